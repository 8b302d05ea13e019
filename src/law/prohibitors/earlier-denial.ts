import { cfr } from '../cite.ts'
import { allows, relations, rule, unresolved } from '../rule.ts'
import { oneOf, type Stated } from './terms/facts.ts'

const facts = {
  lookedAgain: oneOf('what an examiner found who looked again at what the earlier denial rested on', [
    'nothing-stands',
    'overturned',
    'stands',
  ]),
}

/** What this record can never say: it is another's. */
export const restedOn = 'the record that the earlier denial rested on, as a hit of its own for its own rule'

/** A person denied once is not prohibited by having been denied: the entry points to what must be looked at again. */
export const earlierDenial = rule<Stated<typeof facts>>({
  id: 'earlier-denial',
  title: 'Denied before',
  categories: ['M', 'M1', 'M2', 'MB', 'MC', 'MD', 'ME', 'MF', 'MG', 'MH', 'MI'],
  relations,
  cites: [cfr(28, '25.6(c)(1)(iv)'), cfr(28, '25.2')],
  says: 'An earlier denial bars nobody by itself; it is set aside only when a person has looked again at what it rested on and found that nothing stands.',
  // The first day on which a check was asked of this system. What the codes of such entries mean is not read in a source of the law.
  since: '1998-11-30',
  answers: ['allows', 'unresolved'],
  facts,
  decide: ({ lookedAgain }) => {
    if (lookedAgain === undefined) return unresolved(facts.lookedAgain.ask)
    if (lookedAgain === 'nothing-stands') return allows('nothing stands of what the earlier denial rested on')
    if (lookedAgain === 'overturned') return allows('the earlier denial was overturned')
    return unresolved(restedOn)
  },
  examples: [
    { name: 'denied before, and nobody has looked again', given: {}, expect: 'unresolved' },
    { name: 'looked at again, and nothing stands', given: { lookedAgain: 'nothing-stands' }, expect: 'allows' },
    { name: 'the denial was overturned', given: { lookedAgain: 'overturned' }, expect: 'allows' },
    { name: 'looked at again, and it stands', given: { lookedAgain: 'stands' }, expect: 'unresolved' },
  ],
})
