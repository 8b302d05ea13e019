/**
 * The form of a snapshot file: a head that anybody may read, an account of what follows, and the columns in pieces. All but
 * the head is encrypted, each piece by itself, and every piece is bound to the head and to its number.
 */
export const magic = Buffer.from('OpenNICS index 1')
export const programBytes = 32
export const saltBytes = 32
export const tagBytes = 16

/** Large enough that a file of many gigabytes is few pieces, small enough that one is done in half a millisecond. */
export const pieceBytes = 2 ** 20
/** Texts that rows share are at most some 67,000; a larger account is none of ours. */
export const mostAccountBytes = 2 ** 26

const accountAt = magic.length + programBytes + saltBytes
export const headBytes = accountAt + 4

export type Head = Readonly<{ program: Uint8Array; salt: Uint8Array; accountBytes: number }>

/** What the first piece says. */
export type Account = Readonly<{ position: number; at: number; outline: unknown }>

export function headOf({ program, salt, accountBytes }: Head): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(accountBytes)
  return Buffer.concat([magic, program, salt, length])
}

/** Undefined for what is no head of this form. */
export function headIn(head: Buffer): Head | undefined {
  if (head.length !== headBytes || !head.subarray(0, magic.length).equals(magic)) return undefined
  const accountBytes = head.readUInt32BE(accountAt)
  if (accountBytes > mostAccountBytes) return undefined
  return {
    program: head.subarray(magic.length, magic.length + programBytes),
    salt: head.subarray(magic.length + programBytes, accountAt),
    accountBytes,
  }
}

/** The size of a whole file, so that one that was cut short is known before anything is read. */
export const fileBytes = (accountBytes: number, columnBytes: number): number =>
  headBytes + accountBytes + tagBytes + columnBytes + Math.ceil(columnBytes / pieceBytes) * tagBytes
