import type { Finding, Wrong } from '#ledger/verify/finding.ts'

/** The exit codes of `nics`: all went well; what was signed and what is there are in conflict. */
const codes = { ok: 0, conflict: 5 } as const

export const statusOf = (finding: Finding): 0 | 5 => ('wrong' in finding ? codes.conflict : codes.ok)

/** What became of verifying, for a person. `key` is the one that they had from elsewhere. */
export function pageOf(finding: Finding, key?: string): string {
  if ('wrong' in finding) return lines(['This does NOT verify.', finding.wrong, placeOf(finding)])
  const { kind, origin, size, root, place, ntn, date } = finding
  return lines([
    ...(kind === 'log'
      ? [`The log verifies: ${size} entries, each in its place, under the signed root.`]
      : [`The receipt verifies: number ${ntn} was given on ${date}, and stands at place ${place} of ${size}.`]),
    `Root:   ${root}`,
    `Log:    ${origin}`,
    `Key:    ${finding.key}`,
    key === undefined
      ? 'The key comes from the file. Compare it with the one that the agency publishes, or give that one.'
      : 'The key is the one that was given.',
  ])
}

function placeOf({ line, places }: Wrong): string {
  const inFile = `Line ${line} of the file`
  if (places === undefined) return `${inFile}.`
  const { from, to } = places
  return to - from === 1 ? `${inFile}, place ${from} of the log.` : `${inFile}, places ${from} to ${to - 1} of the log.`
}

const lines = (all: readonly string[]): string => `${all.join('\n')}\n`
