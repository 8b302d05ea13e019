import type { Description, Name } from '#match/description.ts'
import type { Random } from '../random.ts'
import { appearance } from './appearance.ts'
import { firstName, type NamedAs } from './naming.ts'
import type { Making, Person } from './person.ts'
import { weightedAmong } from './weighted.ts'

/** Who shares a person's name, birthday or house without being that person. */
export const kinships = ['none', 'twin', 'junior', 'sibling', 'spouse'] as const
export type Kinship = (typeof kinships)[number]

/** Per hundred people: three are twins; the others are guesses at who else of a household is on file. */
export const kinship = weightedAmong(kinships, { none: 80, twin: 3, junior: 2, sibling: 7, spouse: 8 })

type Relative = (head: Person, index: number, making: Making) => Person

export const relatives: Readonly<Record<Exclude<Kinship, 'none'>, Relative>> = {
  /** The same day, house and parents; and numbers one apart, because both were registered at once. */
  twin: (head, index, making) => {
    const twin = child(head, index, making, head.description.born)
    const ssn = making.ssns.after(head.description.ssn ?? '', making.random)
    return { ...twin, description: { ...twin.description, ssn } }
  },
  sibling: (head, index, making) => child(head, index, making, yearsAfter(head, -6 + making.random.int(12), making)),
  /** A son with his father's whole name. The father may be too young for one, and then the son is a nephew. */
  junior: (head, index, making) => {
    const son = child(head, index, making, yearsAfter(head, 19 + making.random.int(20), making))
    const [name] = head.description.names
    const names: Description['names'] = [{ ...name, suffix: 'Jr' }]
    return { ...son, description: { ...son.description, names, sex: head.description.sex ?? 'M' } }
  },
  spouse: (head, index, making) => {
    const other = head.description.sex === 'F' ? 'M' : 'F'
    const married = member(head, index, making, other, yearsAfter(head, -5 + making.random.int(10), making))
    return { ...married, description: { ...married.description, birthplace: head.address.state } }
  },
}

const child = (head: Person, index: number, making: Making, born: string | undefined): Person =>
  member(head, index, making, making.random.pick(['M', 'F']), born)

/** Someone of the same surname, race and address, with a first name and a number of their own. */
function member(head: Person, index: number, making: Making, as: NamedAs, born: string | undefined): Person {
  const { random, ssns } = making
  const { race = 'U' } = head.description
  const description: Description = {
    ...head.description,
    names: [nameBeside(head, as, random)],
    sex: as,
    ...(born !== undefined && { born }),
    ssn: ssns.next(random),
    ...appearance(as, race, random),
  }
  return { ...head, index, description }
}

/** Nobody gives two children one name; after a few draws the next best is taken. */
const mostTries = 5

function nameBeside({ description, tradition }: Person, as: NamedAs, random: Random): Name {
  const [{ last, first: taken }] = description.names
  const draws = Array.from({ length: mostTries }, () => firstName(tradition, as, random))
  const first = draws.find(name => name !== taken) ?? 'Robin'
  return { last, first, middle: firstName(tradition, as, random) }
}

/** Never so many years that the relative would be a minor on the day the nation is looked at. */
function yearsAfter({ description: { born } }: Person, years: number, { on, random }: Making): string {
  const day = Temporal.PlainDate.from(born ?? on)
    .add({ years })
    .add({ days: random.int(365) })
  const youngest = Temporal.PlainDate.from(on).subtract({ years: 18, days: 1 + random.int(365) })
  return (Temporal.PlainDate.compare(day, youngest) > 0 ? youngest : day).toString()
}
