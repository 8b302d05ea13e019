import type { LetterGiven, LetterKind } from '#delivery/letters/letters.ts'
import type { Addressed } from '#delivery/letters/addressed.ts'
import type { DeniedRecord } from '#delivery/letters/denied-records.ts'
import type { ReliefNumber } from '#law/words.ts'

/** One letter with made-up data: of which kind and day, and what it is made from apart from whom it is for. */
type Sample = {
  [Kind in LetterKind]: Readonly<{ kind: Kind; on: string; given: Omit<LetterGiven[Kind], keyof Addressed> }>
}[LetterKind]

const ntn = '1D7GV4KXC03M8R'
/** The days of the letters. */
const [asked, early, late] = ['2026-09-18', '2026-10-09', '2026-11-06']
const upin = 'V1D7GV4KXC03M8R'
const reliefNumber = 'R1D7GV4KXC03M8R' as ReliefNumber
const days = {
  contactOn: '2026-09-10',
  deniedOn: '2026-09-14',
  askedOn: '2026-09-16',
  receivedOn: '2026-09-28',
} as const

const conviction: DeniedRecord = {
  category: 'A1',
  keeper: {
    name: 'Clerk of the Circuit Court, Example County',
    address: ['1 Courthouse Square', 'Example City, VA 23218'],
  },
  needs: ['fingerprints', 'documents-of-the-court', 'proof-of-restoration'],
}
const order: DeniedRecord = {
  category: 'H',
  keeper: { name: 'Example City Police Department' },
  needs: ['fingerprints', 'documents-of-the-court'],
}

const unresolved = { ntn, receivedOn: days.receivedOn, records: [conviction, order] } as const
const taken = { ntn, contactOn: days.contactOn, records: [conviction] } as const
const proceed = { answer: 'proceed', on: early } as const
const relief = (status: LetterGiven['relief-decided']['relief']['status']): Sample => ({
  kind: 'relief-decided',
  on: late,
  given: { relief: { number: reliefNumber, status, program: 'federal-agency' } },
})

/** Every way in which a letter can come out, for an agency's counsel to read. */
export const samples = {
  reasons: {
    kind: 'reasons',
    on: asked,
    given: { ntn, deniedBy: 'national', ...days, records: [conviction, order], fingerprintCard: true },
  },
  'reasons-by-a-state': { kind: 'reasons', on: asked, given: { ntn, deniedBy: 'poc', ...days, records: [conviction] } },
  'identity-by-mail': {
    kind: 'identity-first',
    on: asked,
    given: {
      ...{ ntn, askedOn: days.askedOn, dueOn: '2026-09-23' },
      how: { shown: 'mail', secret: '7KQF-2M9X-C4VT-H8RD', where: 'https://nics.example/denied' },
    },
  },
  'identity-by-fingerprints': {
    kind: 'identity-first',
    on: asked,
    given: { ntn, askedOn: days.askedOn, dueOn: '2026-09-23', how: { shown: 'fingerprints', card: true } },
  },
  'challenge-received': {
    kind: 'challenge-received',
    on: '2026-09-29',
    given: {
      ...{ ntn, receivedOn: days.receivedOn, decideBy: '2026-11-27', needs: ['fingerprints'] },
      where: 'https://nics.example/denied',
    },
  },
  unresolved: { kind: 'unresolved', on: late, given: { ...unresolved, deniedBy: 'national' } },
  'unresolved-by-a-state': { kind: 'unresolved', on: late, given: { ...unresolved, deniedBy: 'poc' } },
  sustained: {
    kind: 'sustained',
    on: late,
    given: {
      ...{ ntn, deniedBy: 'national', receivedOn: days.receivedOn, decidedOn: late },
      ...{ left: [conviction], corrected: [order] },
    },
  },
  overturned: { kind: 'overturned', on: early, given: { ...taken, decidedOn: early, licensee: proceed } },
  'overturned-late': {
    kind: 'overturned',
    on: late,
    given: { ...taken, decidedOn: late, licensee: { answer: 'recheck' } },
  },
  'never-valid': {
    kind: 'never-valid',
    on: early,
    given: { ...taken, deniedOn: days.deniedOn, decidedOn: early, licensee: proceed, corrections: true },
  },
  'relief-granted': relief('granted'),
  'relief-denied': relief('denied'),
  'relief-deemed-denied': relief('deemed-denied'),
  'relief-reversed': relief('reversed'),
  'relief-upheld': relief('upheld'),
  'appeal-file-accepted': { kind: 'appeal-file-accepted', on: late, given: { upin, decidedOn: late } },
  'appeal-file-refused': {
    kind: 'appeal-file-refused',
    on: late,
    given: { number: upin, decidedOn: late, because: { missing: ['signature', 'fingerprint-card'] } },
  },
  'appeal-file-removed': {
    kind: 'appeal-file-removed',
    on: late,
    given: { upin, decidedOn: late, because: 'asked-in-writing', kept: 'nothing' },
  },
} as const satisfies Readonly<Record<string, Sample>>
export type SampleName = keyof typeof samples

/** Nobody, at an address that is none; the name has letters that not every font has. */
export const nobody = {
  from: {
    name: 'Example Center for Background Checks',
    address: ['PO Box 1', 'Example City, VA 23218'],
    telephone: 'Telephone: 555-0100',
  },
  to: {
    name: { first: 'Łucja', middle: 'Inés', last: 'Núñez', suffix: 'Jr' },
    address: { street: '100 Example Street', city: 'Example City', state: 'VA', zip: '23218' },
  },
} as const satisfies Pick<Addressed, 'from' | 'to'>
