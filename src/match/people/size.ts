/** What a text costs beside its letters. */
const perText = 16

/** Every byte that an index in order holds, or any part of one: its arrays, and its texts at two bytes a letter. */
export function bytesOf(held: unknown): number {
  if (ArrayBuffer.isView(held)) return held.byteLength
  if (typeof held === 'string') return perText + 2 * held.length
  if (typeof held !== 'object' || held === null) return 0
  return Object.values(held).reduce<number>((sum, part) => sum + bytesOf(part), 0)
}
