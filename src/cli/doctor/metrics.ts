/** Lines of `/metrics` such as `nics_index_people 250`, by what comes after the name of what they are of. */
export const numbersIn = (metrics: string, of: string): ReadonlyMap<string, number> =>
  new Map(
    [...metrics.matchAll(new RegExp(`^nics_${of}_(\\w+) (\\d+)$`, 'gm'))].map(
      ([, name = '', value]) => [name, Number(value)] as const,
    ),
  )

const units = [
  [86_400, 'days'],
  [3_600, 'hours'],
  [60, 'minutes'],
] as const

export function ago(seconds = 0): string {
  const unit = units.find(([size]) => seconds >= 2 * size)
  return unit === undefined ? `${seconds} seconds ago` : `${Math.round(seconds / unit[0])} ${unit[1]} ago`
}

/** Lines such as `nics_source_answers_total{source="ncic",outcome="late"} 2`, of one source. */
export const labelled = (
  metrics: string,
  of: string,
  source: string,
): readonly Readonly<{ outcome: string; value: number }>[] =>
  [...metrics.matchAll(new RegExp(`^nics_${of}\\{source="${source}"(?:,outcome="(\\w+)")?\\} (\\d+)$`, 'gm'))].map(
    ([, outcome = '', value]) => ({ outcome, value: Number(value) }),
  )

/** How the running server has found one source: up or down since when, its last answer, and what came of all. */
export function standingIn(
  metrics: string,
  source: string,
): Readonly<{ isUp: boolean; says: readonly string[] }> | undefined {
  const [up] = labelled(metrics, 'source_up', source)
  if (up === undefined) return undefined
  const since = ago(labelled(metrics, 'source_since_seconds', source)[0]?.value)
  const last = labelled(metrics, 'source_last_answer_seconds', source)[0]?.value
  const outcomes = labelled(metrics, 'source_answers_total', source).filter(({ value }) => value > 0)
  const says = [
    up.value === 1 ? `up since ${since}` : `DOWN since ${since}`,
    last === undefined ? 'has not answered yet' : `last answer ${ago(last)}`,
    ...outcomes.map(({ outcome, value }) => `${outcome} ${value}`),
  ]
  return { isUp: up.value === 1, says }
}
