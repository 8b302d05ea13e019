import { sampleRows } from '#cli/batch/samples.ts'
import type { Description } from '#match/description.ts'
import { docketOf } from './dockets.ts'
import type { Published } from './published.ts'

/** One record as a court has it: its person, and the row that says it. */
export type Sent = Readonly<{ ari: string; description: Description; row: Readonly<Record<string, unknown>> }>

/** Of what a trial court decides: felonies, indictments, warrants, commitments, orders, misdemeanors, and what its State bars for. */
const decided = ['A1', 'H', 'I', 'A1', 'A2', 'B', 'D', 'A1', 'J', 'C'] as const

/**
 * So many records of a court: people of the crowd as they are written down there, with the stand-ins and the numbers of nobody that people
 * type, some of which the door turns away.
 */
export function recordsOf(court: Published, count: number, from: number, personOf: (at: number) => Description) {
  return Array.from({ length: count }, (_, at): Sent => {
    const category = decided[(from + at) % decided.length] ?? 'A1'
    const sample = sampleRows.find(row => row['category'] === category) ?? {}
    const { names, sex, race, born, ssn } = personOf(from + at)
    const ari = docketOf(court, from + at)
    const more = category === 'J' ? { facts: { ...(sample['facts'] as object), state: court.state } } : {}
    // 45 CFR 164.512(k)(7) leaves a record of category D its identity, of which this is all.
    const description = {
      names,
      ...(sex === undefined ? {} : { sex }),
      ...(race === undefined ? {} : { race }),
      ...(born === undefined ? {} : { born }),
      ...(ssn === undefined ? {} : { ssn }),
    }
    return { ari, description, row: { ...sample, ...more, ari, document: `Case ${ari}`, person: description } }
  })
}
