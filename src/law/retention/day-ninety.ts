import { cfr, usc } from '../cite.ts'
import { destroyBy } from '../clocks/retention.ts'
import { retentionRule } from '../ruling.ts'
import type { CheckClass } from './classes.ts'

/** What may remain of an allowed or open check for ever. */
const remains: readonly string[] = ['ntn', 'date']

/** What is held of one check, wherever: in the log, a copy, an index, a certificate, a tombstone. */
export type Held = Readonly<{
  class: CheckClass
  contactDay: Temporal.PlainDate
  on: Temporal.PlainDate
  members: readonly string[]
}>

/**
 * 28 CFR 25.9(c): the duty reaches every copy on every medium. Names of the members that should be gone: that a check was ever
 * delayed, by whom it was asked or from where is more than number and date.
 */
export function heldTooLong({ class: kind, contactDay, on, members }: Held): readonly string[] {
  const isOver = Temporal.PlainDate.compare(on, destroyBy(contactDay).limit) > 0
  return kind === 'denied' || !isOver ? [] : members.filter(member => !remains.includes(member))
}

type Given = { class: CheckClass; contactDay: string; on: string; members: readonly string[] }

const open = { class: 'open', contactDay: '2026-09-10' } as const

export const afterNinetyDays = retentionRule({
  id: 'after-ninety-days',
  title: 'What is left after ninety days tells nothing but number and date',
  cites: [cfr(28, '25.9(b)(1)(ii)-(iii)'), cfr(28, '25.9(c)'), usc(18, '922(t)(2)(C)')],
  says: 'After the ninetieth day nothing that is held anywhere of an allowed or open check, in a log, a copy, an index or a certificate of destruction, tells more than its number and date.',
  since: '2004-07-20',
  answers: ['in-order', 'too-much'],
  decide: ({ class: kind, contactDay, on, members }: Given) => {
    const because = heldTooLong({
      class: kind,
      contactDay: Temporal.PlainDate.from(contactDay),
      on: Temporal.PlainDate.from(on),
      members,
    })
    return { answer: because.length === 0 ? 'in-order' : 'too-much', because }
  },
  examples: [
    {
      name: 'on the ninetieth day a leaf may still name the licensee',
      given: { ...open, on: '2026-12-09', members: ['ntn', 'date', 'ffl'] },
      expect: { answer: 'in-order', because: [] },
    },
    {
      name: 'on the ninety-first it may not, nor what was answered',
      given: { ...open, on: '2026-12-10', members: ['ntn', 'date', 'ffl', 'response'] },
      expect: { answer: 'too-much', because: ['ffl', 'response'] },
    },
    {
      name: 'number and date stay',
      given: { ...open, on: '2040-01-01', members: ['ntn', 'date'] },
      expect: { answer: 'in-order', because: [] },
    },
    {
      name: 'a denied check is kept whole',
      given: {
        class: 'denied',
        contactDay: '2026-09-10',
        on: '2030-01-01',
        members: ['ntn', 'date', 'ffl', 'transferee'],
      },
      expect: { answer: 'in-order', because: [] },
    },
  ],
})
