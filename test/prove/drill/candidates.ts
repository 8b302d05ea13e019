/** As long as a wrapped key of 32 bytes is (RFC 5649). */
export const wrappedBytes = 40

/** The first byte of so many bytes in a row of PostgreSQL's: their length and one, twice, and one. */
const header = (wrappedBytes + 1) * 2 + 1
const [letterZ, zero, nine] = [0x5a, 0x30, 0x39]

/**
 * Everything that could be a wrapped key, in the ways in which this system writes one: bytes behind the name of the key that they stand
 * under, as tables, free blocks and the log that PostgreSQL writes ahead have it; hexadecimal, as statements and dumps do; base64, as
 * the journal beside the keys and backups do.
 */
export function candidatesIn(bytes: Buffer, met: (wrapped: Buffer) => void): void {
  inRows(bytes, met)
  const text = bytes.toString('latin1')
  for (const [, digits = ''] of text.matchAll(/\\x([0-9a-f]{80})(?![0-9a-f])/g)) met(Buffer.from(digits, 'hex'))
  for (const [letters] of text.matchAll(/(?<![\w+/-])[\w+/-]{54}(?![\w+/-])/g)) {
    const wrapped = Buffer.from(letters, 'base64')
    if (wrapped.length === wrappedBytes) met(wrapped)
  }
}

function inRows(bytes: Buffer, met: (wrapped: Buffer) => void): void {
  for (let at = bytes.indexOf(header, 1); at >= 0; at = bytes.indexOf(header, at + 1)) {
    const before = bytes[at - 1] ?? 0
    const isNamed = before === letterZ || (before >= zero && before <= nine)
    if (isNamed && at + wrappedBytes < bytes.length) met(Buffer.from(bytes.subarray(at + 1, at + 1 + wrappedBytes)))
  }
}
