import type { CheckRule } from "../rule.ts";
import { bidiCharacter } from "./encoding/bidi-character.ts";
import { mojibake } from "./encoding/mojibake.ts";
import { replacementCharacter } from "./encoding/replacement-character.ts";
import { zeroWidth } from "./encoding/zero-width.ts";
import { unknownCode } from "./interviews/unknown-code.ts";
import { unknownInformant } from "./interviews/unknown-informant.ts";
import { oneWaveOnly } from "./pairing/one-wave-only.ts";
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
import { notInEnum } from "./schema/not-in-enum.ts";
import { notRecognised } from "./schema/not-recognised.ts";
import { notUnique } from "./schema/not-unique.ts";
import { outOfRange } from "./schema/out-of-range.ts";
import { primaryKey } from "./schema/primary-key.ts";
import { required } from "./schema/required.ts";
import { uniqueKey } from "./schema/unique-key.ts";
import { unnamedColumn } from "./schema/unnamed-column.ts";
import { unreadData } from "./schema/unread-data.ts";
import { wrongHash } from "./schema/wrong-hash.ts";
import { wrongJson } from "./schema/wrong-json.ts";
import { wrongLength } from "./schema/wrong-length.ts";
import { wrongPattern } from "./schema/wrong-pattern.ts";
import { wrongType } from "./schema/wrong-type.ts";
import { atCeiling } from "./scores/at-ceiling.ts";
import { atFloor } from "./scores/at-floor.ts";
import { constantColumn } from "./scores/constant-column.ts";
import { digitPreference } from "./scores/digit-preference.ts";
import { itemTotal } from "./scores/item-total.ts";
import { textNumber } from "./scores/text-number.ts";
import { blankRows } from "./spreadsheet/blank-rows.ts";
import { dateAsNumber } from "./spreadsheet/date-as-number.ts";
import { formulaResidue } from "./spreadsheet/formula-residue.ts";
import { mergedCells } from "./spreadsheet/merged-cells.ts";
import { paddedCell } from "./spreadsheet/padded-cell.ts";
import { scientificId } from "./spreadsheet/scientific-id.ts";
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
  notInEnum,
  notRecognised,
  notUnique,
  outOfRange,
  primaryKey,
  required,
  uniqueKey,
  unnamedColumn,
  unreadData,
  wrongHash,
  wrongJson,
  wrongLength,
  wrongPattern,
  wrongType,
  // pairing
  oneWaveOnly,
  similarIds,
  tierOutOfOrder,
  wavesEqual,
  wavesSwapped,
  // scores
  atCeiling,
  atFloor,
  constantColumn,
  digitPreference,
  itemTotal,
  textNumber,
  // spreadsheet
  blankRows,
  dateAsNumber,
  formulaResidue,
  mergedCells,
  paddedCell,
  scientificId,
  // interviews
  unknownCode,
  unknownInformant,
  // privacy
  email,
  fullNames,
  namesInText,
  nikAsNumber,
  nik,
  nip,
  nuptk,
  phone,
  smallGroups,
  // encoding
  bidiCharacter,
  mojibake,
  replacementCharacter,
  zeroWidth,
  // waivers
  waiverExpired,
  waiverUnused,
];
