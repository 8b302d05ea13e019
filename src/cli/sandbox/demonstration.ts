import { ageOn } from '#law/clocks/age.ts'
import { conclude } from '#law/prohibitors/registry.ts'
import { pocAnswers } from '#law/states/registry.ts'
import type { IsoDate, State } from '#law/words.ts'
import { createIndex, type PersonIndex } from '#match/index.ts'
import type { SyntheticLicensee } from '#simulated/nation/licensees.ts'
import type { Nation } from '#simulated/nation/nation.ts'
import type { Person } from '#simulated/nation/person.ts'
import type { SyntheticRecord } from '#simulated/nation/records.ts'

/** An inquiry as the API takes it, about somebody who does not exist. */
export type SampleInquiry = Readonly<{
  purpose: 'sale'
  firearm: 'long-gun'
  transferee: Readonly<Record<string, unknown>>
}>

/** One licensee, an ordinary person who may receive a firearm at once, and one about whom an examiner must look. */
export type Demonstration = Readonly<{
  licensee: SyntheticLicensee
  proceed: SampleInquiry
  delayed: SampleInquiry
  /** About another of whom the same is true, where there is one: it is denied, so that police have a notice to read. */
  denied?: SampleInquiry
  /** About somebody under 21, where one lives there: three bodies are asked. */
  young?: SampleInquiry
}>

/** Undefined in a nation so small that it has no such people. */
export function demonstrationIn(nation: Nation, on: Temporal.PlainDate): Demonstration | undefined {
  const index = createIndex()
  for (const { id, description } of nation.records) index.put(id, description)
  const asking = nation.licensees.filter(
    ({ state, expires }) => !pocAnswers(state, 'long-gun', on) && on.toString() <= expires,
  )
  for (const licensee of asking) {
    const transferees = nation.people.filter(
      person => livesIn(person, licensee.state) && ageOf(person, on) >= oldEnough,
    )
    const ordinary = transferees.find(person => hitsOf(person, index) === 0)
    const among = { nation, index, on, saleState: licensee.state }
    const recorded = transferees.find(person => isBarred(person, among))
    const denied = transferees.findLast(person => isBarred(person, among))
    if (ordinary !== undefined && recorded !== undefined)
      return {
        licensee,
        proceed: inquiryAbout(ordinary),
        delayed: inquiryAbout(recorded),
        ...(denied === undefined || denied === recorded ? {} : { denied: inquiryAbout(denied) }),
        ...youngIn(nation, licensee, on),
      }
  }
  return undefined
}

const youngest = 18

function youngIn({ people }: Nation, { state }: SyntheticLicensee, on: Temporal.PlainDate) {
  const young = people.find(
    person => livesIn(person, state) && ageOf(person, on) >= youngest && ageOf(person, on) < oldEnough,
  )
  return young === undefined ? {} : { young: inquiryAbout(young) }
}

/** Nobody is asked about a transferee of 21. */
const oldEnough = 21

const livesIn = ({ description }: Person, state: State): boolean => description.state === state
const ageOf = ({ description: { born = '' } }: Person, on: Temporal.PlainDate): number =>
  ageOn(Temporal.PlainDate.from(born), on)

/** More than one is as good as many. */
const hitsOf = ({ description }: Person, index: PersonIndex): number => index.search(description, { limit: 2 }).length

type Among = Readonly<{ nation: Nation; index: PersonIndex; on: Temporal.PlainDate; saleState: State }>

/** Has one record, which a search finds, and on which a rule prohibits: so that an examiner can go on to the end. */
function isBarred(person: Person, { nation, index, on, saleState }: Among): boolean {
  const [found, ...more] = index.search(person.description, { limit: 2 })
  if (found?.score.answer !== 'same' || more.length > 0) return false
  const record = nation.records.find(({ id }) => id === found.id)
  return record?.person === person.index && prohibits(record, person, on, saleState)
}

function prohibits({ category, facts }: SyntheticRecord, person: Person, on: Temporal.PlainDate, saleState: State) {
  const day = on.toString() as IsoDate
  const residence = person.description.state ?? saleState
  const { conclusion } = conclude(category, facts, { on: day, age: ageOf(person, on), saleState, residence })
  return conclusion.answer === 'prohibits'
}

function inquiryAbout({ description, address }: Person): SampleInquiry {
  const { names, sex, race, born, state, ssn, birthplace, heightInches, weightPounds, eyes, hair } = description
  return {
    purpose: 'sale',
    firearm: 'long-gun',
    transferee: {
      ...{ name: names[0], sex, race, born, state, ssn, birthplace, heightInches, weightPounds, eyes, hair },
      address,
    },
  }
}
