type Inside = Record<string, unknown>

/**
 * Puts a text where a pointer points; numbered steps make lists. False where something stands there, or is to stand within a text. Only
 * what the row has itself is walked into, for what it inherits is shared by everything that runs.
 */
export function isPlaced(row: Inside, pointer: string, text: string): boolean {
  const path = pointer.slice(1).split('/')
  const last = path.pop() ?? ''
  let at = row
  for (const [depth, step] of path.entries()) {
    if (!Object.hasOwn(at, step)) setOwn(at, step, /^\d+$/.test(path[depth + 1] ?? last) ? [] : {})
    const inside = at[step]
    if (typeof inside !== 'object' || inside === null) return false
    at = inside as Inside
  }
  if (Object.hasOwn(at, last)) return false
  setOwn(at, last, text)
  return true
}

/** As `at[step] = value`, but makes a member of `__proto__` too. */
function setOwn(at: Inside, step: string, value: unknown): void {
  Object.defineProperty(at, step, { value, writable: true, enumerable: true, configurable: true })
}
