import { noted, ok, type Finding } from './finding.ts'
import { ago, numbersIn } from './metrics.ts'

/** What a running server's `/metrics` says of its index, in one line. A server that keeps none says nothing. */
export function lookAtIndex(metrics: string): readonly Finding[] {
  const of = numbersIn(metrics, 'index')
  const people = of.get('people')
  if (people === undefined) return []
  const says = [
    `${people} people at position ${of.get('position') ?? 0}`,
    `${of.get('recent_people') ?? 0} since it was put in order ${ago(of.get('in_order_seconds'))}`,
    of.has('snapshot_seconds')
      ? `snapshot of position ${of.get('snapshot_position') ?? 0}, ${ago(of.get('snapshot_seconds'))}`
      : 'no snapshot yet',
  ].join('; ')
  const failures = of.get('failed_merges') ?? 0
  return [
    failures === 0
      ? ok('index', says)
      : noted('index', `${says}; putting it in order failed ${failures} times in a row`),
  ]
}
