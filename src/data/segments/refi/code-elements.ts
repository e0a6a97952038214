import type { Elements } from "./element.ts";
import type { RefiCode } from "./project.ts";
import { nameOf, type Register } from "./register.ts";

/** Reads nested Codes into a list, parents first. */
export function codeElements(codes: RefiCode[], register: Register): Elements {
  const above: number[] = [];
  const places = new Map<string, number>();
  return {
    Code(attributes) {
      const guid = register.guidOf("Code", attributes);
      const { name } = nameOf(attributes);
      if (name === undefined) register.break("Code@name");
      const codable = attributes.get("isCodable");
      if (codable === undefined) register.break("Code@isCodable");
      // What stands under a code's second mention stands under its first.
      let place = places.get(guid);
      if (place === undefined) {
        place = codes.length;
        places.set(guid, place);
        const isCodable = codable !== "false" && codable !== "0";
        codes.push({ guid, name: name ?? guid, parent: above.at(-1) ?? -1, isCodable });
      }
      above.push(place);
      return { end: () => void above.pop() };
    },
  };
}
