import { parseCategory } from '#law/categories.ts'
import { faultsIn, faultsWritten } from '#law/contribution/detectably-invalid.ts'
import type { Fault, Sent } from '#law/contribution/faults-as-sent.ts'
import { submittedOfMind, unfitFacts } from '#law/contribution/entry-fields.ts'
import { stateOfBar } from '#law/prohibitors/terms/state-bar.ts'
import type { Json } from '#law/ruling.ts'
import { dayOfAgency } from '#law/states/agency-day.ts'
import type { Description } from '#match/description.ts'
import { present } from '../present.ts'
import type { Pointer } from '../refusal.ts'
import type { Contribution } from './contribution.ts'

/**
 * 28 CFR 25.5(a): everything of a record that can be seen to be wrong, by the day where its agency is. What has no place in an
 * entry is not named again: whoever sent a diagnosis does not read it in our answer or in our logs.
 */
export const rejected = (contribution: Contribution, now: Temporal.Instant): readonly Pointer[] =>
  pointersTo(contribution, faultsIn(sentBy(contribution, now)))

/**
 * The same of a record that stands and is to say something else. That its ground fell away is no fault then: the agency takes it back,
 * and until it does no check may read the ground that was.
 */
export const rejectedAsWritten = (contribution: Contribution, now: Temporal.Instant): readonly Pointer[] =>
  pointersTo(contribution, faultsWritten(sentBy(contribution, now)))

function pointersTo(contribution: Contribution, wrong: readonly Fault[]): readonly Pointer[] {
  const category = parseCategory(contribution.category)
  const unfit = category === undefined ? [] : unfitFacts(category, contribution.facts)
  const faults = wrong.map(fault => ({ pointer: placeOf(fault), code: fault.code }))
  const unread = unfit
    .filter(({ why }) => why === 'unreadable')
    .map(({ name }) => ({ pointer: `/facts/${name}`, code: 'unreadable' }))
  return [
    ...faults,
    ...unread.filter(({ pointer }) => faults.every(fault => fault.pointer !== pointer)),
    ...(contribution.paidByGrant && category !== 'D' ? [{ pointer: '/paidByGrant', code: notItsOwn }] : []),
    ...(unfit.length > unread.length ? [{ pointer: '/facts', code: notItsOwn }] : []),
    ...(category === 'D' ? beyondIdentity(contribution.description) : []),
  ]
}

const notItsOwn = 'not-for-this-category'

/** Where in the request each member stands. What stands in the facts says so itself. */
const places: Readonly<Partial<Record<Fault['of'], string>>> = {
  ori: '',
  born: '/person/born',
  sex: '/person/sex',
  race: '/person/race',
  ssn: '/person/ssn',
  stateOfProhibition: '/facts/state',
  brady: '/facts/brady',
}
const nameParts: readonly Fault['of'][] = ['last', 'first', 'middle', 'suffix']

const placeOf = ({ of, name = 0 }: Fault): string =>
  nameParts.includes(of) ? `/person/names/${name}/${of}` : (places[of] ?? `/${of}`)

/** 45 CFR 164.512(k)(7): what is held of a person is what the law names as identity, whatever door the record came in by. */
function beyondIdentity({ names, state, heightInches, weightPounds, ...rest }: Description): readonly Pointer[] {
  const fields = [
    'name',
    ...(names.length > 1 ? ['aliases'] : []),
    ...(state === undefined ? [] : ['stateOfResidence']),
    ...(heightInches === undefined ? [] : ['height']),
    ...(weightPounds === undefined ? [] : ['weight']),
    // Numbers that are compared exactly, of which the appeal file's is one.
    ...Object.keys(rest).map(member => (member === 'upin' ? 'numbers' : member)),
  ]
  return submittedOfMind(fields).answer === 'refused' ? [{ pointer: '/person', code: notItsOwn }] : []
}

function sentBy(
  { ori, ari, category, description, facts, expires, disposed, document }: Contribution,
  now: Temporal.Instant,
): Sent {
  const { names, born = '', sex = '', race, ssn } = description
  const [{ last, first, middle, suffix }, ...others] = names
  const { brady } = facts
  return present({
    ...{ ori, ari, category, last, first, middle, suffix, others, born, sex, race, ssn, expires },
    ...{ disposed, document },
    stateOfProhibition: stateOfBar(facts),
    brady: typeof brady === 'string' ? brady : undefined,
    // They came in as JSON, and are kept so.
    facts: facts as Readonly<Record<string, Json>>,
    sentOn: dayOfAgency(ori, now),
  })
}
