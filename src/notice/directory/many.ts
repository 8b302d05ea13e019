/** Adds a value to those of a key, once. */
export function push<Key, Value>(to: Map<Key, Value[]>, key: Key, value: Value): void {
  const there = to.get(key)
  if (there === undefined) to.set(key, [value])
  else if (!there.includes(value)) there.push(value)
}
