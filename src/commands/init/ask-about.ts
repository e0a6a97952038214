import type { Answers, Question, ResourceAnswers } from "../../data/descriptor/describe/answers.ts";
import { type DescribedStudy, describeStudy } from "../../data/descriptor/describe/describe-study.ts";
import type { Examined } from "../../data/descriptor/describe/examined.ts";
import type { Scale } from "../../data/scores/scale.ts";
import type { Catalogue, LanguageTag } from "../../language/catalogue.ts";
import { catalogueOf } from "../../language/index.ts";
import { shownValue } from "../../language/shown-value.ts";
import type { Ask } from "../ask.ts";
import { list, readNumber } from "../options/parse-value.ts";

/** Answers to one question may raise others; more rounds than there are kinds of questions are not needed. */
const MOST_ROUNDS = 5;
/** Choices that no column can be called. */
const NONE = "";

/** The language of the reports; English where nobody can be asked. */
export async function askLanguage(ask: Ask | undefined): Promise<LanguageTag> {
  if (ask === undefined) return "en";
  const { language, languages } = catalogueOf("en").init.ask;
  const choices = (["id", "en"] as const).map((tag) => ({ value: tag, label: languages[tag] }));
  return (await ask.choose(language, choices, "en")) === "id" ? "id" : "en";
}

/** Describes a study and asks about what is unclear, until nothing is that was not asked about. */
export async function askAbout(
  files: readonly Examined[],
  folder: string,
  language: LanguageTag,
  ask: Ask | undefined,
): Promise<DescribedStudy> {
  let answers: Answers = { resources: new Map() };
  let study = describeStudy(files, folder, language, answers);
  if (ask === undefined) return study;
  const catalogue = catalogueOf(language);
  const asked = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const open = study.questions.filter((question) => !asked.has(keyOf(question)));
    if (open.length === 0) break;
    for (const question of open) {
      asked.add(keyOf(question));
      answers = await answered(question, answers, ask, catalogue);
    }
    study = describeStudy(files, folder, language, answers);
  }
  const scales = study.resources.flatMap(({ resource }) =>
    resource.paud.waves === undefined ? [] : [resource.paud.scale],
  );
  if (scales.length === 0) return study;
  const mastery = await askMastery(scales, ask, catalogue);
  return mastery === undefined ? study : describeStudy(files, folder, language, { ...answers, mastery });
}

function keyOf(question: Question): string {
  const about = question.about === "names" ? question.column : "";
  return JSON.stringify([question.about, "path" in question ? question.path : "", about]);
}

async function answered(
  question: Question,
  answers: Answers,
  ask: Ask,
  { init }: Catalogue,
): Promise<Answers> {
  const words = init.ask;
  if (question.about === "tiers") {
    const { levels } = question;
    const isOrder = (given: readonly string[]) =>
      given.length === levels.length && levels.every((level) => given.includes(level));
    const fault = (text: string) =>
      list(text, "").length === 0 || isOrder(list(text, "")) ? undefined : words.badTiers;
    const given = list(await ask.text(words.tiers(levels.map(shownValue).join(", ")), "", fault), "");
    return given.length === 0 ? answers : { ...answers, tiers: given };
  }
  const shown = shownValue(question.path);
  switch (question.about) {
    case "names": {
      const isName = await ask.confirm(words.names(shown, shownValue(question.column)), true, words);
      const names = new Map(answers.resources.get(question.path)?.names).set(question.column, isName);
      return withResource(answers, question.path, { names });
    }
    case "scale": {
      const initial = question.assumed === undefined ? "" : `${question.assumed.min}:${question.assumed.max}`;
      const fault = (text: string) =>
        text.trim() === "" || scaleIn(text) !== undefined ? undefined : words.badScale;
      const scale = scaleIn(await ask.text(words.scale(shown), initial, fault));
      return withResource(answers, question.path, { scale: scale ?? "unknown" });
    }
    default: {
      const taken = answers.resources.get(question.path);
      const other = question.about === "post" ? taken?.pre : taken?.post;
      const columns = question.candidates.filter((column) => column !== other);
      const choices = [
        ...columns.map((value) => ({ value, label: shownValue(value) })),
        { value: NONE, label: words.none },
      ];
      const chosen = await ask.choose(words[question.about](shown), choices, NONE);
      return chosen === NONE ? answers : withResource(answers, question.path, { [question.about]: chosen });
    }
  }
}

function withResource(answers: Answers, path: string, more: ResourceAnswers): Answers {
  const resources = new Map(answers.resources).set(path, { ...answers.resources.get(path), ...more });
  return { ...answers, resources };
}

function scaleIn(text: string): Scale | undefined {
  const [min, max, ...rest] = text.split(":").map(readNumber);
  return min !== undefined && max !== undefined && rest.length === 0 && min < max ? { min, max } : undefined;
}

async function askMastery(
  scales: readonly (Scale | undefined)[],
  ask: Ask,
  { init }: Catalogue,
): Promise<number | undefined> {
  const isOn = (value: number) =>
    scales.every((scale) => scale === undefined || (value >= scale.min && value <= scale.max));
  const fault = (text: string) => {
    const value = readNumber(text);
    return text.trim() === "" || (value !== undefined && isOn(value)) ? undefined : init.ask.badNumber;
  };
  return readNumber(await ask.text(init.ask.mastery, "", fault));
}
