import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/**
 * One row of a backup. A row of a transaction is sealed under that transaction's own record key, which goes with the key of its day: so
 * that of a backup too nothing can be read after the ninetieth day, wherever it lies (28 CFR 25.9(c)).
 */
export type Line = Readonly<{
  sealed: string
  /** The transaction whose key it is under, and that key as it was wrapped. */
  of?: Readonly<{ ntn: string; epoch: string; wrapped: string }>
}>

const [nonceBytes, tagBytes] = [12, 16]

export function sealLine(key: Uint8Array, about: string, row: string): string {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(about))
  return Buffer.concat([nonce, cipher.update(row, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64')
}

export function openLine(key: Uint8Array, about: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes))
  decipher.setAAD(Buffer.from(about))
  decipher.setAuthTag(bytes.subarray(-tagBytes))
  return Buffer.concat([decipher.update(bytes.subarray(nonceBytes, -tagBytes)), decipher.final()]).toString('utf8')
}

/** What binds a line to its table and its transaction. */
export const lineAbout = (table: string, ntn = ''): string => `backup|${table}|${ntn}`
