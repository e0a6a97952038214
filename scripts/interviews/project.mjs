import { THEMES } from "./codebook.mjs";

/**
 * The interviews as `writeQdpx` wants them: themes that cannot be given themselves over the codes that can, one case an
 * informant, one selection for each place that somebody coded.
 */
export function projectOf(interviews) {
  return {
    codes: THEMES.map(({ name, codes }) => ({
      name,
      isCodable: false,
      codes: codes.map((code) => ({ name: code.name })),
    })),
    cases: interviews.map(({ id, role, tier, provider, date }) => ({
      name: id,
      documents: [id],
      values: { peran: role, jenjang: tier, lpd: provider, tanggal: date },
    })),
    documents: interviews.map(({ id, text, codings }) => ({
      name: id,
      text,
      selections: selectionsOf(codings),
    })),
  };
}

function selectionsOf(codings) {
  const selections = new Map();
  for (const { start, end, code, coder } of codings) {
    const place = `${start} ${end}`;
    const selection = selections.get(place) ?? { start, end, codings: [] };
    selection.codings.push({ path: [code.theme, code.name], coder });
    selections.set(place, selection);
  }
  return [...selections.values()];
}
