import { createHash } from 'node:crypto'
import anyAscii from 'any-ascii'

/** The bytes in which one word may lie about, all of one way. */
type Encoding = (text: string) => readonly Uint8Array[]

const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8')

/** By whatever stands before it, what is in the middle of base64 looks in one of three ways; the letters at both ends are their neighbours'. */
function base64(text: string, variant: 'base64' | 'base64url'): readonly Buffer[] {
  const bytes = utf8(text)
  return [0, 1, 2].map(before => {
    const written = Buffer.concat([Buffer.alloc(before), bytes])
      .toString(variant)
      .replaceAll('=', '')
    const first = [0, 2, 3][before] ?? 0
    const last = (before + bytes.length) % 3 === 0 ? written.length : written.length - 1
    return utf8(written.slice(first, last))
  })
}

const bigEndian = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()

const escaped = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')

const isLatin = (text: string): boolean => Buffer.from(text, 'latin1').toString('latin1') === text
const isAscii = (text: string): boolean => Buffer.byteLength(text) === text.length

/** Nobody may try names on a hash that has no secret in it, so such a hash is as good as the name. */
const hashed =
  (method: string): Encoding =>
  text =>
    [text, text.toUpperCase()].flatMap(each => {
      const raw = createHash(method).update(each).digest()
      return [raw, utf8(raw.toString('hex'))]
    })

/** Every way in which a word is searched for. */
export const encodings: Readonly<Record<string, Encoding>> = {
  'as it is': text => [utf8(text)],
  'upper case': text => [utf8(text.toUpperCase())],
  'lower case': text => [utf8(text.toLowerCase())],
  'Latin-1': text => (isLatin(text) ? [Buffer.from(text, 'latin1')] : []),
  decomposed: text => [utf8(text.normalize('NFD'))],
  transliterated: text => [
    utf8(anyAscii(text)),
    utf8(anyAscii(text).toUpperCase()),
    utf8(anyAscii(text).toLowerCase()),
  ],
  'UTF-16LE': text => [Buffer.from(text, 'utf16le')],
  'UTF-16BE': text => [bigEndian(text)],
  'base64, three alignments': text => base64(text, 'base64'),
  'base64url, three alignments': text => base64(text, 'base64url'),
  hexadecimal: text => [utf8(utf8(text).toString('hex')), utf8(utf8(text).toString('hex').toUpperCase())],
  'percent-encoded': text => [
    utf8(encodeURIComponent(text)),
    utf8(encodeURIComponent(text).replaceAll(/%../g, part => part.toLowerCase())),
  ],
  'JSON-escaped': text =>
    isAscii(text) ? [] : [utf8(escaped(text)), utf8(escaped(text).toUpperCase().replaceAll('\\U', '\\u'))],
  backwards: text => [utf8([...text].toReversed().join(''))],
  'MD5, no secret': hashed('md5'),
  'SHA-256, no secret': hashed('sha256'),
}
