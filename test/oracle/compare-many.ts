/**
 * One process of the comparison: `compare-many.ts SEED EACH` makes so many contacts of every state and prints, as JSON, how many
 * were compared, what kinds there were, and the first of those on which the program and the oracle differ. Which zone this
 * process lives in must make no difference, so the test starts it in several.
 */
import { createHash } from 'node:crypto'
import { chanceFrom } from './chance.ts'
import { agree, askBoth, type Both } from './compare.ts'
import { contacts } from './contacts.ts'

/** One is enough to find the mistake, and a few show whether there are two. */
const shown = 3

export type Compared = Readonly<{
  /** The zone in which the process found itself. */
  livesIn: string
  compared: number
  kinds: Readonly<Record<'held' | 'unknown' | 'refused' | 'declared', number>>
  disagreements: number
  examples: readonly Both[]
  /** Of the program's answers to contacts that every process is asked about. */
  digest: string
}>

/** Every process makes these, whatever its seed. */
const common = [...contacts(chanceFrom(1), 10)]

const [seed, each] = process.argv.slice(2).map(Number)
if (seed === undefined || each === undefined) throw new RangeError('compare-many.ts SEED EACH')

const kinds = { held: 0, unknown: 0, refused: 0, declared: 0 }
const examples: Both[] = []
let [compared, disagreements] = [0, 0]
for (const contact of contacts(chanceFrom(seed), each)) {
  const both = askBoth(contact)
  compared += 1
  if (!agree(both)) {
    disagreements += 1
    if (examples.length < shown) examples.push(both)
  }
  count(both)
}
const livesIn = Intl.DateTimeFormat().resolvedOptions().timeZone
const answers = JSON.stringify(common.map(contact => askBoth(contact).program))
const digest = createHash('sha256').update(answers).digest('hex')
console.log(JSON.stringify({ livesIn, compared, kinds, disagreements, examples, digest } satisfies Compared))

function count({ contact, program }: Both) {
  if (contact.declared.length > 0) kinds.declared += 1
  if (program === 'refused') kinds.refused += 1
  else if (program.third === 'unknown') kinds.unknown += 1
  else if (program.tenth !== undefined) kinds.held += 1
}
