import { rows } from '../output.ts'
import type { ReplayDocument } from './document.ts'
import type { Differences } from './reconcile.ts'

/** What a person reads instead of the document. */
export function replayPage(
  document: ReplayDocument,
  differences: Differences,
  refusals: ReadonlyMap<string, number>,
): string {
  const { month, scale, issued, refused, byState, difference, p50ms, p99ms } = document
  const { proceed, delayed, denied, cancelled } = document
  const counted = rows([
    ['issued', String(issued)],
    ...Object.entries({ proceed, delayed, denied, cancelled }).map(
      ([name, count]) => [`  ${name}`, `${count}  ${share(count, issued)}`] as const,
    ),
    ['refused', [String(refused), ...[...refusals].map(([code, count]) => `${code} ${count}`)].join('  ')],
    ['answered in', `${p50ms ?? '-'} ms (half of them), ${p99ms ?? '-'} ms (99 of 100)`],
  ])
  const most = Object.entries(byState)
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, mostStates)
  return [
    `${month}, scaled by ${scale}`,
    ...counted,
    `most from  ${most.map(([state, count]) => `${state} ${count}`).join(', ')}`,
    difference === 0 ? 'Everything agrees.' : `It does not agree: ${parts(differences)}.`,
    '',
  ].join('\n')
}

const mostStates = 8

const share = (count: number, of: number): string => (of === 0 ? '' : `${((100 * count) / of).toFixed(1)} %`)

const parts = (differences: Differences): string =>
  Object.entries(differences)
    .filter(([, count]) => count !== 0)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ')
