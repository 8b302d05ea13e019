import { usc } from '../cite.ts'
import { underTwentyOneRule } from '../clocks/transfer-date.ts'
import type { NamedBody } from '../lives/outreach-body.ts'
import { outreachBodies, type OutreachBody } from '../lives/outreach-words.ts'
import { purposeRule } from '../ruling.ts'
import type { Ori, State } from '../words.ts'

/** Where a transferee lives, as far as it is known. The state always is; an address is never a condition of an answer. */
export type Residence = Readonly<{ state: State; address?: Readonly<{ city: string; county?: string; state: State }> }>

/** Which body is asked as which of the three. A kind that is not here has nobody to ask, which is no answer. */
export type Whom = Readonly<Partial<Record<OutreachBody, NamedBody>>>

/**
 * 34 U.S.C. 40901(l)(1): the three bodies of the state of residence. Local police are those of the town, else of the county, else
 * those that the operator named for the whole state.
 */
export const whomToAsk = (bodies: readonly NamedBody[], residence: Residence): Whom =>
  Object.fromEntries(
    outreachBodies.flatMap(kind => {
      const found = nearest(
        bodies.filter(body => body.kind === kind && body.state === residence.state && body.status === 'asked'),
        residence,
      )
      return found === undefined ? [] : [[kind, found] as const]
    }),
  )

/** Of two that serve alike the first by its number, so that the same person is asked about at the same body. */
function nearest(bodies: readonly NamedBody[], { state, address }: Residence): NamedBody | undefined {
  const inOrder = bodies.toSorted((one, other) => (one.ori < other.ori ? -1 : 1))
  const lives = address?.state === state ? address : undefined
  return (
    inOrder.find(({ city }) => isSame(city, lives?.city)) ??
    inOrder.find(({ city, county }) => city === undefined && isSame(county, lives?.county)) ??
    inOrder.find(({ city, county }) => city === undefined && county === undefined)
  )
}

const isSame = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one.toLowerCase() === other.toLowerCase()

/** Whether, on a day, a statement of the body's own answers for it. Nobody else's word does. */
export const isForbiddenToAnswer = ({ forbidden }: Pick<NamedBody, 'forbidden'>, day: string): boolean =>
  forbidden !== undefined && forbidden.from <= day && (forbidden.until === undefined || day <= forbidden.until)

type Police = Readonly<{ ori: string; city?: string; county?: string }>
type Given = { residence: State; city?: string; county?: string; police: readonly Police[] }

export const policeAsked = purposeRule({
  id: 'under-21-police',
  title: 'Under 21, the police of the town are asked, else of the county, else whoever serves the state',
  cites: [usc(34, '40901(l)(1)(C)')],
  says: 'Which local police are asked about a transferee under 21 says the address, where it is known and in the state of residence: those of the town, else of the county, else those named for the whole state; where none is named nobody is asked, and that is no answer.',
  ...underTwentyOneRule,
  answers: ['asked', 'nobody'],
  decide: ({ residence, city, county, police }: Given) => {
    const address =
      city === undefined ? {} : { address: { city, state: residence, ...(county === undefined ? {} : { county }) } }
    const bodies = police.map((each): NamedBody => ({
      ...each,
      ori: each.ori as Ori,
      kind: 'local-police',
      state: residence,
      name: each.ori,
      status: 'asked',
    }))
    const found = whomToAsk(bodies, { state: residence, ...address })['local-police']
    const of: string | undefined = found?.ori
    return of === undefined ? { answer: 'nobody' } : { answer: 'asked', of }
  },
  examples: [
    {
      name: 'the town has police of its own',
      given: {
        residence: 'OH',
        city: 'Samplebury',
        county: 'Sample',
        police: [
          { ori: 'OH0000001' },
          { ori: 'OH0000002', county: 'Sample' },
          { ori: 'OH0000003', city: 'SAMPLEBURY' },
        ],
      },
      expect: { answer: 'asked', of: 'OH0000003' },
    },
    {
      name: 'the town has none: the county',
      given: {
        residence: 'OH',
        city: 'Otherbury',
        county: 'Sample',
        police: [
          { ori: 'OH0000001' },
          { ori: 'OH0000002', county: 'Sample' },
          { ori: 'OH0000003', city: 'Samplebury' },
        ],
      },
      expect: { answer: 'asked', of: 'OH0000002' },
    },
    {
      name: 'no address is known: those named for the state',
      given: { residence: 'OH', police: [{ ori: 'OH0000001' }, { ori: 'OH0000003', city: 'Samplebury' }] },
      expect: { answer: 'asked', of: 'OH0000001' },
    },
    {
      name: 'no address, and nobody is named for the state',
      given: { residence: 'OH', police: [{ ori: 'OH0000003', city: 'Samplebury' }] },
      expect: { answer: 'nobody' },
    },
  ],
})

type Statement = { from: string; until?: string; on: string }

export const answerForbidden = purposeRule({
  id: 'under-21-cannot-answer',
  title: 'That its law forbids a body to answer is an answer when the body says it',
  cites: [usc(34, '40901(l)(1)')],
  says: 'A body that has itself stated from which day its own law forbids it to answer has answered so on each day of the statement; nobody else says it for the body, and silence does not.',
  ...underTwentyOneRule,
  answers: ['cannot-answer', 'is-asked'],
  decide: ({ from, until, on }: Statement) =>
    isForbiddenToAnswer(
      { forbidden: { law: 'its law', from, on: from, ...(until === undefined ? {} : { until }) } },
      on,
    )
      ? 'cannot-answer'
      : 'is-asked',
  examples: [
    { name: 'on its first day', given: { from: '2026-01-01', on: '2026-01-01' }, expect: 'cannot-answer' },
    { name: 'the day before', given: { from: '2026-01-01', on: '2025-12-31' }, expect: 'is-asked' },
    {
      name: 'on its last day',
      given: { from: '2026-01-01', until: '2026-06-30', on: '2026-06-30' },
      expect: 'cannot-answer',
    },
    { name: 'the day after', given: { from: '2026-01-01', until: '2026-06-30', on: '2026-07-01' }, expect: 'is-asked' },
  ],
})
