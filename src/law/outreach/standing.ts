import type { Transaction } from '../lives/transaction.ts'
import { outreachBodies, type OutreachAnswer, type OutreachBody, type OutreachStands } from '../lives/outreach-words.ts'

/** How the question to one of the three bodies stands, for whoever waits for the answer. */
export type BodyStanding = Readonly<{
  body: OutreachBody
  stands: OutreachStands
  answer?: OutreachAnswer
  askedAt?: string
  openedAt?: string
  chasedAt?: string
}>

export const outreachStanding = (check: Transaction): readonly BodyStanding[] =>
  outreachBodies.map(body => {
    const { asked, outreach } = check
    const answer = outreach[body]
    const { at, openedAt, chasedAt } = asked?.[body] ?? {}
    return {
      body,
      stands: standsOf(check, body),
      ...(answer === undefined ? {} : { answer }),
      ...(at === undefined ? {} : { askedAt: at }),
      ...(openedAt === undefined ? {} : { openedAt }),
      ...(chasedAt === undefined ? {} : { chasedAt }),
    }
  })

function standsOf({ assigned, asked, outreach }: Transaction, body: OutreachBody): OutreachStands {
  const one = asked?.[body]
  if (outreach[body] !== undefined) return 'answered'
  if (assigned.outreachBy === 'poc') return 'with-poc'
  if (one === undefined) return 'nobody-asked'
  if (one.chasedAt !== undefined) return 'chased'
  return one.openedAt === undefined ? 'asked' : 'opened'
}
