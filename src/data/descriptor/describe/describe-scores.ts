import type { ColumnProfile } from "../../profile/column-profile.ts";
import { decimalSign } from "../../profile/infer-type.ts";
import { decideDecimalSign } from "../../scores/decimal-sign.ts";
import { MISSING_TOKENS, readCell } from "../../scores/read-cell.ts";
import { candidates, hasWaveWord } from "../../scores/recognise.ts";
import { decideScale, type KnownScale } from "../../scores/scale.ts";
import { headerKey } from "../../sources/header-key.ts";
import type { Instrument, StudyWaves } from "../study.ts";
import type { Question, ResourceAnswers } from "./answers.ts";
import type { ExaminedTable } from "./examined.ts";
import { isFollowUp } from "./header-words.ts";
import { itemGroups } from "./item-groups.ts";
import { itemScale } from "./item-scale.ts";
import type { Note } from "./note.ts";
import { chooseWave, isNumeric, itemsOf, type WaveName } from "./wave-columns.ts";

/** The scores of a table: where they stand, and on which scale. */
export interface DescribedScores {
  readonly waves?: StudyWaves;
  /** Long layout. */
  readonly wave?: string;
  readonly score?: string;
  readonly scale?: KnownScale;
  readonly decimal?: ",";
  readonly instruments: readonly Instrument[];
  /** Places of columns that hold scores, and of those that hold items on the same scale, or on one of their own. */
  readonly scorePlaces: ReadonlySet<number>;
  readonly itemPlaces: ReadonlySet<number>;
  readonly notes: readonly Note[];
  readonly questions: readonly Question[];
}

const WAVES_AT = ["paud", "waves"] as const;

/** Finds waves, items and scale of a table of scores; what is unclear is left out, with a note and a question. */
export function describeScores(examined: ExaminedTable, answers: ResourceAnswers): DescribedScores {
  const header = examined.profile.columns.map((column) => column.header);
  const long = longColumns(header);
  return long === undefined || answers.pre !== undefined
    ? wide(examined, answers)
    : inLong(examined, answers, long);
}

/** The columns of a long table, where it is one. */
export function longColumns(
  header: readonly string[],
): { readonly wave: number; readonly score: number } | undefined {
  const isWide = (["pre", "post"] as const).some((wave) => candidates(header, wave).length > 0);
  const [wave, score] = [candidates(header, "wave"), candidates(header, "score")];
  return !isWide && wave.length === 1 && score.length === 1
    ? { wave: wave[0]!.index, score: score[0]!.index }
    : undefined;
}

function wide({ profile, path, totals, kind }: ExaminedTable, answers: ResourceAnswers): DescribedScores {
  const { columns } = profile;
  const header = columns.map((column) => column.header);
  const notes: Note[] = [];
  const questions: Question[] = [];
  const one = (wave: "pre" | "post") => {
    const answer = answers[wave];
    if (answer !== undefined) return header.indexOf(answer);
    const { chosen, candidates: found } = chooseWave(columns, wave, totals);
    if (chosen.length === 1) return chosen[0]!;
    const names = found.map((place) => header[place]!);
    if (names.length > 1)
      notes.push({ code: "ambiguous", args: { role: wave, candidates: names }, at: WAVES_AT });
    else if (kind === "scores") notes.push({ code: "no-wave", args: { role: wave }, at: WAVES_AT });
    const numeric = columns.flatMap((column) => (isNumeric(column) ? [column.header] : []));
    if (kind !== "items" && numeric.length > 1)
      questions.push({ about: wave, path, candidates: names.length > 1 ? names : numeric });
    return undefined;
  };
  const [pre, post] = [one("pre"), one("post")];
  const later = chooseWave(columns, "followUp", totals);
  if (later.chosen.length === 0 && later.candidates.length > 0 && pre !== undefined && post !== undefined) {
    const names = later.candidates.map((place) => header[place]!);
    notes.push({ code: "ambiguous", args: { role: "followUp", candidates: names }, at: WAVES_AT });
  }
  const followUp = later.chosen.filter((place) => place !== pre && place !== post);
  if (pre === undefined || post === undefined || pre === post)
    return { ...none(), ...itemsAlone(columns), notes, questions };
  const places = { pre: [pre], post: [post], followUp };
  const scorePlaces = new Set([pre, post, ...followUp]);
  const waves = wavesOf(
    header[pre]!,
    header[post]!,
    followUp.map((place) => header[place]!),
  );
  const ofItems = answers.scale === undefined ? itemScale(columns, scorePlaces, totals) : undefined;
  const scale = ofItems ?? scaleOf(columns, scorePlaces, profile.info.delimiter, answers);
  const made = instrumentOf(header, places, totals, waves, notes);
  questions.push(...scaleQuestion(path, scale, answers));
  return {
    waves,
    ...(scale !== undefined && { scale }),
    ...decimalOf(columns, scorePlaces, profile.info.delimiter),
    instruments: made.instruments,
    scorePlaces,
    itemPlaces: made.places,
    notes: [...notes, ...scaleNotes(scale, ofItems === undefined ? "scale-assumed" : "scale-of-items")],
    questions,
  };
}

function wavesOf(pre: string, post: string, followUp: readonly string[]): StudyWaves {
  return { pre, post, ...(followUp.length > 0 && { followUp }) };
}

function none(): DescribedScores {
  return { instruments: [], scorePlaces: new Set(), itemPlaces: new Set(), notes: [], questions: [] };
}

/** Items without totals: those of a series that says its wave. */
function itemsAlone(columns: readonly ColumnProfile[]): Pick<DescribedScores, "instruments" | "itemPlaces"> {
  const groups = itemGroups(columns);
  const of = (wave: "pre" | "post") => {
    const fitting = groups.filter(({ places }) => hasWaveWord(columns[places[0]!]!.header, wave));
    return fitting.length === 1 ? fitting[0]!.places.map((place) => columns[place]!.header) : undefined;
  };
  const [pre, post] = [of("pre"), of("post")];
  const itemPlaces = new Set(groups.flatMap(({ places }) => places));
  if (pre === undefined && post === undefined) return { instruments: [], itemPlaces };
  const items = { ...(pre !== undefined && { pre }), ...(post !== undefined && { post }) };
  return { instruments: [{ name: "total", items, total: "sum" }], itemPlaces };
}

function instrumentOf(
  header: readonly string[],
  places: Readonly<Record<WaveName, readonly number[]>>,
  totals: ExaminedTable["totals"],
  waves: StudyWaves,
  notes: Note[],
): { readonly instruments: Instrument[]; readonly places: ReadonlySet<number> } {
  const [pre, post] = [itemsOf(places.pre[0]!, totals), itemsOf(places.post[0]!, totals)];
  const total = pre?.total ?? post?.total;
  if (total === undefined || (pre !== undefined && post !== undefined && pre.total !== post.total))
    return { instruments: [], places: new Set() };
  const names = (found: typeof pre) => found?.items.map((place) => header[place]!);
  const items = {
    ...(pre !== undefined && { pre: names(pre)! }),
    ...(post !== undefined && { post: names(post)! }),
  };
  const count = Math.max(pre?.items.length ?? 0, post?.items.length ?? 0);
  notes.push({
    code: total === "sum" ? "items-sum" : "items-mean",
    args: { count },
    at: ["paud", "instruments"],
  });
  const later = places.followUp.flatMap((place) => itemsOf(place, totals)?.items ?? []);
  return {
    instruments: [{ name: "total", waves, items, total }],
    places: new Set([...(pre?.items ?? []), ...(post?.items ?? []), ...later]),
  };
}

function inLong(
  { profile, path }: ExaminedTable,
  answers: ResourceAnswers,
  { wave, score }: { readonly wave: number; readonly score: number },
): DescribedScores {
  const { columns, info } = profile;
  const levels = columns[wave]!.isComplete ? [...columns[wave]!.distinct.keys()] : [];
  const notes: Note[] = [];
  const later = levels.filter(isFollowUp);
  const one = (name: "pre" | "post") => {
    const other = name === "pre" ? "post" : "pre";
    const found = levels.filter(
      (level) => hasWaveWord(level, name) && !hasWaveWord(level, other) && !later.includes(level),
    );
    if (new Set(found.map(headerKey)).size === 1) return found[0];
    if (found.length > 1)
      notes.push({ code: "ambiguous", args: { role: name, candidates: found }, at: WAVES_AT });
    else notes.push({ code: "no-wave", args: { role: name }, at: WAVES_AT });
    return undefined;
  };
  const [pre, post] = [one("pre"), one("post")];
  const scorePlaces = new Set([score]);
  const scale = scaleOf(columns, scorePlaces, info.delimiter, answers);
  return {
    ...none(),
    ...(pre !== undefined && post !== undefined && { waves: wavesOf(pre, post, later) }),
    wave: columns[wave]!.header,
    score: columns[score]!.header,
    ...(scale !== undefined && { scale }),
    ...decimalOf(columns, scorePlaces, info.delimiter),
    scorePlaces,
    notes: [...notes, ...scaleNotes(scale)],
    questions: scaleQuestion(path, scale, answers),
  };
}

/** The scale as the reader of scores would take it, unless somebody said it. */
function scaleOf(
  columns: readonly ColumnProfile[],
  places: ReadonlySet<number>,
  delimiter: string | undefined,
  answers: ResourceAnswers,
): KnownScale | undefined {
  if (answers.scale === "unknown") return undefined;
  const missing = new Set(MISSING_TOKENS);
  const readings = [...places].flatMap((place) => {
    const column = columns[place]!;
    const decision = decideDecimalSign(column.distinct.keys(), delimiter ?? ",");
    const range = column.range(decision.sign);
    // Texts that were too many to keep lie between these.
    const ends = range === undefined || column.isComplete ? [] : [range.min, range.max];
    return [
      ...[...column.distinct.keys()].map((text) => readCell(text, missing, decision)),
      ...ends.map(asScore),
    ];
  });
  return decideScale(answers.scale, readings);
}

function asScore(value: number) {
  return { kind: "score", value } as const;
}

function scaleNotes(
  scale: KnownScale | undefined,
  assumed: "scale-assumed" | "scale-of-items" = "scale-assumed",
): Note[] {
  if (scale === undefined) return [{ code: "no-scale", at: ["paud"] }];
  if (scale.source === "given") return [];
  const code = scale.source === "assumed" ? assumed : "scale-out-of";
  return [{ code, args: { min: scale.min, max: scale.max }, at: ["paud", "scale"] }];
}

function scaleQuestion(path: string, scale: KnownScale | undefined, answers: ResourceAnswers): Question[] {
  if (answers.scale !== undefined || scale?.source === "out-of") return [];
  return [
    { about: "scale", path, ...(scale !== undefined && { assumed: { min: scale.min, max: scale.max } }) },
  ];
}

function decimalOf(
  columns: readonly ColumnProfile[],
  places: ReadonlySet<number>,
  delimiter: string | undefined,
): { readonly decimal?: "," } {
  const isComma = [...places].some((place) => decimalSign(columns[place]!, delimiter ?? ",") === ",");
  return isComma ? { decimal: "," } : {};
}
