/**
 * Which folder of `src/` may import which, beside itself. `types` may be imported with `import type` only: such an import
 * is gone when the program runs. `parts` are the packages and Node's own modules that a folder may use; `*` is any.
 *
 * A folder that is missing here may import nothing and be imported by nobody: whoever adds one decides where it stands.
 */
export type Layer = Readonly<{ may: readonly string[]; types?: readonly string[]; parts: readonly string[] }>

/** They meet in `law/lives`, in `law/duties` and in one write. None of them knows that another exists. */
export const domain = [
  ...['check', 'poc', 'records', 'relief', 'challenge'],
  ...['notice', 'delivery', 'calendar', 'retention', 'programme'],
] as const

const doors = ['world.ts', 'find.ts', 'call.ts', 'denied-file.ts', 'agencies.ts', 'marks.ts'] as const
const foundations = ['ledger', 'match', 'law'] as const
/** Who can decline: a refusal is a value, and every one of them stands in one table. What is absent is left out by all alike. */
const refusing = [...foundations, 'present.ts', 'refusal.ts', 'refusals.ts'] as const

/** What a domain act may need: what it asks, what it may say, and how it refuses. */
const act: Layer = { may: ['search', 'access', ...refusing], types: doors, parts: ['node:crypto'] }

/** A whole system put together: everything but the ways in. */
const whole: Layer = {
  may: ['store', 'resident', 'work', ...domain, ...act.may],
  types: doors,
  parts: ['node:*', 'zod'],
}

export const layers: Readonly<Record<string, Layer>> = {
  law: { may: [], parts: [] },
  match: { may: ['law'], types: doors, parts: ['any-ascii'] },
  ledger: { may: ['law', 'kept-entry.ts'], types: ['match', ...doors], parts: ['node:crypto'] },
  'world.ts': {
    may: [],
    types: ['law', 'ledger', 'match', 'find.ts', 'call.ts', 'denied-file.ts', 'agencies.ts'],
    parts: [],
  },
  'call.ts': { may: [], types: ['law'], parts: [] },
  'denied-file.ts': { may: [], types: ['law', 'match'], parts: [] },
  'agencies.ts': { may: [], types: ['law'], parts: [] },
  'marks.ts': { may: [], parts: [] },
  'find.ts': { may: [], types: ['law', 'ledger'], parts: [] },
  'present.ts': { may: [], parts: [] },
  'kept-entry.ts': { may: [], types: ['ledger', 'match'], parts: [] },
  'appeal-file-refusals.ts': { may: [], parts: [] },
  'auditor-refusals.ts': { may: [], parts: [] },
  'batch-refusals.ts': { may: [], parts: [] },
  'challenge-refusals.ts': { may: [], parts: [] },
  'contributor-refusals.ts': { may: [], parts: [] },
  'examiner-refusals.ts': { may: [], parts: [] },
  'notice-refusals.ts': { may: [], parts: [] },
  'outreach-refusals.ts': { may: [], parts: [] },
  'poc-refusals.ts': { may: [], parts: [] },
  'recheck-refusals.ts': { may: [], parts: [] },
  'record-refusals.ts': { may: [], parts: [] },
  'relief-refusals.ts': { may: [], parts: [] },
  'refusals.ts': {
    may: [
      ...['law', 'auditor-refusals.ts', 'batch-refusals.ts', 'contributor-refusals.ts', 'examiner-refusals.ts'],
      ...['appeal-file-refusals.ts', 'challenge-refusals.ts'],
      ...['notice-refusals.ts', 'outreach-refusals.ts', 'poc-refusals.ts', 'recheck-refusals.ts'],
      ...['record-refusals.ts', 'relief-refusals.ts'],
    ],
    parts: [],
  },
  'refusal.ts': { may: ['refusals.ts'], parts: [] },
  search: { may: refusing, types: doors, parts: ['node:crypto'] },
  access: { may: refusing, types: doors, parts: ['node:crypto'] },
  ...Object.fromEntries(domain.map(folder => [folder, act])),
  /** Letters to persons are printed there, in letters of their names as far as the font has them. */
  delivery: { ...act, parts: [...act.parts, 'node:url', 'pdfkit', 'any-ascii'] },
  work: { may: [...domain, ...act.may], types: doors, parts: [] },
  contract: { may: ['law'], parts: ['zod'] },
  store: {
    may: ['match', 'law', 'kept-entry.ts'],
    types: ['ledger', ...doors],
    parts: ['node:*', 'kysely', 'kysely/migration', 'pg', '@electric-sql/pglite'],
  },
  resident: { may: ['match', 'law'], types: ['ledger', ...doors], parts: ['node:*'] },
  real: {
    ...whole,
    may: ['contract', ...whole.may],
    parts: [
      ...whole.parts,
      'ipaddr.js',
      'nodemailer/lib/smtp-connection',
      'nodemailer/lib/mail-composer',
      'csv-parse/sync',
    ],
  },
  simulated: { ...whole, may: ['contract', ...whole.may] },
  server: {
    may: ['contract', ...domain, ...act.may],
    types: doors,
    parts: ['node:*', 'package.json', 'fastify', '@fastify/*', 'zod', 'pino', 'prom-client', 'fast-xml-parser'],
  },
  cli: { may: ['server', 'contract', 'real', 'simulated', ...whole.may], types: doors, parts: ['*'] },
}

/** Narrower than the table: what only some files of a folder may import, or be imported for. */
export const narrow: readonly Readonly<{ from: RegExp; to: RegExp; only: RegExp; because: string }>[] = [
  {
    from: /^(?:real|simulated)\//,
    to: /^contract\//,
    only: /^contract\/(?:source\/|wire\/|(?:read-json|poc|public|problem|transferee)\.ts$)/,
    because:
      'whoever asks the files of others, and whoever plays them, meet in the contract of those files alone, and a point of contact speaks with the nation by the contract, or the text messages, that the nation offers it',
  },
  {
    from: /^contract\//,
    to: /^law\//,
    only: /^law\/(words|numbers|purpose)\.ts$|^law\/lives\//,
    because: 'the contract takes words and lives from the law, and none of its decisions',
  },
]

/** What the browser loads too has nothing behind it when it runs. */
export const alone = [/^law\/lives\//] as const
