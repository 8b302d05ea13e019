import { readFileSync } from 'node:fs'
import type { Sent } from '../client.ts'
import type { Given } from '../command.ts'

export type AskedFor = Readonly<{ nri: string; number: string; file: string; options: Given['options'] }>

/** One thing that can be done with a record: what is asked of the server, or why it cannot be. */
export type RecordAct = Readonly<{
  /** What to say where the number or the file is missing. */
  needs?: string
  /** Whether the number is the agency's own, and the system's has to be found first. */
  byNumber?: true
  ask: (of: AskedFor) => (Readonly<{ path: string }> & Sent) | Readonly<{ because: string }>
}>

const ownNumber = { needs: 'Say which: the agency’s own number of the record.', byNumber: true } as const

const because = ({ options }: AskedFor, usual?: string) => options['because'] ?? usual

export const recordActs: Readonly<Record<string, RecordAct>> = {
  add: {
    needs: 'Say which: a JSON file with one record, as docs/openapi.json describes a Contribution.',
    ask: ({ number: file }) => withBody(file, body => ({ path: '/v1/entries', method: 'POST', body })),
  },
  show: {
    ...ownNumber,
    ask: ({ nri, options }) => ({
      path: `/v1/entries/${nri}?use=${encodeURIComponent(String(options['use'] ?? 'own review'))}`,
    }),
  },
  list: {
    ask: ({ options }) => {
      const asked = ['category', 'status', 'after'].flatMap(name =>
        options[name] === undefined ? [] : [[name, String(options[name])] as const],
      )
      return { path: `/v1/entries?${new URLSearchParams(Object.fromEntries(asked)).toString()}` }
    },
  },
  modify: {
    ...ownNumber,
    ask: of =>
      withBody(of.file, change => ({
        path: `/v1/entries/${of.nri}/modification`,
        method: 'POST',
        body: { because: because(of, 'corrected'), change },
      })),
  },
  withdraw: {
    ...{ needs: ownNumber.needs },
    ask: of =>
      because(of) === undefined
        ? { because: 'Say why with --because: no-longer-applies, never-valid, relieved or moved.' }
        : { path: '/v1/entries/withdrawal', method: 'POST', body: { ari: of.number, reason: because(of) } },
  },
  suspend: {
    ...ownNumber,
    ask: of =>
      because(of) === undefined
        ? { because: 'Say why with --because: stayed-by-a-court, under-correction or identity-doubted.' }
        : { path: `/v1/entries/${of.nri}/suspension`, method: 'POST', body: { because: because(of) } },
  },
  resume: { ...ownNumber, ask: ({ nri }) => ({ path: `/v1/entries/${nri}/suspension`, method: 'DELETE' }) },
  history: { ...ownNumber, ask: ({ nri }) => ({ path: `/v1/entries/${nri}/history` }) },
}

function withBody<Of>(file: string, use: (body: unknown) => Of): Of | Readonly<{ because: string }> {
  try {
    return use(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return { because: 'The file cannot be read, or is not JSON.' }
  }
}
