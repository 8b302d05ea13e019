import type { Category } from '../categories.ts'
import { cfr, usc, type Cite } from '../cite.ts'
import type { WithdrawReason } from '../lives/entry.ts'
import { contributionRule } from '../ruling.ts'

/** Who holds what is wrong, and what became of its basis. */
type Wrong = Readonly<{
  holder: 'source' | 'federal-agency' | 'state' | 'attorney-general'
  found: 'invalid' | 'basis-lapsed'
}>
type Due = 'immediately' | 'as-soon-as-practicable' | 'within-30-days-of-receipt'
type Owed = Readonly<{ answer: Due; owes: readonly string[]; cite: string }>

const ownDatabase = 'correct, modify or remove it in its own database'
const tell = 'tell the Attorney General'

/** The quicker of two provisions binds who is under both: an invalid record is everybody's to correct at once. */
function correctionOf({ holder, found }: Wrong): Owed {
  if (holder === 'attorney-general') {
    const owes = ['update, correct or remove it in the system']
    return owed('within-30-days-of-receipt', owes, usc(34, '40901(e)(1)(D)'))
  }
  if (found === 'invalid') return owed('immediately', [ownDatabase, tell], cfr(28, '25.5(b)'))
  const cite = holder === 'federal-agency' ? usc(34, '40901(e)(1)(D)') : usc(34, '40912(c)(1)(B)')
  return owed('as-soon-as-practicable', [ownDatabase, tell], cite)
}

const owed = (answer: Due, owes: readonly string[], { text }: Cite): Owed => ({ answer, owes, cite: text })

/** The federal paragraph gives the agency no period of its own; the states' is taken for it. */
export const correctionOwed = contributionRule({
  id: 'correction-owed',
  title: 'Who corrects a record, and how soon',
  cites: [cfr(28, '25.5(b)'), usc(34, '40901(e)(1)(D)'), usc(34, '40912(c)(1)(B)'), usc(34, '40911(b)(3)')],
  says: 'A source corrects at once what it finds invalid; an agency whose basis lapsed corrects its own database and tells the Attorney General as soon as it can, and the Attorney General corrects the system within thirty days of receipt.',
  since: '2008-01-08',
  answers: ['immediately', 'as-soon-as-practicable', 'within-30-days-of-receipt'],
  decide: correctionOf,
  examples: [
    {
      name: 'a source finds its record invalid',
      given: { holder: 'source', found: 'invalid' },
      expect: { answer: 'immediately', owes: [ownDatabase, tell], cite: '28 CFR 25.5(b)' },
    },
    {
      name: 'a federal agency granted relief',
      given: { holder: 'federal-agency', found: 'basis-lapsed' },
      expect: { answer: 'as-soon-as-practicable', owes: [ownDatabase, tell], cite: '34 U.S.C. § 40901(e)(1)(D)' },
    },
    {
      name: 'a state court set a conviction aside',
      given: { holder: 'state', found: 'basis-lapsed' },
      expect: { answer: 'as-soon-as-practicable', owes: [ownDatabase, tell], cite: '34 U.S.C. § 40912(c)(1)(B)' },
    },
    {
      name: 'the Attorney General received the notice',
      given: { holder: 'attorney-general', found: 'basis-lapsed' },
      expect: {
        answer: 'within-30-days-of-receipt',
        owes: ['update, correct or remove it in the system'],
        cite: '34 U.S.C. § 40901(e)(1)(D)',
      },
    },
  ],
})

type Removal = Readonly<{ reason: WithdrawReason; category: Category }>
type After = Readonly<{
  answer: 'out-of-search' | 'out-of-search-and-denials-reviewed'
  deemedNotToHaveOccurred: boolean
}>

/**
 * Never valid says that those who were denied on the record should not have been; no longer valid says nothing about the day of
 * the denial. 34 U.S.C. 40911(c)(2)(B) and 40915(b): an adjudication whose record was removed is deemed not to have occurred.
 */
export function afterRemoval({ reason, category }: Removal): After {
  return {
    answer: reason === 'never-valid' ? 'out-of-search-and-denials-reviewed' : 'out-of-search',
    deemedNotToHaveOccurred: category === 'D' && reason !== 'moved',
  }
}

export const afterRemovalNotice = contributionRule({
  id: 'after-removal-notice',
  title: 'What a notice of removal does to an entry',
  cites: [
    cfr(28, '25.9(a)'),
    usc(34, '40901(e)(1)(D)'),
    usc(34, '40901(g)'),
    usc(34, '40911(c)(2)(B)'),
    usc(34, '40915(b)'),
  ],
  says: 'An entry that its agency takes back is out of every later search at once; where it was never valid, each denial that rests on it is looked at again; a mental-health event whose record was removed is deemed not to have occurred.',
  since: '2008-01-08',
  answers: ['out-of-search', 'out-of-search-and-denials-reviewed'],
  decide: afterRemoval,
  examples: [
    {
      name: 'a protection order was lifted: who was denied while it ran stays denied',
      given: { reason: 'no-longer-applies', category: 'H' },
      expect: { answer: 'out-of-search', deemedNotToHaveOccurred: false },
    },
    {
      name: 'a conviction that was never the person’s',
      given: { reason: 'never-valid', category: 'A1' },
      expect: { answer: 'out-of-search-and-denials-reviewed', deemedNotToHaveOccurred: false },
    },
    {
      name: 'relief from a commitment',
      given: { reason: 'relieved', category: 'D' },
      expect: { answer: 'out-of-search', deemedNotToHaveOccurred: true },
    },
    {
      name: 'the basis of an adjudication lapsed',
      given: { reason: 'no-longer-applies', category: 'D' },
      expect: { answer: 'out-of-search', deemedNotToHaveOccurred: true },
    },
    {
      name: 'a commitment that another agency keeps now',
      given: { reason: 'moved', category: 'D' },
      expect: { answer: 'out-of-search', deemedNotToHaveOccurred: false },
    },
  ],
})
