/** Cells of a row in our own columns (docs/batches.md). */
export type Cells = Readonly<Record<string, string>>

/** What one column of somebody else's file comes to: cells of ours; nothing, and why; or the file, which is not sent. */
export type Column =
  | Readonly<{ fills: readonly string[]; read: (text: string) => Cells }>
  | Readonly<{ leftOut: string }>
  | Readonly<{ refused: string }>

/** How one kind of contributor writes its file, read on a day, and what each of its columns is to us. */
export type Shape = Readonly<{
  title: string
  /** What it was taken from, and when that was looked at. */
  source: string
  readOn: string
  /** By the header, in small letters. */
  columns: Readonly<Record<string, Column>>
  /** What holds of every row. */
  always: Cells
  /** What follows from several columns of a row. */
  follows?: (row: Cells) => Cells
  /** A row as a clerk would write it, of nobody. */
  sample: Cells
}>

/** As it stands. */
export const to = (column: string, read: (text: string) => string = text => text): Column => ({
  fills: [column],
  read: text => ({ [column]: read(text) }),
})

/** By a table of words, whatever their case; a word that is not in it goes as it stands, and its row is rejected for it. */
export const byWord = (column: string, words: Cells): Column =>
  to(column, text => words[text.trim().toUpperCase()] ?? text)

/** One word that says several things of ours. A word that is not in the table stands in the first of them, and its row is rejected. */
export function manyByWord(fills: readonly string[], words: Readonly<Record<string, Cells>>): Column {
  const [first = ''] = fills
  return { fills, read: text => words[text.trim().toUpperCase()] ?? { [first]: text } }
}

export const leftOut = (because: string): Column => ({ leftOut: because })
export const refused = (because: string): Column => ({ refused: because })

/** `04/17/1981` and `19810417` as `1981-04-17`; what is neither goes as it stands. */
export function isoDay(text: string): string {
  const [, month = '', day = '', year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim()) ?? []
  if (year !== undefined) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return text.trim().replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
}

/** Nine digits without the hyphens. */
export const ssn = to('ssn', text => text.replaceAll(/[\s-]/g, ''))

export const sex = byWord('sex', { MALE: 'M', FEMALE: 'F', UNKNOWN: 'U' })
/** HISPANIC is no race in these files; of whom nothing else is said, every race is searched. */
export const race = byWord('race', {
  ...{ WHITE: 'W', BLACK: 'B', 'AFRICAN AMERICAN': 'B', ASIAN: 'A', 'PACIFIC ISLANDER': 'A' },
  ...{ 'AMERICAN INDIAN': 'I', 'NATIVE AMERICAN': 'I', HISPANIC: 'U', H: 'U', OTHER: 'U', UNKNOWN: 'U' },
})

const petitioner = 'who is protected is not kept, by name or otherwise'
const sender = 'the agency is whoever sends the file'
const medical = 'nothing medical may be sent (45 CFR 164.512(k)(7)): take the column out and send the file again'

export const reasons = { petitioner, sender, medical } as const

/** Headers under which something medical stands in whatever file. */
export const medicalColumns: Readonly<Record<string, Column>> = Object.fromEntries(
  [
    ...['diagnosis', 'dsm code', 'icd code', 'icd-10', 'medication', 'medications', 'treatment', 'physician'],
    ...['doctor', 'facility notes', 'clinical notes', 'mental condition', 'condition'],
  ].map(header => [header, refused(medical)]),
)

/** 18 U.S.C. 922(d)(4) since June 25, 2022: how old the person was on the day of the order. */
export function ageAtEvent({ born = '', disposed = '' }: Cells): Cells {
  try {
    const { years } = Temporal.PlainDate.from(born).until(Temporal.PlainDate.from(disposed), { largestUnit: 'years' })
    return years < 0 ? {} : { 'fact.ageAtEvent': String(years) }
  } catch {
    return {}
  }
}
