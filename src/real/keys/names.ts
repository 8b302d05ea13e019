import { isEpoch } from '#law/retention/epochs.ts'
import { isKeptKey } from '#law/retention/key-backup.ts'

/** Whether a text that comes back from a database may name a file of ours. */
export const isKeyName = (text: string): boolean => isEpoch(text) || isKeptKey(text)

/** Secrets that are neither an epoch's nor a family's: what is compared under them, and who signs. */
export const longLived = ['digest', 'log'] as const
export type LongLived = (typeof longLived)[number]

/** What has a copy in escrow. */
export const isKeptName = (text: string): boolean => isKeptKey(text) || longLived.some(name => name === text)

/** Stands in a keystore's directory where its keys are in a token: in which, and under what name. */
export const tokenFile = 'token.json'
