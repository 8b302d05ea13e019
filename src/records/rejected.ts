import { parseCategory } from '#law/categories.ts'
import { faultsIn, type Fault } from '#law/contribution/detectably-invalid.ts'
import { unfitFacts } from '#law/contribution/entry-fields.ts'
import { stateOfBar } from '#law/prohibitors/terms/state-bar.ts'
import type { Pointer } from '../refusal.ts'
import type { Contribution } from './contribution.ts'
import { dayAt } from './tally.ts'

/** Where in the request each member stands. */
const places: Readonly<Record<Exclude<Fault['of'], 'sentOn'>, string>> = {
  ori: '',
  ari: '/ari',
  category: '/category',
  last: '/person/names/0/last',
  first: '/person/names/0/first',
  born: '/person/born',
  sex: '/person/sex',
  race: '/person/race',
  stateOfProhibition: '/facts/state',
  brady: '/facts/brady',
  expires: '/expires',
}

/**
 * 28 CFR 25.5(a): everything of a record that can be seen to be wrong, by the day where its agency is. What has no place in an
 * entry is not named again: whoever sent a diagnosis does not read it in our answer or in our logs.
 */
export function rejected(contribution: Contribution, now: Temporal.Instant): readonly Pointer[] {
  const category = parseCategory(contribution.category)
  const unfit = category === undefined ? [] : unfitFacts(category, contribution.facts)
  const faults = faultsIn(sentBy(contribution, now)).flatMap(({ of, code }) =>
    of === 'sentOn' ? [] : [{ pointer: places[of], code }],
  )
  const unread = unfit
    .filter(({ why }) => why === 'unreadable')
    .map(({ name }) => ({ pointer: `/facts/${name}`, code: 'unreadable' }))
  return [
    ...faults,
    ...unread.filter(({ pointer }) => faults.every(fault => fault.pointer !== pointer)),
    ...(contribution.paidByGrant && category !== 'D' ? [{ pointer: '/paidByGrant', code: notItsOwn }] : []),
    ...(unfit.length > unread.length ? [{ pointer: '/facts', code: notItsOwn }] : []),
  ]
}

const notItsOwn = 'not-for-this-category'

function sentBy({ ori, ari, category, description, facts, expires }: Contribution, now: Temporal.Instant) {
  const { names, born = '', sex = '', race } = description
  const [{ last, first }] = names
  const { brady } = facts
  const stateOfProhibition = stateOfBar(facts)
  return {
    ...{ ori, ari, category, last, first, born, sex },
    ...(race === undefined ? {} : { race }),
    ...(stateOfProhibition === undefined ? {} : { stateOfProhibition }),
    ...(typeof brady === 'string' ? { brady } : {}),
    ...(expires === undefined ? {} : { expires }),
    sentOn: dayAt(ori, now),
  }
}
