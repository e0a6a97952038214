import type { Finding } from "../../../src/core/finding.ts";
import type { CodingRecord, DocumentRecord, SegmentSink } from "../../../src/data/segments/coding-record.ts";

/** Everything an importer told, as it came. */
export class Gathered implements SegmentSink {
  readonly codings: CodingRecord[] = [];
  readonly documents: DocumentRecord[] = [];
  readonly codes: (readonly string[])[] = [];
  readonly findings: Finding[] = [];
  lost = 0;

  coding(record: CodingRecord): void {
    this.codings.push(record);
  }

  leftOut(count: number): void {
    this.lost += count;
  }

  document(record: DocumentRecord): void {
    this.documents.push(record);
  }

  code(path: readonly string[]): void {
    this.codes.push(path);
  }

  finding(finding: Finding): void {
    this.findings.push(finding);
  }
}
