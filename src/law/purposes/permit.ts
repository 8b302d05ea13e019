import { cfr, order, usc } from '../cite.ts'
import { isUnknown, type Unknown } from '../clocks/unknown.ts'
import { governs } from '../rule.ts'
import { purposeRule, type Answered } from '../ruling.ts'
import type { PermitExemption } from '../states/transfer-law.ts'
import type { State } from '../words.ts'

/** What matters here of what a state's file says of its permits. */
export type PermitRow = Pick<
  PermitExemption,
  'permit' | 'qualifies' | 'issuedFrom' | 'since' | 'until' | 'standing' | 'confidence'
>

/** A permit that a transferee shows, and the transfer that it would stand for. Days are YYYY-MM-DD. */
export type ShownPermit = Readonly<{
  permit: string
  issuedBy: State
  issuedOn: string
  expiresOn?: string
  transferIn: State
  transferOn: string
}>

type PermitAnswer = Answered<'qualifies' | 'does-not' | 'unresolved'>

const years = 5

/**
 * 18 U.S.C. 922(t)(3)(A): whether a permit stands in place of a check. `law` is what is known of the permits of the state where
 * the transfer takes place. What is not known to qualify does not: then a check is made.
 */
export function qualifyingPermit(shown: ShownPermit, law: readonly PermitRow[] | Unknown): PermitAnswer {
  const { permit, issuedBy, issuedOn, expiresOn, transferIn, transferOn } = shown
  if (issuedBy !== transferIn) return doesNot('another state issued it than the one where the transfer takes place')
  if (issuedOn > transferOn) return doesNot('it was not issued yet')
  if ((expiresOn ?? transferOn) < transferOn) return doesNot('it has expired')
  if (isOlderThanFiveYears(issuedOn, transferOn)) return doesNot('it was issued more than five years before')
  if (isUnknown(law)) return { answer: 'unresolved', because: `which permits of the state qualify: ${law.unknown}` }
  const rows = law.filter(row => row.permit === permit && row.standing === 'in-force' && governs(row, transferOn))
  const barring = rows.find(({ qualifies, issuedFrom = issuedOn }) => !qualifies || issuedOn < issuedFrom)
  if (rows.length === 0) return doesNot('no provision in force says that it qualifies')
  if (barring !== undefined) return doesNot('it does not qualify, or not when issued on that day')
  return rows.every(({ confidence }) => confidence === 'unconfirmed')
    ? { answer: 'unresolved', because: 'that it qualifies was read in no source' }
    : { answer: 'qualifies', because: 'the state issued it within five years, after a check that meets the statute' }
}

const doesNot = (because: string): PermitAnswer => ({ answer: 'does-not', because })

/** At five years to the day it still qualifies. One of 29 February is five years old on 28 February. */
const isOlderThanFiveYears = (issuedOn: string, transferOn: string): boolean =>
  Temporal.PlainDate.from(issuedOn).add({ years }).toString() < transferOn

type Given = ShownPermit & { law: readonly PermitRow[] | Unknown }

/** Wisconsin’s license to carry, which ATF took off its chart in 2025, and a handgun certificate as Nebraska issues it. */
const law = [
  {
    permit: 'license to carry',
    qualifies: true,
    since: '2025-05-23',
    until: '2025-05-28',
    standing: 'in-force',
    confidence: 'cited',
  },
  {
    permit: 'license to carry',
    qualifies: false,
    since: '2025-05-29',
    standing: 'in-force',
    confidence: 'cited',
  },
  {
    permit: 'handgun certificate',
    qualifies: true,
    since: '1998-11-30',
    standing: 'in-force',
    confidence: 'secondary',
  },
] as const

const shown = {
  permit: 'handgun certificate',
  issuedBy: 'NE',
  issuedOn: '2021-09-11',
  transferIn: 'NE',
  transferOn: '2026-09-11',
} as const

export const permitInPlaceOfCheck = purposeRule({
  id: 'permit-in-place-of-a-check',
  title: 'A permit stands in place of a check for five years, where it was issued',
  cites: [
    usc(18, '922(t)(3)(A)'),
    cfr(27, '478.102(d)(1)'),
    order('ATF, Permanent Brady Permit Chart, under 18 U.S.C. 922(t)(3)'),
  ],
  says: 'A permit to possess, acquire or carry stands in place of a check if the state where the transfer takes place issued it not more than five years before, under a law that has an official verify, NICS included, that possession would break none.',
  since: '1998-11-30',
  answers: ['qualifies', 'does-not', 'unresolved'],
  decide: ({ law: known, ...permit }: Given) => qualifyingPermit(permit, known).answer,
  examples: [
    { name: 'issued five years before, to the day', given: { ...shown, law }, expect: 'qualifies' },
    { name: 'a day older', given: { ...shown, issuedOn: '2021-09-10', law }, expect: 'does-not' },
    { name: 'issued by another state', given: { ...shown, issuedBy: 'IA', law }, expect: 'does-not' },
    {
      name: 'a kind that ATF took off the chart',
      given: { ...shown, permit: 'license to carry', issuedBy: 'WI', transferIn: 'WI', law },
      expect: 'does-not',
    },
    {
      name: 'the same kind before that',
      given: {
        ...shown,
        permit: 'license to carry',
        issuedBy: 'WI',
        transferIn: 'WI',
        transferOn: '2025-05-28',
        law,
      },
      expect: 'qualifies',
    },
    {
      name: 'a kind that the state’s file does not name',
      given: { ...shown, permit: 'Hunting license', law },
      expect: 'does-not',
    },
    {
      name: 'nobody has looked up the state’s permits',
      given: { ...shown, law: { unknown: 'no source was found' } },
      expect: 'unresolved',
    },
  ],
})
