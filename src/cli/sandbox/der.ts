/** The few forms of ASN.1's distinguished encoding (X.690) that a certificate is written in. */
const [integerTag, bitsTag, octetsTag, objectTag, utf8Tag, sequenceTag, setTag] = [
  ...[0x02, 0x03, 0x04, 0x06, 0x0c, 0x30, 0x31],
] as const
const generalizedTimeTag = 0x18
const booleanTag = 0x01

/** Of a length that needs more than one byte: how many follow. */
const longForm = 0x80

export function tagged(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts)
  return Buffer.concat([Buffer.from([tag, ...lengthOf(body.length)]), body])
}

export const sequence = (...parts: readonly Uint8Array[]): Buffer => tagged(sequenceTag, ...parts)
export const setOf = (...parts: readonly Uint8Array[]): Buffer => tagged(setTag, ...parts)
export const octets = (...parts: readonly Uint8Array[]): Buffer => tagged(octetsTag, ...parts)
export const bits = (bytes: Uint8Array): Buffer => tagged(bitsTag, Buffer.from([0]), bytes)
export const truth = (): Buffer => tagged(booleanTag, Buffer.from([0xff]))
export const utf8 = (text: string): Buffer => tagged(utf8Tag, Buffer.from(text))
/** A number of chance, kept positive and without a leading zero, neither of which its bytes may show. */
export const integer = ([first = 0, ...rest]: Uint8Array): Buffer =>
  tagged(integerTag, Buffer.from([(first & 0x3f) | 0x40, ...rest]))
export const small = (number: number): Buffer => tagged(integerTag, Buffer.from([number]))

export const time = (at: Temporal.Instant): Buffer =>
  tagged(generalizedTimeTag, Buffer.from(at.toString({ smallestUnit: 'second' }).replaceAll(/[-:T]/g, '')))

/** An object identifier, its numbers in bytes of seven bits each. */
export function object(name: string): Buffer {
  const [first = 0, second = 0, ...rest] = name.split('.').map(Number)
  return tagged(objectTag, Buffer.from([first * 40 + second, ...rest.flatMap(inSevens)]))
}

function inSevens(number: number): readonly number[] {
  const low = number & 0x7f
  const high = Math.floor(number / 128)
  return high === 0 ? [low] : [...inSevens(high).map(byte => byte | longForm), low]
}

function lengthOf(length: number): readonly number[] {
  if (length < longForm) return [length]
  const bytes = length < 256 ? [length] : [length >> 8, length & 0xff]
  return [longForm | bytes.length, ...bytes]
}
