import type { CheckRule } from "../rule.ts";
import { bidiCharacter } from "./encoding/bidi-character.ts";
import { invalidUtf8 } from "./encoding/invalid-utf8.ts";
import { mojibake } from "./encoding/mojibake.ts";
import { nulByte } from "./encoding/nul-byte.ts";
import { replacementCharacter } from "./encoding/replacement-character.ts";
import { zeroWidth } from "./encoding/zero-width.ts";
import { badOffsets } from "./interviews/bad-offsets.ts";
import { cancelledAnnotations } from "./interviews/cancelled-annotations.ts";
import { codersDiffer } from "./interviews/coders-differ.ts";
import { codesAreCases } from "./interviews/codes-are-cases.ts";
import { conflictingAttribute } from "./interviews/conflicting-attribute.ts";
import { danglingCodes } from "./interviews/dangling-codes.ts";
import { duplicateGuids } from "./interviews/duplicate-guids.ts";
import { emptyCode } from "./interviews/empty-code.ts";
import { hiddenSheets } from "./interviews/hidden-sheets.ts";
import { missingCoder } from "./interviews/missing-coder.ts";
import { missingDocument } from "./interviews/missing-document.ts";
import { missingInformant } from "./interviews/missing-informant.ts";
import { noTranscript } from "./interviews/no-transcript.ts";
import { notAnAttribute } from "./interviews/not-an-attribute.ts";
import { notInData } from "./interviews/not-in-data.ts";
import { notInMap } from "./interviews/not-in-map.ts";
import { offsetsUncertain } from "./interviews/offsets-uncertain.ts";
import { paragraphNumbers } from "./interviews/paragraph-numbers.ts";
import { quoteAmbiguous } from "./interviews/quote-ambiguous.ts";
import { quoteDiffers } from "./interviews/quote-differs.ts";
import { quoteNotFound } from "./interviews/quote-not-found.ts";
import { repeatedCoding } from "./interviews/repeated-coding.ts";
import { schemaBreak } from "./interviews/schema-break.ts";
import { selectionsWithoutText } from "./interviews/selections-without-text.ts";
import { severalInformants } from "./interviews/several-informants.ts";
import { similarCodes } from "./interviews/similar-codes.ts";
import { unknownCode } from "./interviews/unknown-code.ts";
import { unknownInformant } from "./interviews/unknown-informant.ts";
import { unreadSource } from "./interviews/unread-source.ts";
import { conflictingId } from "./pairing/conflicting-id.ts";
import { idInSeveralGroups } from "./pairing/id-in-several-groups.ts";
import { missingGroup } from "./pairing/missing-group.ts";
import { missingId } from "./pairing/missing-id.ts";
import { namesAsIds } from "./pairing/names-as-ids.ts";
import { noIdColumn } from "./pairing/no-id-column.ts";
import { oneWaveOnly } from "./pairing/one-wave-only.ts";
import { repeatedRow } from "./pairing/repeated-row.ts";
import { rowNumbersAsIds } from "./pairing/row-numbers-as-ids.ts";
import { severalCohorts } from "./pairing/several-cohorts.ts";
import { similarIds } from "./pairing/similar-ids.ts";
import { tierOutOfOrder } from "./pairing/tier-out-of-order.ts";
import { wavesEqual } from "./pairing/waves-equal.ts";
import { wavesSwapped } from "./pairing/waves-swapped.ts";
import { email } from "./privacy/email.ts";
import { fullNames } from "./privacy/full-names.ts";
import { namesInText } from "./privacy/names-in-text.ts";
import { nik } from "./privacy/nik.ts";
import { nikAsNumber } from "./privacy/nik-as-number.ts";
import { nip } from "./privacy/nip.ts";
import { nuptk } from "./privacy/nuptk.ts";
import { phone } from "./privacy/phone.ts";
import { smallGroups } from "./privacy/small-groups.ts";
import { columnOrder } from "./schema/column-order.ts";
import { duplicateColumn } from "./schema/duplicate-column.ts";
import { extraColumn } from "./schema/extra-column.ts";
import { foreignKey } from "./schema/foreign-key.ts";
import { missingColumn } from "./schema/missing-column.ts";
import { noRows } from "./schema/no-rows.ts";
import { notInEnum } from "./schema/not-in-enum.ts";
import { notRecognised } from "./schema/not-recognised.ts";
import { notUnique } from "./schema/not-unique.ts";
import { outOfRange } from "./schema/out-of-range.ts";
import { primaryKey } from "./schema/primary-key.ts";
import { raggedRow } from "./schema/ragged-row.ts";
import { recordTooLong } from "./schema/record-too-long.ts";
import { required } from "./schema/required.ts";
import { strayQuote } from "./schema/stray-quote.ts";
import { unclosedQuote } from "./schema/unclosed-quote.ts";
import { uniqueKey } from "./schema/unique-key.ts";
import { unnamedColumn } from "./schema/unnamed-column.ts";
import { unreadData } from "./schema/unread-data.ts";
import { wrongHash } from "./schema/wrong-hash.ts";
import { wrongJson } from "./schema/wrong-json.ts";
import { wrongLength } from "./schema/wrong-length.ts";
import { wrongPattern } from "./schema/wrong-pattern.ts";
import { wrongType } from "./schema/wrong-type.ts";
import { ambiguousNumber } from "./scores/ambiguous-number.ts";
import { atCeiling } from "./scores/at-ceiling.ts";
import { atFloor } from "./scores/at-floor.ts";
import { constantColumn } from "./scores/constant-column.ts";
import { digitPreference } from "./scores/digit-preference.ts";
import { itemTotal } from "./scores/item-total.ts";
import { mixedDecimalSigns } from "./scores/mixed-decimal-signs.ts";
import { notANumber } from "./scores/not-a-number.ts";
import { otherDenominator } from "./scores/other-denominator.ts";
import { outOfScale } from "./scores/out-of-scale.ts";
import { textNumber } from "./scores/text-number.ts";
import { blankRows } from "./spreadsheet/blank-rows.ts";
import { dateAsNumber } from "./spreadsheet/date-as-number.ts";
import { formulaResidue } from "./spreadsheet/formula-residue.ts";
import { mergedCells } from "./spreadsheet/merged-cells.ts";
import { paddedCell } from "./spreadsheet/padded-cell.ts";
import { rowsAboveHeader } from "./spreadsheet/rows-above-header.ts";
import { scientificId } from "./spreadsheet/scientific-id.ts";
import { spreadsheetError } from "./spreadsheet/spreadsheet-error.ts";
import { summaryRow } from "./spreadsheet/summary-row.ts";
import { titleRows } from "./spreadsheet/title-rows.ts";
import { waiverExpired } from "./waivers/waiver-expired.ts";
import { waiverUnused } from "./waivers/waiver-unused.ts";

/** Every rule there is, by category and in the order of the list. */
export const RULES: readonly CheckRule[] = [
  // schema
  columnOrder,
  duplicateColumn,
  extraColumn,
  foreignKey,
  missingColumn,
  noRows,
  notInEnum,
  notRecognised,
  notUnique,
  outOfRange,
  primaryKey,
  raggedRow,
  recordTooLong,
  required,
  strayQuote,
  unclosedQuote,
  uniqueKey,
  unnamedColumn,
  unreadData,
  wrongHash,
  wrongJson,
  wrongLength,
  wrongPattern,
  wrongType,
  // pairing
  conflictingId,
  idInSeveralGroups,
  missingGroup,
  missingId,
  namesAsIds,
  noIdColumn,
  oneWaveOnly,
  repeatedRow,
  rowNumbersAsIds,
  severalCohorts,
  similarIds,
  tierOutOfOrder,
  wavesEqual,
  wavesSwapped,
  // scores
  ambiguousNumber,
  atCeiling,
  atFloor,
  constantColumn,
  digitPreference,
  itemTotal,
  mixedDecimalSigns,
  notANumber,
  otherDenominator,
  outOfScale,
  textNumber,
  // spreadsheet
  blankRows,
  dateAsNumber,
  formulaResidue,
  mergedCells,
  paddedCell,
  rowsAboveHeader,
  scientificId,
  spreadsheetError,
  summaryRow,
  titleRows,
  // interviews
  badOffsets,
  cancelledAnnotations,
  codersDiffer,
  codesAreCases,
  conflictingAttribute,
  danglingCodes,
  duplicateGuids,
  emptyCode,
  hiddenSheets,
  missingCoder,
  missingDocument,
  missingInformant,
  noTranscript,
  notAnAttribute,
  notInData,
  notInMap,
  offsetsUncertain,
  paragraphNumbers,
  quoteAmbiguous,
  quoteDiffers,
  quoteNotFound,
  repeatedCoding,
  schemaBreak,
  selectionsWithoutText,
  severalInformants,
  similarCodes,
  unknownCode,
  unknownInformant,
  unreadSource,
  // privacy
  email,
  fullNames,
  namesInText,
  nik,
  nikAsNumber,
  nip,
  nuptk,
  phone,
  smallGroups,
  // encoding
  bidiCharacter,
  invalidUtf8,
  mojibake,
  nulByte,
  replacementCharacter,
  zeroWidth,
  // waivers
  waiverExpired,
  waiverUnused,
];
