import { cfr, usc } from '../cite.ts'
import { held, heldAnswers, type Contents } from '../contents.ts'
import { noticeRule } from '../ruling.ts'

/** What a record was taken for and who keeps it: told only once identity was shown. */
const ofRecords = ['prohibition', 'originating-agency'] as const

/** The answer to why has a rule of its own, `reasons-contents`. */
const letters = {
  'identity-first': {
    must: ['ntn', 'how-identity-is-shown', 'when-it-is-answered'],
    may: ['secret', 'how-to-follow', 'fingerprint-card'],
  },
  'challenge-received': { must: ['ntn', 'received-on', 'determine-by', 'what-more-is-needed'], may: ['how-to-follow'] },
  unresolved: { must: ['ntn', 'unresolved', ...ofRecords, 'to-whom', 'civil-action'] },
  sustained: {
    must: ['ntn', 'sustained', ...ofRecords, 'what-more-is-needed', 'how-to-challenge', 'civil-action'],
    may: ['confirmed'],
  },
  overturned: { must: ['ntn', 'overturned', 'confirmed', ...ofRecords, 'what-the-licensee-was-told'] },
  'never-valid': {
    must: ['ntn', 'overturned', 'confirmed', ...ofRecords, 'what-the-licensee-was-told', 'corrections'],
  },
  'relief-decided': { must: ['number', 'happened', 'means', 'next'] },
  'appeal-file-accepted': { must: ['upin', 'how-to-use', 'no-proceed', 'what-it-is-used-for', 'how-to-leave'] },
  'appeal-file-refused': { must: ['number', 'why', 'what-can-be-done'], may: ['what-more-is-needed'] },
  'appeal-file-removed': { must: ['upin', 'why', 'what-became-of-data', 'what-can-be-done'] },
} as const satisfies Readonly<Record<string, Contents>>

type Letter = Readonly<{ letter: keyof typeof letters; fields: readonly string[]; deniedBy?: 'national' | 'poc' }>

/** 28 CFR 25.10(d): whoever was denied by a point of contact hears of the other door. */
const doorOf: Readonly<Record<'national' | 'poc', readonly string[]>> = { national: [], poc: ['fbi'] }

function contents({ letter, fields, deniedBy = 'national' }: Letter) {
  const { must, may = [] }: Contents = letters[letter]
  const doors = letter === 'unresolved' || letter === 'sustained' ? doorOf[deniedBy] : []
  return held(fields, { must: [...must, ...doors], may })
}

export const letterContents = noticeRule({
  id: 'letter-contents',
  title: 'What a letter to the person says, and that it says no more',
  cites: [
    ...([cfr(28, '25.10(b)'), cfr(28, '25.10(c)'), cfr(28, '25.10(d)'), cfr(28, '25.10(e)')] as const),
    ...([cfr(28, '25.10(g)'), usc(34, '40901(g)'), usc(34, '40911(c)(2)(B)'), usc(34, '40915(a)')] as const),
  ],
  says: 'A letter says what happened and what can be done; nothing of a record before identity is shown; who keeps each record that is left, and the FBI where a point of contact denied; each correction, and what the licensee was told, when a denial ends.',
  since: '1998-11-30',
  answers: heldAnswers,
  decide: contents,
  examples: [
    {
      name: 'a challenge was received',
      given: { letter: 'challenge-received', fields: letters['challenge-received'].must },
      expect: { answer: 'complete' },
    },
    {
      name: 'identity is not shown yet, and the letter says who keeps the record',
      given: { letter: 'identity-first', fields: [...letters['identity-first'].must, 'originating-agency'] },
      expect: { answer: 'refused', refused: ['originating-agency'] },
    },
    {
      name: 'unresolved, a state denied, and the FBI is not named',
      given: { letter: 'unresolved', fields: letters.unresolved.must, deniedBy: 'poc' },
      expect: { answer: 'incomplete', missing: ['fbi'] },
    },
    {
      name: 'overturned, and the corrections are not confirmed',
      given: { letter: 'overturned', fields: letters.overturned.must.filter(field => field !== 'confirmed') },
      expect: { answer: 'incomplete', missing: ['confirmed'] },
    },
    {
      name: 'a number of the appeal file, given without saying that it is no Proceed',
      given: {
        letter: 'appeal-file-accepted',
        fields: letters['appeal-file-accepted'].must.filter(field => field !== 'no-proceed'),
      },
      expect: { answer: 'incomplete', missing: ['no-proceed'] },
    },
    {
      name: 'relief, with the diagnosis',
      given: { letter: 'relief-decided', fields: [...letters['relief-decided'].must, 'diagnosis'] },
      expect: { answer: 'refused', refused: ['diagnosis'] },
    },
  ],
})
