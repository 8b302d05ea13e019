import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { readLongLived } from './long-lived.ts'

/** What stands before the seed of an Ed25519 key in PKCS 8. */
const ed25519 = Buffer.from('302e020100300506032b657004220420', 'hex')

export const signingKey = (seed: Buffer): KeyObject =>
  createPrivateKey({ key: Buffer.concat([ed25519, seed]), format: 'der', type: 'pkcs8' })

/** By which anybody verifies what this keystore has signed: SubjectPublicKeyInfo. */
export const publicKeyOf = (directory: string): Buffer =>
  createPublicKey(signingKey(readLongLived(directory, 'log'))).export({ format: 'der', type: 'spki' })
