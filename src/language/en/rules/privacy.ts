import type { RuleText } from "../../rule-text.ts";

/** Texts of the rules about identifiers of people. */
export const privacyRules = {
  nik: {
    title: "National identity number (NIK)",
    explanation:
      "A cell holds a NIK: 16 digits of province, regency, district, date of birth (40 is added to the day for women) and a serial number. It names one person and tells birthday, sex and home, and is personal data under Law 27/2022 on Personal Data Protection (UU PDP).",
    fix: "Replace the numbers by codes (anonymize does it), and keep the list that joins them somewhere safe, never beside the data.",
  },
  nuptk: {
    title: "Number of an educator (NUPTK)",
    explanation:
      "A cell holds a NUPTK, the 16-digit number of an educator. It can be looked up and names one person, which makes it personal data under Law 27/2022 (UU PDP).",
    fix: "Replace the numbers by codes (anonymize does it), and keep the list that joins them apart from the data.",
  },
  nip: {
    title: "Number of a civil servant (NIP)",
    explanation:
      "A cell holds a NIP: 18 digits of date of birth, month of appointment, sex and a serial number. It names one person and is personal data under Law 27/2022 (UU PDP).",
    fix: "Replace the numbers by codes (anonymize does it), and keep the list that joins them apart from the data.",
  },
  phone: {
    title: "Telephone number",
    explanation: "A cell holds a telephone number. It leads to one person, and no analysis needs it.",
    fix: "Delete the numbers from the data; keep them, if you must, in a list of contacts elsewhere.",
  },
  email: {
    title: "E-mail address",
    explanation:
      "A cell holds an e-mail address. It leads to one person and often contains the name, and no analysis needs it.",
    fix: "Delete the addresses from the data; keep them, if you must, in a list of contacts elsewhere.",
  },
  "full-names": {
    title: "Names of people",
    explanation:
      "A column holds names of people beside their data. Everybody who gets the file knows who scored what.",
    fix: "Replace the names by codes (anonymize does it), and keep the list that joins them apart from the data.",
  },
  "nik-as-number": {
    title: "Identity numbers with lost digits",
    explanation:
      "Identity numbers of 16 or more digits were typed as numbers. A spreadsheet keeps 15 digits and puts 0 for the rest, so the numbers are wrong and different people may have the same one.",
    fix: "Take the numbers from the source again as text; better, replace them by codes.",
  },
  "names-in-text": {
    title: "Name within a text",
    explanation:
      "The name of a participant or informant stands in a text, such as a quote or a transcript. A published quote would say who spoke.",
    fix: "Replace the name in the text by the person's code or by a description in brackets.",
  },
  "small-groups": {
    title: "People who stand out by combination",
    explanation:
      "Columns such as age, workplace and district, taken together, leave some people in groups smaller than k. Who knows these facts about a person finds the rest of the row (k-anonymity: Sweeney 2002, doi:10.1142/S0218488502001648); the usual k is 5.",
    fix: "Make the columns coarser, such as ages in bands of ten, or drop one of them; generalise under privacy in the descriptor does it in anonymize.",
  },
} satisfies Readonly<Record<string, RuleText>>;
