import { cfr, order, usc } from '../cite.ts'
import { held, heldAnswers } from '../contents.ts'
import type { Transaction } from '../lives/transaction.ts'
import type { Policies } from '../policies.ts'
import { isTransfer } from '../purpose.ts'
import { noticeRule } from '../ruling.ts'
import { statements } from './notice-contents.ts'

/** No statute names the file. What it holds and how it answers is practice, which users of NCIC are told by bulletins. */
export const practice = order('Bulletins on the NICS Denied Transaction File, August 8, 2017')
/** Before that day it showed the denials of six months only. It began in 2012; on which day the bulletins do not say. */
const since = '2017-08-08'

type Denial = Readonly<{
  denial: 'stands' | 'overturned' | 'none'
  transfer: boolean
  transferee: 'sealed' | 'destroyed'
  /** Of a denial under 922(d) alone: what the named holder of the policy, or the agency for all of them, has decided. */
  sellToAlone: 'no' | 'undecided' | 'sent' | 'not-sent'
  /** An investigation holds what is said of it. */
  held: boolean
}>
type Filed = Readonly<{ answer: 'in' | 'waits' | 'out'; because: string }>

const out = (because: string): Filed => ({ answer: 'out', because })
const waits = (because: string): Filed => ({ answer: 'waits', because })

/** Whoever denied: the policy on telling police of what points of contact deny is about 925B, and this file is how theirs are seen. */
function filed({ denial, transfer, transferee, sellToAlone, held: isHeld }: Denial): Filed {
  if (denial === 'overturned') return out('the denial was overturned')
  if (denial === 'none') return out('nothing was denied')
  if (!transfer) return out('no firearm was to be transferred on this check')
  if (transferee === 'destroyed') return out('nobody knows any more who it was')
  if (sellToAlone === 'not-sent') return out('922(d) alone, and it was decided against telling')
  if (sellToAlone === 'undecided') return waits('922(d) alone, which somebody decides about')
  if (isHeld) return waits('an investigation would be compromised')
  return { answer: 'in', because: 'a denied transfer' }
}

/** Whether the denial of a check, as it stands, is to be in the file. */
export const isForFile = (check: Transaction, policies: Policies): boolean =>
  filed({
    denial: check.status === 'denied' ? 'stands' : check.status === 'overturned' ? 'overturned' : 'none',
    transfer: isTransfer(check.assigned.purpose),
    transferee: check.identityDestroyed ? 'destroyed' : 'sealed',
    sellToAlone: decisionOn(check, policies),
    held: check.police?.held !== undefined,
  }).answer === 'in'

function decisionOn({ sellToAlone, police }: Transaction, policies: Policies): Denial['sellToAlone'] {
  if (sellToAlone !== true) return 'no'
  if (police?.decided !== undefined) return police.decided.send ? 'sent' : 'not-sent'
  return policies['sell-to-alone-notice'] === 'held' ? 'undecided' : 'sent'
}

const stands = {
  ...{ denial: 'stands', transfer: true, transferee: 'sealed', sellToAlone: 'no', held: false },
} as const satisfies Denial

export const deniedTransactionFile = noticeRule({
  id: 'denied-transaction-file',
  title: 'Which denials are in the Denied Transaction File',
  cites: [practice, cfr(28, '25.9(b)(3)'), usc(18, '925B(b)')],
  says: 'A denied transfer, whoever denied it, is entered in the file that NCIC keeps for police, not while an investigation holds it nor under 922(d) alone unless that was decided, and it is removed when the denial is overturned; the file is practice and no statute’s.',
  since,
  answers: ['in', 'waits', 'out'],
  decide: filed,
  examples: [
    { name: 'a denial', given: stands, expect: { answer: 'in', because: 'a denied transfer' } },
    {
      name: 'a check that was not denied',
      given: { ...stands, denial: 'none' },
      expect: out('nothing was denied'),
    },
    {
      name: 'overturned, though who it was is destroyed by then',
      given: { ...stands, denial: 'overturned', transferee: 'destroyed' },
      expect: out('the denial was overturned'),
    },
    {
      name: 'a check for a permit',
      given: { ...stands, transfer: false },
      expect: out('no firearm was to be transferred on this check'),
    },
    {
      name: 'a point of contact denies after it had told Proceed, and who it was is destroyed',
      given: { ...stands, transferee: 'destroyed' },
      expect: out('nobody knows any more who it was'),
    },
    {
      name: 'held for an investigation',
      given: { ...stands, held: true },
      expect: waits('an investigation would be compromised'),
    },
    {
      name: '922(d) alone',
      given: { ...stands, sellToAlone: 'undecided' },
      expect: waits('922(d) alone, which somebody decides about'),
    },
    {
      name: '922(d) alone, and the named person sends it',
      given: { ...stands, sellToAlone: 'sent' },
      expect: { answer: 'in', because: 'a denied transfer' },
    },
    {
      name: '922(d) alone, and the named person does not',
      given: { ...stands, sellToAlone: 'not-sent' },
      expect: out('922(d) alone, and it was decided against telling'),
    },
  ],
})

/** What every entry says beside who it is about, so that nobody acts on it as on a warrant. */
export const cautions = {
  'not-a-warrant': statements['not-a-warrant'],
  'no-hit-confirmation': 'There is no hit confirmation and no locate for this entry: nobody is asked to hold anybody.',
  'removed-when-overturned': 'A denial may be overturned. The entry is removed when this one is.',
} as const

/** Who was denied, as police are told it: by no number that the person has from anybody, and by none of the voluntary appeal file (28 CFR 25.10(g)). */
export const identifying = [
  ...(['names', 'sex', 'race', 'born', 'state', 'birthplace'] as const),
  ...(['heightInches', 'weightPounds', 'eyes', 'hair'] as const),
] as const

const must: readonly string[] = ['ntn', 'denied-on', 'names', 'shown-until', ...Object.keys(cautions)]
const may: readonly string[] = ['agency', ...identifying.filter(each => each !== 'names')]

export const deniedFileContents = noticeRule({
  id: 'denied-file-contents',
  title: 'What an entry in the Denied Transaction File says',
  cites: [practice, cfr(28, '25.10(g)')],
  says: 'An entry says who was denied, by name and by what can be seen of a person, the number and the day, which point of contact denied if one did, what a denial is not, and until which day it is shown with queries for wanted persons; it says nothing of why, of the licensee or of the firearm, and no number of the person’s.',
  since,
  answers: heldAnswers,
  decide: ({ fields }: { fields: readonly string[] }) => held(fields, { must, may }),
  examples: [
    { name: 'all of it', given: { fields: must }, expect: { answer: 'complete' } },
    { name: 'of a point of contact', given: { fields: [...must, 'agency'] }, expect: { answer: 'complete' } },
    {
      name: 'without the word that a denial is no warrant',
      given: { fields: must.filter(field => field !== 'not-a-warrant') },
      expect: { answer: 'incomplete', missing: ['not-a-warrant'] },
    },
    {
      name: 'with what can be seen of a person',
      given: { fields: [...must, ...may] },
      expect: { answer: 'complete' },
    },
    {
      name: 'with the number of the voluntary appeal file, and of Social Security',
      given: { fields: [...must, 'upin', 'ssn'] },
      expect: { answer: 'refused', refused: ['upin', 'ssn'] },
    },
    {
      name: 'with the record and the licensee',
      given: { fields: [...must, 'record', 'licensee'] },
      expect: { answer: 'refused', refused: ['record', 'licensee'] },
    },
  ],
})

/** How long a denial is shown to whoever asks NCIC for wanted persons. */
const shownFor = { months: 6 } as const

export const shownUntil = (deniedOn: Temporal.PlainDate): Temporal.PlainDate => deniedOn.add(shownFor)

export const shownWithWantedPersons = noticeRule({
  id: 'shown-with-wanted-persons',
  title: 'For six months a denial is shown with queries for wanted persons',
  cites: [practice],
  says: 'Until six months after its day a denial is shown with queries for wanted persons; afterwards it is shown to whoever asks for denials by their own key, QND, for as long as it stands.',
  since,
  answers: ['with-wanted-persons', 'by-its-own-key'],
  decide: ({ deniedOn, asked }: Readonly<{ deniedOn: string; asked: string }>) => {
    const until = shownUntil(Temporal.PlainDate.from(deniedOn))
    return Temporal.PlainDate.compare(asked, until) <= 0 ? 'with-wanted-persons' : 'by-its-own-key'
  },
  examples: [
    {
      name: 'on its own day',
      given: { deniedOn: '2026-09-10', asked: '2026-09-10' },
      expect: 'with-wanted-persons',
    },
    {
      name: 'on the last day of the six months',
      given: { deniedOn: '2026-09-10', asked: '2027-03-10' },
      expect: 'with-wanted-persons',
    },
    { name: 'the day after', given: { deniedOn: '2026-09-10', asked: '2027-03-11' }, expect: 'by-its-own-key' },
    {
      name: 'the last day of August: the last of February',
      given: { deniedOn: '2026-08-31', asked: '2027-02-28' },
      expect: 'with-wanted-persons',
    },
    {
      name: 'the day after that',
      given: { deniedOn: '2026-08-31', asked: '2027-03-01' },
      expect: 'by-its-own-key',
    },
  ],
})
