import type { RuleText } from "../../rule-text.ts";

/** Texts of the rules about tables and their schema. */
export const schemaRules = {
  "ragged-row": {
    title: "Too few or too many cells",
    explanation:
      "A row has fewer or more cells than the header, so nobody can say which value belongs to which column. It was left out. An unquoted delimiter within a cell is the usual cause.",
    fix: "Compare the row with its source; put cells that hold the delimiter in quotation marks.",
  },
  "unclosed-quote": {
    title: "Quotation mark that never closes",
    explanation:
      "A quotation mark opens a cell and none closes it, so that the rest of the file would be one cell. Nothing from this row on was read.",
    fix: "Close the quotation mark or remove it, and check again.",
  },
  "stray-quote": {
    title: "Quotation mark inside a cell",
    explanation:
      "A quotation mark stands inside a cell that is not quoted, or text follows a closing one, so the end of the cell cannot be told. Nothing from this row on was read.",
    fix: 'Quote the whole cell and double the mark ("") within it, or remove the mark, and check again.',
  },
  "record-too-long": {
    title: "Row without an end",
    explanation:
      "A row is longer than any row of a table is. A quotation mark that opens and never closes may be the cause. Nothing from this row on was read.",
    fix: "Find the quotation mark that does not close, or divide the text, and check again.",
  },
  "no-rows": {
    title: "Nothing below the header",
    explanation:
      "The file has columns and not one row or coding below them. An export may have failed, or its filter left nothing.",
    fix: "Export the data again, and look at the filter of the export.",
  },
  "missing-column": {
    title: "Column of the schema is missing",
    explanation:
      "The schema describes a column that the file does not have. Whatever needs this column cannot be computed, and a renamed column looks the same as a lost one.",
    fix: "Give the column back its header as the schema has it, or take the field out of the schema.",
  },
  "extra-column": {
    title: "Column that the schema lacks",
    explanation:
      "The file has a column that the schema does not describe, so nothing in it was held against a type or a limit. It may also hold what nobody meant to share.",
    fix: "Describe the column in the schema, or remove it from the file.",
  },
  "column-order": {
    title: "Columns in another order",
    explanation:
      "The columns stand in another order than the fields of the schema. Programs that go by position would read one column as another.",
    fix: 'Put the columns in the schema\'s order, or set fieldsMatch to "equal" where order does not matter.',
  },
  "duplicate-column": {
    title: "Several columns share one header",
    explanation:
      "Two or more columns have the same header. Nobody can say which one a name means, and programs choose differently.",
    fix: "Rename or remove the columns until every header stands once.",
  },
  "unnamed-column": {
    title: "Column without a header",
    explanation:
      "A column has cells and no header. Its content cannot be named, described or checked, and is often a remark or a calculation left beside the table.",
    fix: "Give the column a header, or delete it.",
  },
  "wrong-type": {
    title: "Value is not of its type",
    explanation:
      "A cell does not have the type that the schema gives its column, such as a number or a date. Programs would drop it or read it as something else.",
    fix: "Correct the cell, or list what it says in missingValues if it means that there is no value.",
  },
  required: {
    title: "Required value is missing",
    explanation:
      "The schema requires a value here and the cell is empty. An analysis would silently lose the row.",
    fix: 'Fill in the value, or take "required" out of the constraints if it may be missing.',
  },
  "not-unique": {
    title: "Value that should stand once",
    explanation:
      "The schema wants every value of this column once, and this one stands in several rows. Often one row was entered twice or an identifier mistyped.",
    fix: "Find out which row is right, and correct or remove the other.",
  },
  "out-of-range": {
    title: "Value outside the allowed range",
    explanation:
      "A value is below the minimum or above the maximum that the schema sets. It is likely a slip of the keyboard, or the limit is wrong.",
    fix: "Compare the cell with its source and correct it, or correct the limit in the schema.",
  },
  "wrong-length": {
    title: "Value too short or too long",
    explanation:
      "A value has fewer or more characters than the schema allows. Digits or letters may have been lost or added.",
    fix: "Compare the cell with its source and correct it, or correct minLength or maxLength in the schema.",
  },
  "wrong-pattern": {
    title: "Value without the required form",
    explanation:
      "A value does not have the form that the schema's pattern describes. Codes of another form are not found when tables are joined.",
    fix: "Write the value in the required form, or correct the pattern in the schema.",
  },
  "not-in-enum": {
    title: "Value that is not allowed",
    explanation:
      "A value is none of those the schema lists. A different spelling makes a group of its own in every table.",
    fix: "Write the value as the schema lists it, or add it to enum or categories.",
  },
  "wrong-json": {
    title: "Value breaks the column's JSON Schema",
    explanation:
      "The cell holds JSON, and it does not fit the jsonSchema of its column. Programs that read it would stop or leave parts out.",
    fix: "Correct the JSON in the cell, or the jsonSchema in the descriptor.",
  },
  "primary-key": {
    title: "Primary key is empty or repeated",
    explanation:
      "The columns of the primary key must tell every row apart, and here they are empty or equal those of another row. Rows with one key cannot be joined with other tables for certain.",
    fix: "Complete the key, or remove or correct the repeated row.",
  },
  "unique-key": {
    title: "Values repeated that should be unique",
    explanation:
      "The schema wants these columns together to differ in every row, and two rows have the same values. One of them is likely a repetition.",
    fix: "Correct or remove one of the rows, or take the columns out of uniqueKeys.",
  },
  "foreign-key": {
    title: "Value has nothing to point to",
    explanation:
      "The value should stand in another table and does not. The row has no partner there, and is lost when the tables are joined.",
    fix: "Add the missing row to the other table, or correct the value here.",
  },
  "wrong-hash": {
    title: "File differs from its description",
    explanation:
      "The size or the hash of the file is not the one in the descriptor. The file was changed after it was described, or is another one.",
    fix: "If the change was meant, write the new hash and size into the descriptor; otherwise take back the described file.",
  },
  "not-recognised": {
    title: "File of an unknown kind",
    explanation:
      "The file was recognised neither as scores nor as coded interviews. Only what holds for any table was checked, so problems of scores or codings may remain unseen.",
    fix: "Name the columns, such as --pre and --post, or say in a descriptor what the file is (kind) and which columns play which part (roles); paud-analyze init writes a first one.",
  },
  "unread-data": {
    title: "Data inside the descriptor",
    explanation:
      "The resource holds its data in the descriptor itself. Such data are not read, so nothing was checked in them.",
    fix: "Save the data as a file, and name it with path.",
  },
} satisfies Readonly<Record<string, RuleText>>;
