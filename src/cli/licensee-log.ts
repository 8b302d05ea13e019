import { makeLicenseeLog, type LicenseeLogPart } from '#contract/licensee-log.ts'
import type { Given } from './command.ts'
import { csvLine } from './csv-line.ts'
import { keepLines } from './keep-lines.ts'
import { declined, exits, type Outcome } from './output.ts'
import { allParts, isWhole } from './parts.ts'
import { findPerson, isPerson } from './person.ts'

type Options = Readonly<Record<'ffl' | 'licensee' | 'reference' | 'written' | 'inspection' | 'out', string>>
type Row = LicenseeLogPart['rows'][number]

/** A million checks, which no licensee asks for in ten years. */
const mostParts = 10_000

/** `nics licensee-log`: 28 CFR 25.9(b)(4), the log of one licensee for ATF, whole and into one file. */
export async function licenseeLogCommand({ options }: Given): Promise<Outcome> {
  const { ffl, licensee, reference, written, inspection, out } = options as Options
  const person = findPerson(options['url'] as string | undefined)
  if (!isPerson(person)) return person
  const request = { reference, writtenOn: written, licensee, ffl, inspectionOn: inspection }
  const parts = await allParts(mostParts, after =>
    person.send<LicenseeLogPart>(makeLicenseeLog.path, { request, ...(after === undefined ? {} : { after }) }),
  )
  if (!isWhole(parts)) return parts
  const [first] = parts
  if (first === undefined || parts.some(({ preparedOn }) => preparedOn !== first.preparedOn))
    return declined('conflict', 'The day ended while the log was made. Nothing was written; make it again.')
  const { preparedOn, othersFrom, deniedFrom } = first
  const rows = parts.flatMap(part => part.rows)
  const notShown = [archived(deniedFrom)]
  const log = { request, preparedOn, othersFrom, deniedFrom, notShown, rows }
  await keepLines(out, out.endsWith('.csv') ? csvOf(rows, notShown) : [`${JSON.stringify(log, undefined, 2)}\n`])
  const denied = rows.filter(row => row.denied !== undefined).length
  const counted = { file: out, preparedOn, othersFrom, deniedFrom, checks: rows.length, denied }
  return { status: exits.ok, document: counted, page: pageOf(counted) }
}

/** What whoever is given the log has to know is not in it. */
const archived = (deniedFrom: string): string =>
  `Denied checks from before ${deniedFrom} are not in this log: they were moved to the archive after ten years (28 CFR 25.9(b)(1)(i)).`

const pageOf = ({ file, checks, denied, othersFrom, deniedFrom }: Readonly<Record<string, string | number>>): string =>
  `Wrote ${checks} checks to ${file}: ${denied} denied, whole; of the others number and date, from ${othersFrom} on.\n${archived(String(deniedFrom))}\n`

/** One line a check, what is only there of denied ones empty for others; and last, without a number, what is not shown. */
function* csvOf(rows: readonly Row[], notShown: readonly string[]): Iterable<string> {
  yield csvLine(['ntn', 'date', 'class', ...Object.keys(columns)])
  for (const row of rows) {
    const { ntn, date, denied } = row
    const cells = Object.values(columns).map(cell => (denied === undefined ? '' : cell(denied)))
    yield csvLine([ntn, date, denied === undefined ? '' : 'denied', ...cells])
  }
  for (const said of notShown) yield csvLine(['', '', said, ...Object.keys(columns).map(() => '')])
}

type Denied = NonNullable<Row['denied']>
type Known = Exclude<Denied['transferee'], string>

/** What is known of the transferee; where nothing is kept any more, that. */
const of =
  (cell: (known: Known) => string | number | undefined) =>
  ({ transferee }: Denied): string =>
    typeof transferee === 'string' ? transferee : String(cell(transferee) ?? '')

const columns: Readonly<Record<string, (denied: Denied) => string>> = {
  purpose: ({ purpose }) => purpose,
  firearm: ({ firearm = '' }) => firearm,
  through: ({ through }) => through,
  sale_state: ({ saleState }) => saleState,
  contact: ({ contact }) => contact,
  told: ({ told }) => told.map(({ word, at }) => `${word} ${at}`).join('; '),
  lapsed: ({ lapsed }) => String(lapsed),
  determined_by: ({ determinedBy = '' }) => determinedBy,
  prohibitors: ({ prohibitors }) => prohibitors.join('; '),
  transferred_on: ({ transferredOn = '' }) => transferredOn,
  names: of(({ description: { names } }) =>
    names
      .map(({ last, first, middle, suffix }) => [last, first, middle, suffix].filter(part => part).join(', '))
      .join('; '),
  ),
  born: of(({ description: { born } }) => born),
  sex: of(({ description: { sex } }) => sex),
  race: of(({ description: { race } }) => race),
  state: of(({ description: { state } }) => state),
  // Whatever else was said, as it stands.
  more: of(({ description: { names: _n, born: _b, sex: _x, race: _r, state: _s, ...more }, ...rest }) =>
    JSON.stringify({ ...more, ...rest }),
  ),
}
