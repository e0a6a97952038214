import type { Reference } from "./reference.ts";

/** Works by authors from O to Z. */
export const oToZ = {
  oBrien2014: {
    authors: ["O'Brien", "Harris", "Beckman", "Reed", "Cook"],
    year: "2014",
    text: "O'Brien, B. C., Harris, I. B., Beckman, T. J., Reed, D. A., & Cook, D. A. (2014). Standards for reporting qualitative research: A synthesis of recommendations. *Academic Medicine, 89*(9), 1245–1251.",
    doi: "10.1097/ACM.0000000000000388",
  },
  pratt1959: {
    authors: ["Pratt"],
    year: "1959",
    text: "Pratt, J. W. (1959). Remarks on zeros and ties in the Wilcoxon signed rank procedures. *Journal of the American Statistical Association, 54*(287), 655–667.",
    doi: "10.1080/01621459.1959.10501526",
  },
  rouder2009: {
    authors: ["Rouder", "Speckman", "Sun", "Morey", "Iverson"],
    year: "2009",
    text: "Rouder, J. N., Speckman, P. L., Sun, D., Morey, R. D., & Iverson, G. (2009). Bayesian t tests for accepting and rejecting the null hypothesis. *Psychonomic Bulletin & Review, 16*(2), 225–237.",
    doi: "10.3758/PBR.16.2.225",
  },
  royston1995: {
    authors: ["Royston"],
    year: "1995",
    text: "Royston, P. (1995). Remark AS R94: A remark on algorithm AS 181: The W-test for normality. *Applied Statistics, 44*(4), 547–551.",
    doi: "10.2307/2986146",
  },
  schuirmann1987: {
    authors: ["Schuirmann"],
    year: "1987",
    text: "Schuirmann, D. J. (1987). A comparison of the two one-sided tests procedure and the power approach for assessing the equivalence of average bioavailability. *Journal of Pharmacokinetics and Biopharmaceutics, 15*(6), 657–680.",
    doi: "10.1007/BF01068419",
  },
  scott1955: {
    authors: ["Scott"],
    year: "1955",
    text: "Scott, W. A. (1955). Reliability of content analysis: The case of nominal scale coding. *Public Opinion Quarterly, 19*(3), 321–325.",
    doi: "10.1086/266577",
  },
  searle1980: {
    authors: ["Searle", "Speed", "Milliken"],
    year: "1980",
    text: "Searle, S. R., Speed, F. M., & Milliken, G. A. (1980). Population marginal means in the linear model: An alternative to least squares means. *The American Statistician, 34*(4), 216–221.",
    doi: "10.1080/00031305.1980.10483031",
  },
  shapiro1965: {
    authors: ["Shapiro", "Wilk"],
    year: "1965",
    text: "Shapiro, S. S., & Wilk, M. B. (1965). An analysis of variance test for normality (complete samples). *Biometrika, 52*(3–4), 591–611.",
    doi: "10.1093/biomet/52.3-4.591",
  },
  sijtsma2009: {
    authors: ["Sijtsma"],
    year: "2009",
    text: "Sijtsma, K. (2009). On the use, the misuse, and the very limited usefulness of Cronbach's alpha. *Psychometrika, 74*(1), 107–120.",
    doi: "10.1007/s11336-008-9101-0",
  },
  steiger1997: {
    authors: ["Steiger", "Fouladi"],
    year: "1997",
    text: "Steiger, J. H., & Fouladi, R. T. (1997). Noncentrality interval estimation and the evaluation of statistical models. In L. L. Harlow, S. A. Mulaik, & J. H. Steiger (Eds.), *What if there were no significance tests?* (pp. 221–257). Lawrence Erlbaum.",
  },
  streitberg1986: {
    authors: ["Streitberg", "Röhmel"],
    year: "1986",
    text: "Streitberg, B., & Röhmel, J. (1986). Exact distributions for permutation and rank tests: An introduction to some recently published algorithms. *Statistical Software Newsletter, 12*(1), 10–17.",
  },
  student1908: {
    authors: ["Student"],
    year: "1908",
    text: "Student. (1908). The probable error of a mean. *Biometrika, 6*(1), 1–25.",
    doi: "10.1093/biomet/6.1.1",
  },
  tong2007: {
    authors: ["Tong", "Sainsbury", "Craig"],
    year: "2007",
    text: "Tong, A., Sainsbury, P., & Craig, J. (2007). Consolidated criteria for reporting qualitative research (COREQ): A 32-item checklist for interviews and focus groups. *International Journal for Quality in Health Care, 19*(6), 349–357.",
    doi: "10.1093/intqhc/mzm042",
  },
  tukey1958: {
    authors: ["Tukey"],
    year: "1958",
    text: "Tukey, J. W. (1958). Bias and confidence in not-quite large samples (abstract). *Annals of Mathematical Statistics, 29*(2), 614.",
  },
  breukelen2006: {
    authors: ["van Breukelen"],
    year: "2006",
    text: "van Breukelen, G. J. P. (2006). ANCOVA versus change from baseline had more power in randomized studies and more bias in nonrandomized studies. *Journal of Clinical Epidemiology, 59*(9), 920–925.",
    doi: "10.1016/j.jclinepi.2006.02.007",
  },
  breukelen2013: {
    authors: ["van Breukelen"],
    year: "2013",
    text: "van Breukelen, G. J. P. (2013). ANCOVA versus CHANGE from baseline in nonrandomized studies: The difference. *Multivariate Behavioral Research, 48*(6), 895–922.",
    doi: "10.1080/00273171.2013.831743",
  },
  walker2011: {
    authors: ["Walker", "Nowacki"],
    year: "2011",
    text: "Walker, E., & Nowacki, A. S. (2011). Understanding equivalence and noninferiority testing. *Journal of General Internal Medicine, 26*(2), 192–196.",
    doi: "10.1007/s11606-010-1513-8",
  },
  welch1947: {
    authors: ["Welch"],
    year: "1947",
    text: 'Welch, B. L. (1947). The generalization of "Student\'s" problem when several different population variances are involved. *Biometrika, 34*(1–2), 28–35.',
    doi: "10.1093/biomet/34.1-2.28",
  },
  welch1951: {
    authors: ["Welch"],
    year: "1951",
    text: "Welch, B. L. (1951). On the comparison of several mean values: An alternative approach. *Biometrika, 38*(3–4), 330–336.",
    doi: "10.1093/biomet/38.3-4.330",
  },
  wilcoxon1945: {
    authors: ["Wilcoxon"],
    year: "1945",
    text: "Wilcoxon, F. (1945). Individual comparisons by ranking methods. *Biometrics Bulletin, 1*(6), 80–83.",
    doi: "10.2307/3001968",
  },
  wilson1927: {
    authors: ["Wilson"],
    year: "1927",
    text: "Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. *Journal of the American Statistical Association, 22*(158), 209–212.",
    doi: "10.1080/01621459.1927.10502953",
  },
} as const satisfies Readonly<Record<string, Reference>>;
