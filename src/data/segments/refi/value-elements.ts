import type { Element, Elements } from "./element.ts";
import type { RefiValue } from "./project.ts";
import { targetOf } from "./register.ts";

/** Reads VariableValues into whatever is open and can have some. */
export function valueElements(owner: () => RefiValue[] | undefined): Elements {
  let variable = "";
  let value = "";
  const text = (): Element => ({
    keepsText: true,
    end(written) {
      value = written.trim();
    },
  });
  return {
    VariableValue() {
      [variable, value] = ["", ""];
      return {
        end() {
          if (variable !== "" && value !== "") owner()?.push({ variable, value });
        },
      };
    },
    VariableRef(attributes) {
      variable = targetOf(attributes);
      return undefined;
    },
    TextValue: text,
    BooleanValue: text,
    IntegerValue: text,
    FloatValue: text,
    DateValue: text,
    DateTimeValue: text,
  };
}
