import type { Base } from './base.ts'

/** Every byte that an index in order holds: its arrays, and its texts at two bytes a letter. */
export function bytesOf(base: Base): number {
  return sizeOf(base)
}

/** What a text costs beside its letters. */
const perText = 16

function sizeOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength
  if (typeof value === 'string') return perText + 2 * value.length
  if (typeof value !== 'object' || value === null) return 0
  return Object.values(value).reduce<number>((sum, part) => sum + sizeOf(part), 0)
}
