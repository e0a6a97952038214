/** What `--help` says of `anonymize`. */
export const anonymizeCommands = {
  anonymize: {
    summary: "write a copy with pseudonyms for people",
    description:
      "Write a copy with pseudonyms for people. Ids become pseudonyms made with a secret key, the same in every file and run; columns of names, personal numbers, addresses, telephones, e-mail addresses and days of birth are left out; names and identifiers in transcripts, quotes and remarks are replaced by marks, and the places of codings move with the text.\n\nThe copy is pseudonymised, not anonymous: whoever has the key and the ids can tell who is who, and a rare combination of traits may do without. Read every transcript before you share it.",
    examples: [
      {
        command: "paud-analyze anonymize data/ --output share/ --key ~/keys/study.key",
        means: "a folder of tables and transcripts; the key is made on the first run",
      },
      {
        command: "paud-analyze anonymize datapackage.yaml -o share/ --key ~/keys/study.key",
        means: "a study, with a descriptor that fits the copy",
      },
      {
        command:
          "paud-analyze anonymize scores.csv -o share/ --key study.key --drop Sekolah --generalise Umur=band:10",
        means: "leave a column out, and make ages ranges of ten years",
      },
      {
        command:
          "paud-analyze anonymize codings.csv transcripts/ -o share/ --key study.key --names names.txt",
        means: "also replace names that no table lists, one a line",
      },
    ],
  },
};

/** What `--help` says of its options. */
export const anonymizeOptions = {
  anonymizeOutput: "folder to write the copy to; it must be new or empty (must be said)",
  key: "file of the secret key, outside that folder; made if it does not exist (must be said)",
  prefix: "what people's pseudonyms begin with (default P)",
  anonymizeId: "a column that tells people apart, beyond those recognised (repeatable)",
  drop: "leave this column out (repeatable)",
  generalise: "make a column coarser, as COLUMN=band:N (ranges), COLUMN=year or COLUMN=drop (repeatable)",
  names: "text file with names to replace, one a line, of people no table lists",
  anonymizeOffsets: "how the places of codings are counted: utf16 or codepoint (default utf16)",
  anonymizeForce: "replace what is in the output folder",
};

/** What a value of theirs should have been. */
export const anonymizeWanted = {
  prefix: "a letter, then up to fifteen letters or digits",
  generalisation: "of the form COLUMN=band:N, COLUMN=year or COLUMN=drop, with N a whole number above 0",
};
