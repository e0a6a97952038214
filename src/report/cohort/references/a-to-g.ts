import type { Reference } from "./reference.ts";

/** Works by authors from A to G. */
export const aToG = {
  appelbaum2018: {
    authors: ["Appelbaum", "Cooper", "Kline", "Mayo-Wilson", "Nezu", "Rao"],
    year: "2018",
    text: "Appelbaum, M., Cooper, H., Kline, R. B., Mayo-Wilson, E., Nezu, A. M., & Rao, S. M. (2018). Journal article reporting standards for quantitative research in psychology: The APA Publications and Communications Board task force report. *American Psychologist, 73*(1), 3–25.",
    doi: "10.1037/amp0000191",
  },
  arikunto2013: {
    authors: ["Arikunto"],
    year: "2013",
    text: "Arikunto, S. (2013). *Dasar-dasar evaluasi pendidikan* (2nd ed.). Bumi Aksara.",
  },
  bonett2008: {
    authors: ["Bonett"],
    year: "2008",
    text: "Bonett, D. G. (2008). Confidence intervals for standardized linear contrasts of means. *Psychological Methods, 13*(2), 99–109.",
    doi: "10.1037/1082-989X.13.2.99",
  },
  bonett2012: {
    authors: ["Bonett", "Price"],
    year: "2012",
    text: "Bonett, D. G., & Price, R. M. (2012). Adjusted Wald confidence interval for a difference of binomial proportions based on paired data. *Journal of Educational and Behavioral Statistics, 37*(4), 479–488.",
    doi: "10.3102/1076998611411915",
  },
  box1949: {
    authors: ["Box"],
    year: "1949",
    text: "Box, G. E. P. (1949). A general distribution theory for a class of likelihood criteria. *Biometrika, 36*(3–4), 317–346.",
    doi: "10.1093/biomet/36.3-4.317",
  },
  brown1974: {
    authors: ["Brown", "Forsythe"],
    year: "1974",
    text: "Brown, M. B., & Forsythe, A. B. (1974). Robust tests for the equality of variances. *Journal of the American Statistical Association, 69*(346), 364–367.",
    doi: "10.1080/01621459.1974.10482955",
  },
  byrt1993: {
    authors: ["Byrt", "Bishop", "Carlin"],
    year: "1993",
    text: "Byrt, T., Bishop, J., & Carlin, J. B. (1993). Bias, prevalence and kappa. *Journal of Clinical Epidemiology, 46*(5), 423–429.",
    doi: "10.1016/0895-4356(93)90018-V",
  },
  cohen1960: {
    authors: ["Cohen"],
    year: "1960",
    text: "Cohen, J. (1960). A coefficient of agreement for nominal scales. *Educational and Psychological Measurement, 20*(1), 37–46.",
    doi: "10.1177/001316446002000104",
  },
  cohen1973: {
    authors: ["Cohen"],
    year: "1973",
    text: "Cohen, J. (1973). Eta-squared and partial eta-squared in fixed factor ANOVA designs. *Educational and Psychological Measurement, 33*(1), 107–112.",
    doi: "10.1177/001316447303300111",
  },
  cohen1988: {
    authors: ["Cohen"],
    year: "1988",
    text: "Cohen, J. (1988). *Statistical power analysis for the behavioral sciences* (2nd ed.). Lawrence Erlbaum.",
  },
  crocker1986: {
    authors: ["Crocker", "Algina"],
    year: "1986",
    text: "Crocker, L., & Algina, J. (1986). *Introduction to classical and modern test theory*. Holt, Rinehart and Winston.",
  },
  cronbach1951: {
    authors: ["Cronbach"],
    year: "1951",
    text: "Cronbach, L. J. (1951). Coefficient alpha and the internal structure of tests. *Psychometrika, 16*(3), 297–334.",
    doi: "10.1007/BF02310555",
  },
  davison1997: {
    authors: ["Davison", "Hinkley"],
    year: "1997",
    text: "Davison, A. C., & Hinkley, D. V. (1997). *Bootstrap methods and their application*. Cambridge University Press.",
  },
  diCiccio1996: {
    authors: ["DiCiccio", "Efron"],
    year: "1996",
    text: "DiCiccio, T. J., & Efron, B. (1996). Bootstrap confidence intervals. *Statistical Science, 11*(3), 189–228.",
    doi: "10.1214/ss/1032280214",
  },
  donner1986: {
    authors: ["Donner"],
    year: "1986",
    text: "Donner, A. (1986). A review of inference procedures for the intraclass correlation coefficient in the one-way random effects model. *International Statistical Review, 54*(1), 67–82.",
    doi: "10.2307/1403259",
  },
  donner2000: {
    authors: ["Donner", "Klar"],
    year: "2000",
    text: "Donner, A., & Klar, N. (2000). *Design and analysis of cluster randomization trials in health research*. Arnold.",
  },
  ebel1991: {
    authors: ["Ebel", "Frisbie"],
    year: "1991",
    text: "Ebel, R. L., & Frisbie, D. A. (1991). *Essentials of educational measurement* (5th ed.). Prentice Hall.",
  },
  efron1987: {
    authors: ["Efron"],
    year: "1987",
    text: "Efron, B. (1987). Better bootstrap confidence intervals. *Journal of the American Statistical Association, 82*(397), 171–185.",
    doi: "10.1080/01621459.1987.10478410",
  },
  efron1993: {
    authors: ["Efron", "Tibshirani"],
    year: "1993",
    text: "Efron, B., & Tibshirani, R. J. (1993). *An introduction to the bootstrap*. Chapman & Hall.",
  },
  feldt1965: {
    authors: ["Feldt"],
    year: "1965",
    text: "Feldt, L. S. (1965). The approximate sampling distribution of Kuder-Richardson reliability coefficient twenty. *Psychometrika, 30*(3), 357–370.",
    doi: "10.1007/BF02289499",
  },
  fieller1954: {
    authors: ["Fieller"],
    year: "1954",
    text: "Fieller, E. C. (1954). Some problems in interval estimation. *Journal of the Royal Statistical Society: Series B, 16*(2), 175–185.",
    doi: "10.1111/j.2517-6161.1954.tb00159.x",
  },
  fisher1921: {
    authors: ["Fisher"],
    year: "1921",
    text: 'Fisher, R. A. (1921). On the "probable error" of a coefficient of correlation deduced from a small sample. *Metron, 1*, 3–32.',
  },
  fisher1925: {
    authors: ["Fisher"],
    year: "1925",
    text: "Fisher, R. A. (1925). *Statistical methods for research workers*. Oliver and Boyd.",
  },
  fisher1932: {
    authors: ["Fisher"],
    year: "1932",
    text: "Fisher, R. A. (1932). *Statistical methods for research workers* (4th ed.). Oliver & Boyd.",
  },
  fleiss1971: {
    authors: ["Fleiss"],
    year: "1971",
    text: "Fleiss, J. L. (1971). Measuring nominal scale agreement among many raters. *Psychological Bulletin, 76*(5), 378–382.",
    doi: "10.1037/h0031619",
  },
  friedman1937: {
    authors: ["Friedman"],
    year: "1937",
    text: "Friedman, M. (1937). The use of ranks to avoid the assumption of normality implicit in the analysis of variance. *Journal of the American Statistical Association, 32*(200), 675–701.",
    doi: "10.1080/01621459.1937.10503522",
  },
  glass1976: {
    authors: ["Glass"],
    year: "1976",
    text: "Glass, G. V. (1976). Primary, secondary, and meta-analysis of research. *Educational Researcher, 5*(10), 3–8.",
    doi: "10.3102/0013189X005010003",
  },
  greenhouse1959: {
    authors: ["Greenhouse", "Geisser"],
    year: "1959",
    text: "Greenhouse, S. W., & Geisser, S. (1959). On methods in the analysis of profile data. *Psychometrika, 24*(2), 95–112.",
    doi: "10.1007/BF02289823",
  },
  grissom2012: {
    authors: ["Grissom", "Kim"],
    year: "2012",
    text: "Grissom, R. J., & Kim, J. J. (2012). *Effect sizes for research: Univariate and multivariate applications* (2nd ed.). Routledge.",
  },
  guest2020: {
    authors: ["Guest", "Namey", "Chen"],
    year: "2020",
    text: "Guest, G., Namey, E., & Chen, M. (2020). A simple method to assess and report thematic saturation in qualitative research. *PLoS ONE, 15*(5), e0232076.",
    doi: "10.1371/journal.pone.0232076",
  },
  guetterman2015: {
    authors: ["Guetterman", "Fetters", "Creswell"],
    year: "2015",
    text: "Guetterman, T. C., Fetters, M. D., & Creswell, J. W. (2015). Integrating quantitative and qualitative results in health science mixed methods research through joint displays. *Annals of Family Medicine, 13*(6), 554–561.",
    doi: "10.1370/afm.1865",
  },
  gwet2008: {
    authors: ["Gwet"],
    year: "2008",
    text: "Gwet, K. L. (2008). Computing inter-rater reliability and its variance in the presence of high agreement. *British Journal of Mathematical and Statistical Psychology, 61*(1), 29–48.",
    doi: "10.1348/000711006X126600",
  },
  gwet2014: {
    authors: ["Gwet"],
    year: "2014",
    text: "Gwet, K. L. (2014). *Handbook of inter-rater reliability* (4th ed.). Advanced Analytics.",
  },
} as const satisfies Readonly<Record<string, Reference>>;
