import { checkResultOf } from "../../analyses/check.ts";
import { checkStudy } from "../../checks/check-study.ts";
import type { CheckOptions } from "../../checks/checking.ts";
import { RULES } from "../../checks/rules/index.ts";
import type { Finding, Severity } from "../../core/finding.ts";
import { InputError } from "../../core/input-error.ts";
import { unknownRules } from "../../data/descriptor/named-rules.ts";
import type { Study } from "../../data/descriptor/study.ts";
import { REGULATION_TIERS } from "../../data/scores/tier-order.ts";
import { renderGithub } from "../../report/check/github.ts";
import { renderJunit } from "../../report/check/junit.ts";
import { renderSarif } from "../../report/check/sarif.ts";
import { checkDocument } from "../../report/check-document.ts";
import type { Context, OptionValues, Outcome } from "../command.ts";
import { given } from "../options/given.ts";
import { interviewReading, scoreReading } from "../options/reading.ts";
import { studyOf } from "../study/study-inputs.ts";
import { excerptsOf } from "./excerpts.ts";
import { planFiles } from "./plan-files.ts";
import { planStudy } from "./plan-study.ts";
import { unknownRule } from "./tell-rules.ts";

/** The least size of a group that shares its quasi-identifiers, as most registers ask. */
const K = 5;
/** Formats that show the offending row itself. */
const WITH_EXCERPTS: readonly unknown[] = [undefined, "terminal", "markdown", "html"];

/** Checks files or a study, and says what was found. */
export async function checkInputs(
  inputs: readonly string[],
  options: OptionValues,
  context: Context,
): Promise<Outcome> {
  const study = await studyOf(inputs, options, context);
  const plan =
    study === undefined
      ? await planFiles(
          inputs,
          { scores: scoreReading(options), interviews: interviewReading(options) },
          context,
        )
      : planStudy(study, options, { scores: scoreReading, interviews: interviewReading }, context);
  const how = checkOptionsOf(options, study, context);
  const checked = await checkStudy(plan, study, how);
  const failOn = given(options, ["failOn"]).failOn ?? study?.checks.failOn ?? "error";
  const result = checkResultOf(checked, { version: context.version, study, options: how, failOn });
  // What tells who people are is told whatever it stands in; of other tables there is nothing to say.
  if (plan.unknown !== undefined && result.summary.error === 0)
    throw new InputError("nothing-recognised", { file: plan.unknown });
  const excerptOf = WITH_EXCERPTS.includes(options["format"])
    ? await excerptsOf(checked, plan)
    : () => undefined;
  return {
    kind: "report",
    result,
    findings: result.findings as readonly Finding[],
    failOn,
    document: (catalogue) => checkDocument(result, RULES, catalogue, excerptOf),
    formats: {
      github: async (catalogue) => renderGithub(result, catalogue),
      sarif: async (catalogue) => renderSarif(result, RULES, catalogue),
      junit: async (catalogue) => renderJunit(result, RULES, catalogue),
    },
  };
}

/** What the command line says, else the descriptor, else what is usual. */
function checkOptionsOf(options: OptionValues, study: Study | undefined, { today }: Context): CheckOptions {
  const {
    k,
    quasi,
    tiers,
    lowerIsBetter = false,
    rule = [],
  } = given(options, [...(["k", "quasi", "tiers", "lowerIsBetter", "rule"] as const)]);
  const severities = new Map<string, Severity | "off">([...(study?.checks.severities ?? []), ...rule]);
  const known = new Set<string>(RULES.map(({ id }) => id));
  const [inStudy] = study === undefined ? [] : unknownRules(study.checks, known);
  if (inStudy !== undefined) throw unknownRule(inStudy.rule, `${study!.path}: ${inStudy.path}: `);
  const asked = rule.find(([name]) => !known.has(name));
  if (asked !== undefined) throw unknownRule(asked[0], "--rule: ");
  return {
    severities,
    lowerIsBetter,
    k: k ?? study?.privacy.k ?? K,
    quasiIdentifiers: quasi ?? study?.privacy.quasiIdentifiers,
    tiers: tiers ?? study?.tiers ?? REGULATION_TIERS,
    today: today(),
  };
}
