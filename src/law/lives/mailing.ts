import type { Challenge } from './challenge.ts'
import type { Transaction } from './transaction.ts'

/** What is written about a challenge: why, that the denial stands, or that it does not. */
export const letterKinds = ['reasons', 'sustained', 'overturned'] as const
export type LetterKind = (typeof letterKinds)[number]

/** What goes out by mail: the secret by which somebody shows who they are, and each of those. */
export const mailable = ['secret', ...letterKinds] as const
export type Mailable = (typeof mailable)[number]

/** That a person put a letter into the mail, and on which day. `evidence`: the post's own number of it, where there is one. */
export type Mailing = Readonly<{ on: string; by: string; evidence?: string; at: string }>
export type Mailed = Readonly<{ type: 'mailed'; letter: Mailable } & Mailing>

/** 34 U.S.C. 40901(f): reasons are reasons of a denial that stands; a check that is only delayed has none to give yet. */
export const mayMail = (challenge: Challenge, check: Transaction['status'], letter: Mailable): boolean =>
  isWritten(challenge, letter) && (letter !== 'reasons' || check === 'denied')

/** Since when there is such a letter. Reasons are there once both came: whoever asked showed who they are, and the check was denied. */
export function writtenAt(
  { secret, identity, decided }: Challenge,
  { deniedAt }: Pick<Transaction, 'deniedAt'>,
  letter: Mailable,
): string | undefined {
  if (letter === 'secret') return secret?.at
  if (letter !== 'reasons') return decided?.at
  if (identity === undefined || deniedAt === undefined) return identity?.at
  return Temporal.Instant.compare(identity.at, deniedAt) < 0 ? deniedAt : identity.at
}

/** As far as the challenge alone tells: a secret that was made, reasons for whoever has shown who they are, the decision as it stands. */
export function isWritten({ secret, identity, status }: Challenge, letter: Mailable): boolean {
  switch (letter) {
    case 'secret':
      return secret?.to === 'mail'
    case 'reasons':
      return identity !== undefined && status !== 'overturned'
    case 'sustained':
    case 'overturned':
      return status === letter
  }
}

/** The challenge once a letter is in the mail. Whoever opened it before was told then. */
export function onceMailed(before: Challenge, { letter, on, by, evidence, at }: Mailed): Challenge {
  const mailing = { on, by, at, ...(evidence === undefined ? {} : { evidence }) }
  const after = { ...before, mailed: { ...before.mailed, [letter]: mailing } }
  const how = { how: 'mailed', at } as const
  if (letter === 'secret') return after
  return letter === 'reasons' ? { reasons: how, ...after } : { told: how, ...after }
}

/** Another letter of that kind takes the place of the one that was mailed. */
export function notMailed(before: Challenge, letter: Mailable): Challenge {
  const { [letter]: _, ...mailed } = before.mailed ?? {}
  return { ...before, mailed }
}
