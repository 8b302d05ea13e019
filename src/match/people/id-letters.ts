import type { Bytes } from './columns.ts'

/**
 * The letters that the numbers of records are made of (`law/numbers`), as one to 31: eight of them lie in five bytes, and nought ends an id. An
 * id with any other letter lies there as UTF-8 between two bytes of which the first begins none of those.
 */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXY'
const codes: ReadonlyMap<string, number> = new Map(Array.from(alphabet, (letter, at) => [letter, at + 1]))
const bitsOfLetter = 5
const written = 1

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** An id as it is kept and looked for. It does not end with a nought. */
export function lettersOf(id: string): Bytes {
  const letters = new Uint8Array(Math.ceil((id.length * bitsOfLetter) / 8))
  for (let at = 0; at < id.length; at += 1) {
    const code = codes.get(id.charAt(at))
    if (code === undefined) return asWritten(id)
    const bit = at * bitsOfLetter
    // The letter begins in one byte, and may end in the next.
    const both = code << (16 - bitsOfLetter - (bit & 7))
    letters[bit >>> 3] = (letters[bit >>> 3] ?? 0) | (both >>> 8)
    if ((both & 0xff) !== 0) letters[(bit >>> 3) + 1] = both & 0xff
  }
  return letters.at(-1) === 0 ? letters.subarray(0, -1) : letters
}

function asWritten(id: string): Bytes {
  const text = encoder.encode(id)
  const letters = new Uint8Array(text.length + 2)
  letters.set(text, 1)
  letters.fill(written, 0, 1)
  letters.fill(written, text.length + 1)
  return letters
}

/** The id again. Noughts behind it do not count. */
export function idOf(letters: Bytes): string {
  // A decoder refuses shared memory.
  if (letters[0] === written) return decoder.decode(letters.slice(1, letters.lastIndexOf(written)))
  let id = ''
  for (let bit = 0; bit >>> 3 < letters.length; bit += bitsOfLetter) {
    const both = ((letters[bit >>> 3] ?? 0) << 8) | (letters[(bit >>> 3) + 1] ?? 0)
    const code = (both >>> (16 - bitsOfLetter - (bit & 7))) & ((1 << bitsOfLetter) - 1)
    if (code === 0) return id
    id += alphabet.charAt(code - 1)
  }
  return id
}
