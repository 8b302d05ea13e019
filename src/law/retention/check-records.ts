import { cfr, publicLaw, usc } from '../cite.ts'
import { retentionRule } from '../ruling.ts'
import { retentionOf, type CheckClass, type Retention } from './classes.ts'

/** 28 CFR 25.9(b)(1) was divided into denied, open and allowed on this day. */
const since = '2004-07-20'

type Given = { class: CheckClass; contact: string; zone: string; told?: string; overturned?: string }

const moment = (text: string | undefined): Temporal.Instant | undefined =>
  text === undefined ? undefined : Temporal.Instant.from(text)

const decide = ({ class: kind, contact, zone, told, overturned }: Given): Retention =>
  retentionOf(kind, {
    contact: Temporal.Instant.from(contact),
    zone,
    told: moment(told),
    overturned: moment(overturned),
  })

/** Thursday 10 September 2026, ten in the morning, in Virginia. */
const thursday = { contact: '2026-09-10T14:00:00Z', zone: 'America/New_York' } as const
const ninety = { fate: 'destroy', practice: '2026-12-07', limit: '2026-12-09' } as const
const allowed = { other: ninety, ntnAndDate: 'kept', basis: 'law' } as const
const ours = { other: ninety, ntnAndDate: 'kept', basis: 'ours' } as const
const within = (practice: string, limit: string) => ({ fate: 'destroy', practice, limit }) as const

/** The rider to the appropriations has stood since 2004 and was not read in the source. */
export const allowedCheck = retentionRule({
  id: 'allowed-check',
  title: 'Of an allowed transfer, who it was goes within a day and all but number and date within ninety',
  cites: [cfr(28, '25.9(b)(1)(iii)'), usc(18, '922(t)(2)(C)'), cfr(28, '25.6(h)'), publicLaw('112-55, § 511')],
  says: 'Identity is destroyed within twenty-four hours after the licensee is first told Proceed, or is presumed by 28 CFR 25.6(h) to have been told, and everything else but number and date within ninety days of the inquiry.',
  since,
  decide,
  examples: [
    {
      name: 'told at once',
      given: { class: 'proceed', ...thursday, told: '2026-09-10T14:00:30Z' },
      expect: { identity: within('2026-09-10T15:00:30Z', '2026-09-11T14:00:30Z'), ...allowed },
    },
    {
      name: 'posted, and never heard: the hours never start, and the days end it',
      given: { class: 'proceed', ...thursday },
      expect: { identity: ninety, ...allowed },
    },
    {
      name: 'heard on the eighty-seventh day, late in the evening: the eighty-eighth day comes before the hour is over',
      given: { class: 'proceed', ...thursday, told: '2026-12-07T04:30:00Z' },
      expect: { identity: within('2026-12-07', '2026-12-08T04:30:00Z'), ...allowed },
    },
    {
      name: 'a point of contact said nothing: presumed told at the end of the operational day, one in the morning',
      given: { class: 'poc-presumed', ...thursday },
      expect: { identity: within('2026-09-11T06:00:00Z', '2026-09-12T05:00:00Z'), ...allowed },
    },
    {
      name: 'a point of contact said open, and two days later Proceed',
      given: { class: 'poc-proceed', ...thursday, told: '2026-09-12T15:00:00Z' },
      expect: { identity: within('2026-09-12T16:00:00Z', '2026-09-13T15:00:00Z'), ...allowed },
    },
  ],
})

export const openCheckRecord = retentionRule({
  id: 'open-check',
  title: 'Of an open check nothing but number and date remains after ninety days',
  cites: [cfr(28, '25.9(b)(1)(ii)')],
  says: 'A check that is still open is destroyed but for number and date within ninety days of the inquiry, determined or not, and whether or not a firearm was transferred when the period ran out.',
  since,
  decide,
  examples: [
    {
      name: 'Delayed, and nothing more',
      given: { class: 'open', ...thursday },
      expect: { identity: ninety, ...allowed },
    },
    {
      name: 'the day of the inquiry is that of the premises: late in the evening in Hawaii',
      given: { class: 'open', contact: '2026-09-11T08:00:00Z', zone: 'Pacific/Honolulu' },
      expect: { identity: ninety, ...allowed },
    },
  ],
})

const archive = { fate: 'transfer', on: '2036-09-10' } as const
const leapArchive = { fate: 'transfer', on: '2038-02-28' } as const

export const deniedCheckRecord = retentionRule({
  id: 'denied-check',
  title: 'A denied check is kept ten years and then moved, not destroyed',
  cites: [cfr(28, '25.9(b)(1)(i)')],
  says: 'Everything about a denied check is kept for ten years and is then moved to another database of the bureau.',
  since,
  decide,
  examples: [
    {
      name: 'an inquiry of 10 September 2026',
      given: { class: 'denied', ...thursday },
      expect: { identity: archive, other: archive, ntnAndDate: 'kept', basis: 'law' },
    },
    {
      name: 'an inquiry of 29 February',
      given: { class: 'denied', contact: '2028-02-29T15:00:00Z', zone: 'America/New_York' },
      expect: { identity: leapArchive, other: leapArchive, ntnAndDate: 'kept', basis: 'law' },
    },
  ],
})

export const overturnedCheckRecord = retentionRule({
  id: 'overturned-check',
  title: 'A denial that is overturned is forgotten like a Proceed',
  cites: [cfr(28, '25.9(b)(1)(iii)'), cfr(28, '25.10(e)'), usc(18, '922(t)(2)(C)')],
  says: 'After a denial is overturned identity is destroyed within twenty-four hours of the Proceed or, where none may be sent, of communicating the overturn, and the rest within ninety days of the inquiry or, when those are past, at once.',
  since,
  decide,
  examples: [
    {
      name: 'overturned within thirty days, and Proceed was sent',
      given: { class: 'overturned', ...thursday, overturned: '2026-09-24T15:00:00Z', told: '2026-09-24T15:00:00Z' },
      expect: { identity: within('2026-09-24T16:00:00Z', '2026-09-25T15:00:00Z'), ...allowed },
    },
    {
      name: 'overturned after fifty days, when no Proceed may be sent: from the letter',
      given: { class: 'overturned', ...thursday, overturned: '2026-10-30T15:00:00Z', told: '2026-11-02T15:00:00Z' },
      expect: { identity: within('2026-11-02T16:00:00Z', '2026-11-03T15:00:00Z'), ...allowed },
    },
    {
      name: 'overturned a year later: all but the identity at once, and the identity a day after the letter at most',
      given: { class: 'overturned', ...thursday, overturned: '2027-09-10T15:00:00Z', told: '2027-09-11T15:00:00Z' },
      expect: {
        identity: within('2027-09-11T16:00:00Z', '2027-09-12T15:00:00Z'),
        other: within('2027-09-10T15:00:00Z', '2027-09-10T15:00:00Z'),
        ntnAndDate: 'kept',
        basis: 'law',
      },
    },
    {
      name: 'overturned a year later, and nobody has been told: the letter still needs a name',
      given: { class: 'overturned', ...thursday, overturned: '2027-09-10T15:00:00Z' },
      expect: {
        identity: { fate: 'keep', until: 'it has been communicated that the denial is overturned' },
        other: within('2027-09-10T15:00:00Z', '2027-09-10T15:00:00Z'),
        ntnAndDate: 'kept',
        basis: 'law',
      },
    },
  ],
})

export const cancelledCheckRecord = retentionRule({
  id: 'cancelled-check',
  title: 'A cancelled check is forgotten like a Proceed, which is our choice',
  cites: [cfr(28, '25.9(b)(1)')],
  says: 'The regulation does not speak of cancelled checks, and we destroy identity within a day after the check is void and the rest but number and date with the open ones.',
  since,
  decide,
  examples: [
    {
      name: 'taken back by the licensee an hour later',
      given: { class: 'cancelled', ...thursday, told: '2026-09-10T15:00:00Z' },
      expect: { identity: within('2026-09-10T16:00:00Z', '2026-09-11T15:00:00Z'), ...ours },
    },
    {
      name: 'void, and nobody has been told',
      given: { class: 'cancelled', ...thursday },
      expect: { identity: ninety, ...ours },
    },
  ],
})

export const agencyCheckRecord = retentionRule({
  id: 'agency-check',
  title: 'A check for a permit or a disposition is kept no longer than one for a transfer, which is our choice',
  cites: [cfr(28, '25.6(j)'), cfr(28, '25.9(b)')],
  says: 'No provision says how long a check for a permit, a disposition or an agency’s inquiry is kept, and we keep it as a check for a transfer with the same answer.',
  since,
  decide,
  examples: [
    {
      name: 'a permit, answered at once',
      given: { class: 'permit', ...thursday, told: '2026-09-10T14:00:30Z' },
      expect: { identity: within('2026-09-10T15:00:30Z', '2026-09-11T14:00:30Z'), ...ours },
    },
    {
      name: 'a permit that is not answered: no Proceed is ever presumed',
      given: { class: 'permit', ...thursday },
      expect: { identity: ninety, ...ours },
    },
    {
      name: 'the return of a firearm',
      given: { class: 'disposition', ...thursday, told: '2026-09-11T14:00:00Z' },
      expect: { identity: within('2026-09-11T15:00:00Z', '2026-09-12T14:00:00Z'), ...ours },
    },
  ],
})
