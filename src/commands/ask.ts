/** Somebody at a terminal who can be asked. Every method throws InputError `cancelled` when they break off. */
export interface Ask {
  /** One of several; `initial` is the value that is offered. */
  choose(question: string, choices: readonly Choice[], initial?: string): Promise<string>;
  /** @param words what stands for yes and for no */
  confirm(
    question: string,
    initial: boolean,
    words: { readonly yes: string; readonly no: string },
  ): Promise<boolean>;
  /** Free text, asked again until `fault` finds none. */
  text(question: string, initial: string, fault: (answer: string) => string | undefined): Promise<string>;
}

interface Choice {
  readonly value: string;
  readonly label: string;
}
