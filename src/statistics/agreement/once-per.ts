/**
 * A function whose value is kept for as long as its argument lives, so that those who ask the same thing share the work.
 * Shapes: the argument must not change afterwards, nor may its value be written to.
 */
export function oncePer<Key extends object, Value extends object>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
