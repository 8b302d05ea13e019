import type { Edge, Said } from './edge.ts'
import { ffl } from './scene.ts'

/** As ATF wrote it, a day before the world of the tests begins. */
export const written = {
  reference: 'ATF-2026-00123',
  writtenOn: '2026-09-07',
  licensee: 'Example Arms',
  ffl,
  inspectionOn: '2026-10-05',
} as const

type Auditing = Pick<Edge, 'ask' | 'as'>

export const licenseeLog = ({ ask, as }: Auditing, request: object = written, after?: unknown): Promise<Said> =>
  ask('POST', '/v1/audit/licensee-logs', {
    as: as.auditor,
    body: { request, ...(after === undefined ? {} : { after }) },
  })

export const logSearch = ({ ask, as }: Auditing, use: string, selection: object, after?: unknown): Promise<Said> =>
  ask('POST', '/v1/audit/searches', {
    as: as.auditor,
    body: { use, selection, ...(after === undefined ? {} : { after }) },
  })

type Row = Readonly<{ ntn: string; date: string; class?: string; denied?: Readonly<Record<string, unknown>> }>

/** What was shown, of a log or of a search. */
export const rowsOf = ({ body }: Said): readonly Row[] => (body['rows'] ?? body['found'] ?? []) as readonly Row[]
