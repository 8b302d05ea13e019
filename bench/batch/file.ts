import { createCrowd } from '#simulated/crowd/crowd.ts'
import type { Description } from '#match/description.ts'

/** The columns of the file that is measured: what a state repository knows of a conviction. */
export const header =
  'ari,category,last,first,middle,suffix,sex,race,born,state,ssn,fact.disposition,fact.jurisdiction,fact.grade,fact.maximum.years,fact.businessRegulation,fact.relief,disposed,document'

/** Which people of the crowd a file has, and by which numbers: one in `again` is somebody of the people before it. */
export type People = Readonly<{ seed: number; from: number; count: number; prefix: string; again?: number }>

const perPiece = 500

/** A batch of synthetic people, piece by piece, as a file is read: never in memory as a whole. */
export async function* csvOf({ seed, from, count, prefix, again }: People): AsyncGenerator<Uint8Array> {
  const personOf = createCrowd(seed)
  yield Buffer.from(`${header}\r\n`)
  for (let at = 0; at < count; at += perPiece) {
    const lines = Array.from({ length: Math.min(perPiece, count - at) }, (_, offset) => {
      const nth = at + offset
      const index = again !== undefined && nth % again === 0 ? nth % from : from + nth
      return lineOf(personOf(index), `${prefix}-${nth}`)
    })
    yield Buffer.from(lines.join(''))
  }
}

/** The same person as an act of ours takes one. */
export const personAt = ({ seed }: Pick<People, 'seed'>, index: number): Description => createCrowd(seed)(index)

export function lineOf(description: Description, ari: string): string {
  const { names, sex, race, born, state, ssn } = description
  const [{ last, first, middle: written, suffix }] = names
  // The crowd has what people type where they know nothing, which is turned away.
  const middle = written === 'UNKNOWN' ? undefined : written
  const person = [last, first, middle, suffix, sex, race, born, state, issuable(ssn)].map(cell => cell ?? '')
  const ground = ['convicted', 'state', 'felony', '5', 'false', 'none', '2019-05-06', `Docket ${ari}`]
  return `${[ari, 'A1', ...person, ...ground].map(quoted).join(',')}\r\n`
}

/** Numbers of the crowd are drawn at random, and some were never given to anybody. */
const issuable = (ssn: string | undefined): string | undefined =>
  ssn === undefined ? undefined : `9${ssn.slice(1).replaceAll('0', '7')}`

const quoted = (cell: string): string => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
