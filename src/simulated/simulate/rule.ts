import type { TransactionEvent, TransactionEventType } from '#law/lives/transaction.ts'
import type { Evidence, MakeWatch, Moment, Sight } from './evidence.ts'

/** What must hold of an event of these types at the moment at which it is kept: everything that is wrong with it, in words. */
export type Rule = Readonly<{
  id: string
  on: readonly TransactionEventType[] | 'every'
  wrong: (seen: Sight, evidence: Evidence, moment: Moment) => readonly string[]
}>

/** A rule about events of one type, which sees that type. */
export const about = <Type extends TransactionEventType>(
  id: string,
  type: Type,
  wrong: (
    event: Extract<TransactionEvent, { type: Type }>,
    seen: Sight,
    evidence: Evidence,
    moment: Moment,
  ) => readonly string[],
): Rule => ({
  id,
  on: [type],
  wrong: (seen, evidence, moment) =>
    wrong(seen.event as Extract<TransactionEvent, { type: Type }>, seen, evidence, moment),
})

export const watchEvents =
  (rules: readonly Rule[]): MakeWatch =>
  evidence => ({
    event(seen, moment) {
      for (const { id, on, wrong } of rules) {
        if (on !== 'every' && !on.includes(seen.event.type)) continue
        for (const because of wrong(seen, evidence, moment)) {
          evidence.violated(id, `${seen.after.ntn}: ${seen.event.type}: ${because}`)
        }
      }
    },
  })

/** One problem where the condition does not hold, none where it does. */
export const unless = (holds: boolean, because: string): readonly string[] => (holds ? [] : [because])
