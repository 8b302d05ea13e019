import type { Measured } from './measure.ts'
import type { Phase } from './watch.ts'

export type Machine = Readonly<{ cores: number; gigabytes: number; load: number }>

/** What we hold each phase to: rows in a second, at least. */
const wanted: Readonly<Record<string, number>> = {
  'dry run, nobody known': 1000,
  'dry run beside the first': 1000,
  commit: 5000,
}
const mostMegabytes = 150

/** docs/bench/batch.md: what was measured, beside what it is held to and what it is compared with. */
export const pageOf = (
  { rows, phases }: Measured,
  { cores, gigabytes, load }: Machine,
): string => `# A batch of records, measured

\`npm run bench:batch\` writes this page. ${thousands(rows)} synthetic people as one CSV file, on a PostgreSQL of its own with its settings as
they come, and everything in one process: the file is read, looked at row by row beside the resident index, and entered.

Machine: ${cores} cores, ${gigabytes} GB, shared with others; load ${load} when it began.

| Phase | Rows | Seconds | of a processor, ours | Rows/s | Held to | Memory above the start |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
${phases.map(lineOf).join('\n')}

"Memory" is the most that the process held in a phase, with the resident index of everybody who was entered; it is held to ${mostMegabytes} MB.
The last two phases are what a batch is compared with in the same run: the same records one at a time, each by an act of its own
with its own leaf, as the JSON door does it without HTTP; and a plain table of PostgreSQL that takes the same people 500 at a time,
unsealed, with no event, no number of an agency, no debt, no leaf and no index of people.
`

const lineOf = ({ name, rows, seconds, perSecond, cpu, megabytes }: Phase): string => {
  const least = wanted[name]
  const held = least === undefined ? '' : `${thousands(least)}${perSecond < least ? ' (missed)' : ''}`
  return `| ${name} | ${thousands(rows)} | ${seconds.toFixed(1)} | ${cpu.toFixed(1)} | ${thousands(perSecond)} | ${held} | ${megabytes} MB |`
}

const thousands = (count: number): string => count.toLocaleString('en-US')
