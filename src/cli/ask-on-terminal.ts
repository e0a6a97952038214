import type { Ask } from "../commands/ask.ts";
import { InputError } from "../core/input-error.ts";
import type { Io } from "./io.ts";

/**
 * Asks on the terminal of the process. What draws the questions is loaded with the first of them.
 * @param clear takes back what else stands on the line
 */
export function askOnTerminal({ stdin, stdout }: Pick<Io, "stdin" | "stdout">, clear: () => void): Ask {
  const streams = { input: stdin, output: stdout };
  const taken = <T>(answer: T): Exclude<T, symbol> => {
    if (typeof answer === "symbol") throw new InputError("cancelled");
    return answer as Exclude<T, symbol>;
  };
  return {
    async choose(message, choices, initial) {
      clear();
      const { select } = await import("@clack/prompts");
      const options = choices.map(({ value, label }) => ({ value, label }));
      const initialValue = initial === undefined ? {} : { initialValue: initial };
      // Its instructions exist in English alone.
      const shown = { maxItems: 12, showInstructions: false };
      return taken(await select({ ...streams, message, options, ...initialValue, ...shown }));
    },
    async confirm(message, initial, { yes, no }) {
      clear();
      const { confirm } = await import("@clack/prompts");
      return taken(await confirm({ ...streams, message, initialValue: initial, active: yes, inactive: no }));
    },
    async text(message, initial, fault) {
      clear();
      const { text } = await import("@clack/prompts");
      const validate = (answer: string | undefined) => fault(answer ?? "");
      return taken((await text({ ...streams, message, initialValue: initial, validate })) ?? "");
    },
  };
}
