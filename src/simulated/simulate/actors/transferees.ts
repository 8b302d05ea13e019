import type { Transferee } from '#search/transferee.ts'
import type { Person } from '../../nation/person.ts'
import { misspell } from '../../nation/misspell.ts'
import type { Random } from '../../random.ts'
import { weighted } from '../../nation/weighted.ts'
import type { Play } from '../play.ts'

/** Who is asked about: their descriptors as somebody typed them, and whether they are right. */
export type Candidate = Readonly<{ transferee: Transferee; person: number; exact: boolean }>

const kinds = ['somebody', 'on record', 'on record and misspelt', 'young', 'born on 29 February', 'a child'] as const
const kindOf = weighted<(typeof kinds)[number]>([
  ['somebody', 44],
  ['on record', 26],
  ['on record and misspelt', 10],
  ['young', 15],
  ['born on 29 February', 4],
  ['a child', 1],
])

const foreignShare = 0.06

/** Draws whoever comes into the shop. `tag` goes among the identifying numbers, so that a file's log can name the inquiry. */
export function transferee(tag: string, { random, cast, sim, happen }: Play): Candidate {
  const kind = kindOf(random)
  const today = sim.clock.now().toZonedDateTimeISO('America/Chicago').toPlainDate()
  const person = kind.startsWith('on record') ? onRecord(cast, random) : random.pick(cast.people)
  const misspelt = kind === 'on record and misspelt'
  const description = misspelt ? misspell(person.description, random) : person.description
  const born = bornAs(kind, today, random)
  if (born !== undefined && kind === 'born on 29 February') happen('asked about somebody born on 29 February')
  const { sex = 'U', race = 'U', state = person.address.state } = description
  const own = born ?? description.born ?? '1970-01-01'
  return {
    person: person.index,
    exact: !misspelt && born === undefined,
    transferee: {
      description: { ...description, sex, race, state, born: own, numbers: [tag] },
      ...(random.chance(foreignShare) ? alien(random) : { citizenships: ['US'] }),
    },
  }
}

/** Half of them do not have the number at hand. */
const alien = (random: Random): Pick<Transferee, 'citizenships' | 'alienNumber'> => ({
  citizenships: ['CA'],
  ...(random.chance(0.5) ? { alienNumber: 'A999000001' } : {}),
})

function onRecord({ people, planted }: Play['cast'], random: Random): Person {
  const { person } = random.pick(planted)
  return people[person] ?? random.pick(people)
}

/** Whoever is not as old as the census says: young people come of age all the time, and always the same ones would not. */
function bornAs(kind: (typeof kinds)[number], today: Temporal.PlainDate, random: Random): string | undefined {
  if (kind === 'a child')
    return today
      .subtract({ years: 18 })
      .add({ days: 1 + random.int(300) })
      .toString()
  if (kind === 'born on 29 February') return leapDayBefore(today, random)
  if (kind !== 'young') return undefined
  // Half of them within a few days of their twenty-first birthday, on either side.
  const near = today.subtract({ years: 21 }).add({ days: random.int(9) - 4 })
  return (random.chance(0.5) ? near : today.subtract({ years: 18, days: random.int(1090) })).toString()
}

/** The leap days of those who are eighteen to twenty-two now. */
function leapDayBefore(today: Temporal.PlainDate, random: Random): string | undefined {
  const years = [18, 19, 20, 21, 22].map(age => today.year - age).filter(year => year % 4 === 0)
  return years.length === 0 ? undefined : `${random.pick(years)}-02-29`
}
