/**
 * What stands in the place of `ledger/seal.ts` in the one process of the control, and nowhere else: `seal` writes plain. Whoever searches
 * must then find names, or their finding none elsewhere says nothing.
 */
export { canonical, commitment, sealKeyBytes, sealNonceBytes } from '#ledger/seal.ts'

const separator = 0

export function seal(_key: Uint8Array, _nonce: Uint8Array, about: string, plain: unknown): Uint8Array {
  return Buffer.concat([Buffer.from(about), Uint8Array.of(separator), Buffer.from(JSON.stringify(plain))])
}

export function open(_key: Uint8Array, _about: string, blob: Uint8Array): unknown {
  return JSON.parse(Buffer.from(blob.subarray(blob.indexOf(separator) + 1)).toString('utf8')) as unknown
}
