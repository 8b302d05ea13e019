import { usc } from '../cite.ts'
import { clock } from '../ruling.ts'

/** The NICS Improvement Amendments Act of 2007 took force on this day. */
const enacted = Temporal.PlainDate.from('2008-01-08')
const days = 180

export const estimateDueBy = enacted.add({ days })

export type StateEstimate = Readonly<{ provided?: Temporal.PlainDate | undefined; plan: boolean }>

/**
 * 34 U.S.C. 40912(b)(1)(A)-(B): a State without an estimate gets no grant until it gives one or has an implementation plan. The
 * date is past, and a late estimate ends the matter like one in time.
 */
export const estimateAllowsGrant = ({ provided, plan }: StateEstimate, on: Temporal.PlainDate): boolean =>
  plan ||
  Temporal.PlainDate.compare(on, estimateDueBy) <= 0 ||
  (provided !== undefined && Temporal.PlainDate.compare(provided, on) <= 0)

type Given = { provided?: string; plan: boolean; on: string }

export const initialEstimate = clock({
  id: 'initial-estimate',
  title: 'A State’s first estimate was due within 180 days of January 8, 2008',
  cites: [usc(34, '40912(b)(1)(A)-(B)'), usc(34, '40913')],
  says: 'A State that did not estimate its records within 180 days of January 8, 2008 gets no grant for them until it does or has an implementation plan.',
  since: '2008-01-08',
  answers: ['may-be-granted', 'withheld'],
  decide: ({ provided, plan, on }: Given) =>
    estimateAllowsGrant(
      { provided: provided === undefined ? undefined : Temporal.PlainDate.from(provided), plan },
      Temporal.PlainDate.from(on),
    )
      ? 'may-be-granted'
      : 'withheld',
  examples: [
    { name: 'on the 180th day', given: { plan: false, on: '2008-07-06' }, expect: 'may-be-granted' },
    { name: 'on the day after', given: { plan: false, on: '2008-07-07' }, expect: 'withheld' },
    {
      name: 'given years late',
      given: { provided: '2012-05-01', plan: false, on: '2012-05-01' },
      expect: 'may-be-granted',
    },
    { name: 'never given, but under a plan', given: { plan: true, on: '2026-01-01' }, expect: 'may-be-granted' },
  ],
})
