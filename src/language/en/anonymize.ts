/** The report of `anonymize`. */
export const anonymize = {
  title: "Copy with pseudonyms",
  written: (folder: string, files: string) => `Files written to ${folder}: ${files}.`,
  people: (people: string, names: string, length: string) =>
    `People told apart by their ids: ${people}. Names looked for in texts: ${names}. A pseudonym has ${length} characters behind its prefix.`,
  newKey: (path: string) =>
    `A new key was made: ${path}. Keep it apart from the data and from the copy. Whoever has it can tell who is who; without it no further file gets the same pseudonyms.`,
  oldKey: (path: string) => `The key ${path} was used: pseudonyms are those of earlier runs with it.`,
  keyBesideData: "The key lies with the data. Move it: who gets the one should not get the other.",
  files: "Files",
  file: "File",
  place: "In the copy",
  rows: "Rows",
  marks: "Marks",
  columns: "Columns",
  column: "Column",
  becomes: "In the copy",
  actions: {
    "free-text": "names and identifiers replaced",
    pseudonym: "pseudonym",
    document: "names in it replaced",
    quote: "cut anew from the transcript, or names and identifiers replaced",
    start: "moved with the text",
    end: "moved with the text",
    length: "moved with the text",
    generalise: "made coarser",
    drop: "left out",
  },
  others: (count: string) =>
    `Other columns: ${count}. Identifiers and full names in their cells are replaced; else they are as they were.`,
  why: {
    name: "names",
    nik: "NIK",
    nuptk: "NUPTK",
    nip: "NIP",
    phone: "telephone numbers",
    email: "e-mail addresses",
    address: "addresses",
    "birth-date": "days of birth",
    "other-number": "personal numbers or accounts",
    asked: "as asked",
  },
  as: (action: string, header: string) => `${action}, called "${header}"`,
  because: (action: string, why: string) => `${action}: ${why}`,
  risks: "What stays a risk",
  titles: (rows: string) => `Rows above headers, left out because they may hold names: ${rows}.`,
  summaries: (rows: string) => `Rows that sum up others, left out: ${rows}.`,
  unmoved: (rows: string) =>
    `Codings whose transcript was not given: ${rows}. Their places are still those of the old text. Give the transcripts too if names were replaced in them.`,
  leftOut: (files: string) => `Files that are no tables or transcripts and are not in the copy: ${files}.`,
  noPeople: "No column was recognised that tells people apart. If there is one, name it with --id.",
  risk: {
    indirect:
      "A rare combination of tier, place, age, role or score can tell who somebody is. Look at small groups with check, and use --generalise or --drop.",
    text: "Nicknames, misspelt names, names of places, schools and of people no table lists stay in the texts. Read every transcript before you share it; name what you find with --names.",
    law: "The copy is pseudonymised, not anonymous: while the key exists, it is personal data (UU 27/2022 on personal data protection).",
  },
};
