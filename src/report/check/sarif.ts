import type { CheckResult } from "../../analyses/schemas/check.schema.ts";
import type { Finding } from "../../core/finding.ts";
import type { Catalogue } from "../../language/catalogue.ts";
import { findingMessage } from "../../language/finding-sentence.ts";
import { visible } from "../../language/visible.ts";
import { renderJson } from "../json.ts";
import { artifactUri } from "./artifact-uri.ts";
import { fingerprinter } from "./fingerprint.ts";
import { type RuleInfo, toldRules } from "./rule-info.ts";
import { LEVELS, overridesOf, ruleDescriptor } from "./sarif-rules.ts";
import { hasFailed } from "./verdict.ts";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** The result as SARIF 2.1.0 (OASIS), the form in which services for code take findings. */
export function renderSarif(result: CheckResult, rules: readonly RuleInfo[], catalogue: Catalogue): string {
  const { generator, summary, options, waived, inputs } = result;
  const told = toldRules(result, rules);
  const ruleIndex = new Map(told.map(({ id }, index) => [id, index]));
  const artifactIndex = new Map(inputs.map(({ path }, index) => [path, index]));
  const fingerprintOf = fingerprinter();
  const run = {
    tool: {
      driver: {
        name: generator.name,
        version: generator.version,
        rules: told.map((rule) => ruleDescriptor(rule, result, catalogue)),
      },
    },
    automationDetails: { id: "paud-analyze/check/" },
    language: catalogue.check.language,
    columnKind: "utf16CodeUnits",
    invocations: [
      {
        executionSuccessful: true,
        exitCode: hasFailed(result) ? 1 : 0,
        ruleConfigurationOverrides: overridesOf(options.severities, ruleIndex),
      },
    ],
    artifacts: inputs.map(({ path, sha256, bytes }) => ({
      location: { uri: artifactUri(path) },
      roles: ["analysisTarget"],
      ...(bytes === undefined ? {} : { length: bytes }),
      hashes: { "sha-256": sha256 },
    })),
    results: (result.findings as readonly Finding[]).map((finding) => ({
      ruleId: finding.rule,
      ruleIndex: ruleIndex.get(finding.rule),
      level: LEVELS[finding.severity],
      message: { text: plainMessage(findingMessage(finding, catalogue)) },
      ...locationsOf(finding, artifactIndex),
      partialFingerprints: { "findingHash/v1": fingerprintOf(finding) },
    })),
    properties: { summary, flow: result.flow, waived },
  };
  return renderJson({ $schema: SCHEMA, version: "2.1.0", runs: [run] });
}

/**
 * Where a finding is. A row of a spreadsheet is a line of its text only while no cell above it holds a line break, which
 * is what nearly every file is like; the column has no place in the text and is named as a logical location.
 */
function locationsOf({ file, row, column }: Finding, artifactIndex: ReadonlyMap<string, number>): object {
  if (file === undefined && column === undefined) return {};
  const index = file === undefined ? undefined : artifactIndex.get(file);
  const physicalLocation = file !== undefined && {
    artifactLocation: { uri: artifactUri(file), ...(index === undefined ? {} : { index }) },
    ...(row === undefined || row === 0 ? {} : { region: { startLine: row } }),
  };
  const location = {
    ...(physicalLocation && { physicalLocation }),
    ...(column === undefined ? {} : { logicalLocations: [{ name: visible(column), kind: "member" }] }),
  };
  return { locations: [location] };
}

/** Braces are placeholders and [text](target) is a link in a message of SARIF (3.11.5, 3.11.6): in data they are neither. */
function plainMessage(text: string): string {
  const braced = text.replace(/[{}]/g, "$&$&");
  return braced.includes("](") ? braced.replace(/[[\]]/g, "\\$&") : braced;
}
