/**
 * Where the bytes of keys are, and who computes with them: all in which one keystore differs from another. Everything else (which key stands,
 * which was destroyed, journal, tombstones, copies in escrow) is the same, and lies in the keystore's directory.
 *
 * `kept` is what stands in the key's file there: the key itself, or by what the vault finds it.
 */
export type Vault = Readonly<{
  kind: 'files' | 'token'
  /** Before the first key is made. Doing it again does nothing. */
  begin: (directory: string) => Promise<void>
  /** Throws one clear sentence where its keys cannot be used, or are those of another directory. */
  check: (directory: string) => Promise<void>
  /** A new key, or one out of its copy, and what stands for it in the file. */
  make: (name: string, key?: Uint8Array) => Promise<Buffer>
  isWhole: (kept: Buffer) => boolean
  wrap: (name: string, kept: Buffer, key: Uint8Array) => Promise<Uint8Array>
  /** Throws when a bit differs, or it was wrapped under another. */
  unwrap: (name: string, kept: Buffer, wrapped: Uint8Array) => Promise<Uint8Array>
  /** The bytes of a key that has a copy in escrow, or is long-lived. Never an epoch's. */
  open: (name: string, kept: Buffer) => Promise<Buffer>
  /** Another process came first: this one was never used. */
  discard: (name: string, kept: Buffer) => Promise<void>
  /** All of this name, and looks whether it is gone. What stands in the file is overwritten by whoever calls it. */
  destroy: (name: string) => Promise<void>
}>

/** A directory, and what its keys are in. */
export type Keystore = Readonly<{ directory: string; vault: Vault }>
