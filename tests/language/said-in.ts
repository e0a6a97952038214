/** Answers any detail of any sentence, so that every sentence can be said without data. */
const anything: unknown = new Proxy(() => "pre", {
  get: (_target, key) => {
    if (key === Symbol.toPrimitive) return () => "0";
    if (key === Symbol.iterator) return () => [][Symbol.iterator]();
    if (key === "map" || key === "filter") return () => [];
    return key === "length" ? 0 : "0";
  },
});

/** Every sentence and word of a catalogue, by the path of its key; lists of examples count by place. */
export function saidIn(part: object, path = ""): [path: string, text: string][] {
  return Object.entries(part).flatMap(([key, value]): [string, string][] => {
    const at = `${path}.${key}`;
    if (typeof value === "string") return [[at, value]];
    if (typeof value === "function") return [[at, String(value(anything, anything, anything))]];
    return saidIn(value as object, at);
  });
}
