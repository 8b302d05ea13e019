import { noted, ok, type Finding } from './finding.ts'

/** What a running server's `/metrics` says of its index, in one line. A server that keeps none says nothing. */
export function lookAtIndex(metrics: string): readonly Finding[] {
  const of = numbersIn(metrics)
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

/** Lines such as `nics_index_people 250`. */
const numbersIn = (metrics: string): ReadonlyMap<string, number> =>
  new Map(
    [...metrics.matchAll(/^nics_index_(\w+) (\d+)$/gm)].map(([, name = '', value]) => [name, Number(value)] as const),
  )

const units = [
  [86_400, 'days'],
  [3_600, 'hours'],
  [60, 'minutes'],
] as const

function ago(seconds = 0): string {
  const unit = units.find(([size]) => seconds >= 2 * size)
  return unit === undefined ? `${seconds} seconds ago` : `${Math.round(seconds / unit[0])} ${unit[1]} ago`
}
