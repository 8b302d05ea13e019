/** Dealers' checks of one phase, and how long they took in milliseconds. */
export type Phase = Readonly<{ name: string; checks: number; p50: number; p99: number; most: number }>

export type Measured = Readonly<{
  people: number
  perSecond: number
  answered: number
  refused: number
  seconds: number
  phases: readonly Phase[]
}>

/** What a dealer's check may take while a file is answered, as a multiple of what it takes otherwise. */
const heldTo = 1.5

/** docs/bench/recheck.md: what was measured, as a ratio within one run. */
export function pageOf(
  { people, perSecond, answered, refused, seconds, phases }: Measured,
  { cores, load }: Readonly<{ cores: number; load: number }>,
): string {
  const [before, receiving, answering, after] = phases
  const ratios = (name: string, phase: Phase | undefined): string =>
    `| ${name} | ${[before, after].flatMap(quiet => [ratio(phase, quiet, 'p50'), ratio(phase, quiet, 'p99')]).join(' | ')} |`
  const rows = [before, receiving, answering, after].flatMap(phase => (phase === undefined ? [] : [rowOf(phase)]))
  return `# Dealers' checks beside a file of permit holders

\`npm run bench:recheck\` writes this page. A server with PostgreSQL, the Indices in memory, and NCIC and III as processes that answer as soon
as they can; dealers ask over HTTP from another process, ${perSecond} a second, whether or not those before were answered. A file of
${people.toLocaleString('en-US')} permit holders is sent and answered meanwhile. Everything runs on one machine: ${cores} cores, shared with others; load ${load} when it
began, so that the ratios tell and the times do not.

| Phase | Checks | p50 ms | p99 ms | slowest ms |
| --- | ---: | ---: | ---: | ---: |
${rows.join('\n')}

| Ratio | p50, to before | p99, to before | p50, to after | p99, to after |
| --- | ---: | ---: | ---: | ---: |
${ratios('while the file comes', receiving)}
${ratios('while it is answered', answering)}

Held to ${heldTo} at p99 on a quiet machine. Within ${Math.round(seconds)} seconds ${answered.toLocaleString('en-US')} people were answered, ${Math.round(answered / seconds)} a second; ${refused.toLocaleString('en-US')} rows were refused.
`
}

const ratio = (phase: Phase | undefined, quiet: Phase | undefined, share: 'p50' | 'p99'): string =>
  ((phase?.[share] ?? 0) / (quiet?.[share] ?? 1)).toFixed(2)

const rowOf = ({ name, checks, p50, p99, most }: Phase): string =>
  `| ${name} | ${checks} | ${p50.toFixed(1)} | ${p99.toFixed(1)} | ${most.toFixed(1)} |`
