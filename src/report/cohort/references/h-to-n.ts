import type { Reference } from "./reference.ts";

/** Works by authors from H to N. */
export const hToN = {
  hake1998: {
    authors: ["Hake"],
    year: "1998",
    text: "Hake, R. R. (1998). Interactive-engagement versus traditional methods: A six-thousand-student survey of mechanics test data for introductory physics courses. *American Journal of Physics, 66*(1), 64–74.",
    doi: "10.1119/1.18809",
  },
  haladyna1993: {
    authors: ["Haladyna", "Downing"],
    year: "1993",
    text: "Haladyna, T. M., & Downing, S. M. (1993). How many options is enough for a multiple-choice test item? *Educational and Psychological Measurement, 53*(4), 999–1010.",
    doi: "10.1177/0013164493053004013",
  },
  hayes2007: {
    authors: ["Hayes", "Krippendorff"],
    year: "2007",
    text: "Hayes, A. F., & Krippendorff, K. (2007). Answering the call for a standard reliability measure for coding data. *Communication Methods and Measures, 1*(1), 77–89.",
    doi: "10.1080/19312450709336664",
  },
  hedges1981: {
    authors: ["Hedges"],
    year: "1981",
    text: "Hedges, L. V. (1981). Distribution theory for Glass's estimator of effect size and related estimators. *Journal of Educational Statistics, 6*(2), 107–128.",
    doi: "10.3102/10769986006002107",
  },
  henrysson1963: {
    authors: ["Henrysson"],
    year: "1963",
    text: "Henrysson, S. (1963). Correction of item-total correlations in item analysis. *Psychometrika, 28*(2), 211–218.",
    doi: "10.1007/BF02289618",
  },
  hodges1963: {
    authors: ["Hodges", "Lehmann"],
    year: "1963",
    text: "Hodges, J. L., & Lehmann, E. L. (1963). Estimates of location based on rank tests. *Annals of Mathematical Statistics, 34*(2), 598–611.",
    doi: "10.1214/aoms/1177704172",
  },
  hollander2014: {
    authors: ["Hollander", "Wolfe", "Chicken"],
    year: "2014",
    text: "Hollander, M., Wolfe, D. A., & Chicken, E. (2014). *Nonparametric statistical methods* (3rd ed.). Wiley.",
  },
  holm1979: {
    authors: ["Holm"],
    year: "1979",
    text: "Holm, S. (1979). A simple sequentially rejective multiple test procedure. *Scandinavian Journal of Statistics, 6*(2), 65–70. https://www.jstor.org/stable/4615733",
  },
  holsti1969: {
    authors: ["Holsti"],
    year: "1969",
    text: "Holsti, O. R. (1969). *Content analysis for the social sciences and humanities*. Addison-Wesley.",
  },
  hundepool2012: {
    authors: ["Hundepool", "Domingo-Ferrer", "Franconi", "Giessing", "Schulte Nordholt", "Spicer", "de Wolf"],
    year: "2012",
    text: "Hundepool, A., Domingo-Ferrer, J., Franconi, L., Giessing, S., Schulte Nordholt, E., Spicer, K., & de Wolf, P.-P. (2012). *Statistical disclosure control*. Wiley.",
    doi: "10.1002/9781118348239",
  },
  huynh1976: {
    authors: ["Huynh", "Feldt"],
    year: "1976",
    text: "Huynh, H., & Feldt, L. S. (1976). Estimation of the Box correction for degrees of freedom from sample data in randomized block and split-plot designs. *Journal of Educational Statistics, 1*(1), 69–82.",
    doi: "10.3102/10769986001001069",
  },
  hyndman1996: {
    authors: ["Hyndman", "Fan"],
    year: "1996",
    text: "Hyndman, R. J., & Fan, Y. (1996). Sample quantiles in statistical packages. *The American Statistician, 50*(4), 361–365.",
    doi: "10.1080/00031305.1996.10473566",
  },
  jaccard1912: {
    authors: ["Jaccard"],
    year: "1912",
    text: "Jaccard, P. (1912). The distribution of the flora in the alpine zone. *New Phytologist, 11*(2), 37–50.",
    doi: "10.1111/j.1469-8137.1912.tb05611.x",
  },
  jacobson1991: {
    authors: ["Jacobson", "Truax"],
    year: "1991",
    text: "Jacobson, N. S., & Truax, P. (1991). Clinical significance: A statistical approach to defining meaningful change in psychotherapy research. *Journal of Consulting and Clinical Psychology, 59*(1), 12–19.",
    doi: "10.1037/0022-006X.59.1.12",
  },
  kendall1939: {
    authors: ["Kendall", "Babington Smith"],
    year: "1939",
    text: "Kendall, M. G., & Babington Smith, B. (1939). The problem of m rankings. *Annals of Mathematical Statistics, 10*(3), 275–287.",
    doi: "10.1214/aoms/1177732186",
  },
  kerby2014: {
    authors: ["Kerby"],
    year: "2014",
    text: "Kerby, D. S. (2014). The simple difference formula: An approach to teaching nonparametric correlation. *Comprehensive Psychology, 3*, 11.IT.3.1.",
    doi: "10.2466/11.IT.3.1",
  },
  kish1965: { authors: ["Kish"], year: "1965", text: "Kish, L. (1965). *Survey sampling*. Wiley." },
  krippendorff2004: {
    authors: ["Krippendorff"],
    year: "2004",
    text: "Krippendorff, K. (2004). *Content analysis: An introduction to its methodology* (2nd ed.). Sage.",
  },
  kruskal1952: {
    authors: ["Kruskal", "Wallis"],
    year: "1952",
    text: "Kruskal, W. H., & Wallis, W. A. (1952). Use of ranks in one-criterion variance analysis. *Journal of the American Statistical Association, 47*(260), 583–621.",
    doi: "10.1080/01621459.1952.10483441",
  },
  kuder1937: {
    authors: ["Kuder", "Richardson"],
    year: "1937",
    text: "Kuder, G. F., & Richardson, M. W. (1937). The theory of the estimation of test reliability. *Psychometrika, 2*(3), 151–160.",
    doi: "10.1007/BF02288391",
  },
  lakens2013: {
    authors: ["Lakens"],
    year: "2013",
    text: "Lakens, D. (2013). Calculating and reporting effect sizes to facilitate cumulative science: A practical primer for t-tests and ANOVAs. *Frontiers in Psychology, 4*, 863.",
    doi: "10.3389/fpsyg.2013.00863",
  },
  levitt2018: {
    authors: ["Levitt", "Bamberg", "Creswell", "Frost", "Josselson", "Suárez-Orozco"],
    year: "2018",
    text: "Levitt, H. M., Bamberg, M., Creswell, J. W., Frost, D. M., Josselson, R., & Suárez-Orozco, C. (2018). Journal article reporting standards for qualitative primary, qualitative meta-analytic, and mixed methods research in psychology: The APA Publications and Communications Board task force report. *American Psychologist, 73*(1), 26–46.",
    doi: "10.1037/amp0000151",
  },
  lord1968: {
    authors: ["Lord", "Novick"],
    year: "1968",
    text: "Lord, F. M., & Novick, M. R. (1968). *Statistical theories of mental test scores*. Addison-Wesley.",
  },
  marx2007: {
    authors: ["Marx", "Cummings"],
    year: "2007",
    text: "Marx, J. D., & Cummings, K. (2007). Normalized change. *American Journal of Physics, 75*(1), 87–91.",
    doi: "10.1119/1.2372468",
  },
  mauchly1940: {
    authors: ["Mauchly"],
    year: "1940",
    text: "Mauchly, J. W. (1940). Significance test for sphericity of a normal n-variate distribution. *Annals of Mathematical Statistics, 11*(2), 204–209.",
    doi: "10.1214/aoms/1177731915",
  },
  mcNemar1947: {
    authors: ["McNemar"],
    year: "1947",
    text: "McNemar, Q. (1947). Note on the sampling error of the difference between correlated proportions or percentages. *Psychometrika, 12*(2), 153–157.",
    doi: "10.1007/BF02295996",
  },
  morris2008: {
    authors: ["Morris"],
    year: "2008",
    text: "Morris, S. B. (2008). Estimating effect sizes from pretest-posttest-control group designs. *Organizational Research Methods, 11*(2), 364–386.",
    doi: "10.1177/1094428106291059",
  },
  morris2002: {
    authors: ["Morris", "DeShon"],
    year: "2002",
    text: "Morris, S. B., & DeShon, R. P. (2002). Combining effect size estimates in meta-analysis with repeated measures and independent-groups designs. *Psychological Methods, 7*(1), 105–125.",
    doi: "10.1037/1082-989X.7.1.105",
  },
} as const satisfies Readonly<Record<string, Reference>>;
