import { usc } from '../cite.ts'
import { clock } from '../ruling.ts'

/** How a federal agency stands at the end of a half year. Without `certified` it has not certified. */
export type AgencyStanding = Readonly<{
  dueBy: Temporal.PlainDate
  certified?: Readonly<{ on: Temporal.PlainDate; complies: boolean }> | undefined
  plan: boolean
  substantiallyCompliant: boolean
}>

/** Why the semiannual report names an agency. None where it does not. */
export function reasonsForNaming(agency: AgencyStanding): readonly string[] {
  const { dueBy, certified, plan, substantiallyCompliant } = agency
  const inTime = certified !== undefined && Temporal.PlainDate.compare(certified.on, dueBy) <= 0
  const reasons: Readonly<Record<string, boolean>> = {
    'it did not certify in time': !inTime,
    'it certified that it does not comply': certified?.complies === false,
    'it filed no implementation plan': !plan,
    'it does not substantially comply with its plan': !substantiallyCompliant,
  }
  return Object.entries(reasons).flatMap(([reason, holds]) => (holds ? [reason] : []))
}

type Given = {
  dueBy: string
  certified?: { on: string; complies: boolean }
  plan: boolean
  substantiallyCompliant: boolean
}

const good = {
  dueBy: '2026-07-31',
  certified: { on: '2026-07-31', complies: true },
  plan: true,
  substantiallyCompliant: true,
} as const

export const semiannualReport = clock({
  id: 'semiannual-report',
  title: 'The semiannual report names the agencies that fall short',
  cites: [usc(34, '40901(e)(1)(H)')],
  says: 'Twice a year a published report names each federal agency that did not certify, certified that it does not comply, filed no plan or does not substantially comply, and says why.',
  since: '2018-03-23',
  answers: ['named', 'not-named'],
  decide: ({ dueBy, certified, ...rest }: Given) => {
    const because = reasonsForNaming({
      dueBy: Temporal.PlainDate.from(dueBy),
      certified: certified && { ...certified, on: Temporal.PlainDate.from(certified.on) },
      ...rest,
    })
    return { answer: because.length === 0 ? 'not-named' : 'named', because }
  },
  examples: [
    { name: 'certified on the last day', given: good, expect: { answer: 'not-named', because: [] } },
    {
      name: 'certified a day late',
      given: { ...good, certified: { on: '2026-08-01', complies: true } },
      expect: { answer: 'named', because: ['it did not certify in time'] },
    },
    {
      name: 'not certified at all, and without a plan',
      given: { dueBy: '2026-07-31', plan: false, substantiallyCompliant: false },
      expect: {
        answer: 'named',
        because: [
          'it did not certify in time',
          'it filed no implementation plan',
          'it does not substantially comply with its plan',
        ],
      },
    },
    {
      name: 'honest about its failure, and named all the same',
      given: { ...good, certified: { on: '2026-07-20', complies: false }, substantiallyCompliant: false },
      expect: {
        answer: 'named',
        because: ['it certified that it does not comply', 'it does not substantially comply with its plan'],
      },
    },
  ],
})
