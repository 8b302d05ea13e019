import assert from 'node:assert/strict'
import type { AgencyKind } from '#law/notices/place.ts'
import { parseOri } from '#law/numbers.ts'
import { withSettings } from '#law/settings.ts'
import type { Ori, State } from '#law/words.ts'
import { agenciesIn } from '#notice/directory/agencies.ts'
import type { AgencyRow, Directory } from '#notice/directory/directory.ts'
import type { Overlay } from '#notice/directory/overlay.ts'
import { routeNotice, type Routing } from '#notice/route.ts'

export const oriOf = (text: string): Ori => parseOri(text) ?? assert.fail(`${text} is no ORI`)

function row(ori: string, name: string, kind: AgencyKind, county?: string, zip?: string): AgencyRow {
  const state = ori.slice(0, 2) as State
  return { ori: oriOf(ori), name, kind, state, ...(county === undefined ? {} : { county }), ...(zip ? { zip } : {}) }
}

/** One state with two counties, a city over both, a tribe, a university and a prosecutor; and the state police. */
const directory: Directory = {
  edition: 'made-up',
  agencies: [
    row('CO0000001', 'Samplebury Police Department', 'city', 'sample', '80001'),
    row('CO0000002', 'Sample County Sheriff’s Office', 'sheriff', 'sample'),
    row('CO0000003', 'Other County Sheriff’s Office', 'sheriff', 'other'),
    row('CO0000004', 'Borderton Police Department', 'city', 'other', '80003'),
    row('CO0000005', 'University of Samplebury', 'special', 'empty', '80009'),
    row('CO0000006', 'Sample Tribal', 'tribal', undefined, '80004'),
    row('CO0000007', 'Prosecutor: Sample County', 'prosecutor', 'sample'),
    row('CO0000009', 'State Patrol', 'state'),
    row('KS0000001', 'Elsewhere Police Department', 'city', 'elsewhere'),
    row('KS0000002', 'Elsewhere County Sheriff’s Office', 'sheriff', 'elsewhere'),
  ],
  zips: [
    { zip: '80001', state: 'CO', place: 'samplebury', county: 'sample' },
    { zip: '80002', state: 'CO', place: 'nopolice', county: 'sample' },
    { zip: '80003', state: 'CO', place: 'borderton', county: 'sample' },
    { zip: '80004', state: 'CO', place: 'tribetown', county: 'other' },
    { zip: '80009', state: 'CO', place: 'campus', county: 'empty' },
    { zip: '66001', state: 'KS', place: 'elsewhere', county: 'elsewhere' },
  ],
}

export const noon = '2026-09-08T18:00:00Z'
/** Three in the morning in Denver. */
export const night = '2026-09-08T09:00:00Z'

type Asked = Readonly<{ overlay?: Overlay; at?: string; deniedBy?: Routing['deniedBy'] }>

export const route = (
  sought: Routing['sought'],
  residence?: Routing['residence'],
  { overlay = {}, at = noon, deniedBy = 'national' }: Asked = {},
) =>
  routeNotice(
    { sought, deniedBy, ...(residence === undefined ? {} : { residence }) },
    {
      agencies: agenciesIn(directory, overlay),
      now: () => Temporal.Instant.from(at),
      settings: withSettings({}),
    },
  )

export const told = ({ recipients }: ReturnType<typeof route>): readonly string[] =>
  recipients.map(({ ori, why }) => [ori, ...why.map(({ place, because }) => `${place}:${because}`)].join(' '))

export const store = { street: '1 Main St', city: 'Samplebury', state: 'CO', zip: '80001' } as const
export const at = (city: string, zip: string, more: object = {}) =>
  ({ street: '2 Main St', city, state: 'CO', zip, ...more }) as const
