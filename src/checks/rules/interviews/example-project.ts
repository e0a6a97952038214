/** A GUID of its own for each number, for examples. */
export function exampleGuid(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
}

/** A code of a codebook. */
export function exampleCode(n: number, name: string, more = ' isCodable="true"'): string {
  return `
    <Code guid="${exampleGuid(n)}" name="${name}"${more}/>`;
}

/** A coding with a code, by a user. */
export function exampleCoding(code: number, user = 11): string {
  return `
      <Coding guid="${exampleGuid(40 + code)}" creatingUser="${exampleGuid(user)}"><CodeRef targetGUID="${exampleGuid(code)}"/></Coding>`;
}

/** What was selected in the text, from one position to before another, and its codings. */
export function exampleSelection(start: number, end: number, codings: string, user = 11): string {
  return `
    <PlainTextSelection guid="${exampleGuid(60 + start)}" startPosition="${start}" endPosition="${end}" creatingUser="${exampleGuid(user)}">${codings}</PlainTextSelection>`;
}

/** The words "belum sempat", with the code "waktu". */
const CODED = exampleSelection(5, 17, exampleCoding(1));

/** What an example says of its project, in XML; the rest is a sound one. */
interface ExampleProject {
  readonly codes?: string;
  /** The element `Cases`, which is left out where there are none. */
  readonly cases?: string;
  /** Where its text lies, if not in the project itself. */
  readonly textPath?: string;
  /** Selections and codings of the text. */
  readonly coded?: string;
}

/**
 * A REFI-QDA project of one short interview, two coders and the code "waktu". Its lines are few: explanations show the
 * first dozen.
 */
export function exampleProject({
  codes = exampleCode(1, "waktu"),
  cases = "",
  textPath,
  coded = CODED,
}: ExampleProject = {}): string {
  const [at, text] =
    textPath === undefined
      ? ["", "\n    <PlainTextContent>Kami belum sempat.</PlainTextContent>"]
      : [` plainTextPath="${textPath}"`, ""];
  return `<Project name="contoh" xmlns="urn:QDA-XML:project:1.0">
  <Users><User guid="${exampleGuid(11)}" name="A"/><User guid="${exampleGuid(12)}" name="B"/></Users>
  <CodeBook><Codes>${codes}
  </Codes></CodeBook>${cases}
  <Sources><TextSource guid="${exampleGuid(21)}" name="I01"${at}>${text}${coded}
  </TextSource></Sources>
</Project>
`;
}
