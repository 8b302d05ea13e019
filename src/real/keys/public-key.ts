/** What stands before the bytes of a public Ed25519 key in SubjectPublicKeyInfo (RFC 8410). */
const ed25519 = Buffer.from('302a300506032b6570032100', 'hex')

/** By which anybody verifies what a keystore has signed: SubjectPublicKeyInfo of the 32 bytes that `Keys.logKey` gives. */
export const publicKeyOf = (logKey: Uint8Array): Buffer => Buffer.concat([ed25519, logKey])
