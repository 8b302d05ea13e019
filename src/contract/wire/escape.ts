/**
 * The characters by which a message is built cannot stand in what it says: there they are written as `%` and two hexadecimal
 * digits for each byte of UTF-8, as in an address on the network. Our own addition; the manuals that we read have none.
 */
const always = '%.'

/** A text as it stands in a field; `also` are characters that mean something in this one. */
export const escaped = (text: string, also = ''): string =>
  [...text].map(character => ((always + also).includes(character) ? hexadecimal(character) : character)).join('')

export const hexadecimal = (character: string): string =>
  [...utf8.encode(character)].map(byte => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')

/** What a field says, or undefined where an escape is cut off, is no UTF-8, or hides a control character. */
export function unescaped(text: string): string | undefined {
  if (/%(?![0-9A-F]{2})/.test(text)) return undefined
  try {
    const read = text.replaceAll(/(?:%[0-9A-F]{2})+/g, bytes => strict.decode(Uint8Array.from(bytesOf(bytes))))
    return /\p{Cc}/u.test(read) ? undefined : read
  } catch {
    return undefined
  }
}

const bytesOf = (bytes: string): readonly number[] =>
  bytes
    .slice(1)
    .split('%')
    .map(byte => Number.parseInt(byte, 16))

const utf8 = new TextEncoder()
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
