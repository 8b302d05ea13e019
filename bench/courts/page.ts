import { doors, type Measured } from './measure.ts'
import type { List } from './published.ts'

export type Ran = Readonly<{ what: 'courts' | 'agencies'; list: List; measured: Measured }>

/** docs/bench/courts.md: what came of published courts and agencies that send records of people nobody is. */
export const pageOf = (
  all: readonly Ran[],
  machine: string,
): string => `# Published courts and agencies, through every door

\`npm run bench:courts\` writes this page, where the lists are at hand (they are not part of the project). Each court and agency of them is
enrolled under its own name and, where the list has one, its own number; each sends eight records of synthetic people under docket numbers as
its State writes them: two by the API, two by text messages, four in a file (CSV, XML and NIEM by turns). Then everybody who was accepted
is asked for, and who was taken back must not be found. Of each file a last row takes back its first record, so that found and taken back are together
what was accepted; by the single doors the first of each court is found and then taken back.

Machine: ${machine}.
${all.map(sectionOf).join('')}`

const sectionOf = ({ what, list, measured }: Ran): string => {
  const { contributors, declined, codes, lost, seconds } = measured
  return `
## ${what === 'courts' ? 'Courts' : 'Agencies'}

${thousands(contributors)} enrolled, ${thousands(list.elsewhere)} of no State today left out, declined: ${said(declined)}. ${seconds} seconds.

| Door | In | Accepted | Rejected | Found | Taken back | Still found |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
${doors
  .map(door => {
    const { in: sent, accepted, rejected, found, withdrawn, stillFound } = measured.doors[door]
    return `| ${[door, ...[sent, accepted, rejected, found, withdrawn, stillFound].map(thousands)].join(' | ')} |`
  })
  .join('\n')}

Rejected as: ${said(codes)}. What did not come out even: ${lost.length === 0 ? 'nothing' : lost.slice(0, 10).join('; ')}.
`
}

const said = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([code, count]) => `${code} ${thousands(count)}`)
    .join(', ') || 'none'

const thousands = (count: number): string => count.toLocaleString('en-US')
