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
export const personAt = ({ seed }: Pick<People, 'seed'>, index: number): Description =>
  acceptable(createCrowd(seed)(index))

export function lineOf(described: Description, ari: string): string {
  const { names, sex, race, born, state, ssn } = acceptable(described)
  const [{ last, first, middle, suffix }] = names
  const person = [last, first, middle, suffix, sex, race, born, state, ssn].map(cell => cell ?? '')
  const ground = ['convicted', 'state', 'felony', '5', 'false', 'none', '2019-05-06', `Docket ${ari}`]
  return `${[ari, 'A1', ...person, ...ground].map(quoted).join(',')}\r\n`
}

/** Without what people type where they know nothing, and numbers that were never given to anybody: those are turned away. */
function acceptable({ names: [{ middle, ...name }, ...others], ssn, ...rest }: Description): Description {
  return {
    ...rest,
    names: [{ ...name, ...(middle === undefined || middle === 'UNKNOWN' ? {} : { middle }) }, ...others],
    ...(ssn === undefined ? {} : { ssn: `9${ssn.slice(1).replaceAll('0', '7')}` }),
  }
}

const quoted = (cell: string): string => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
