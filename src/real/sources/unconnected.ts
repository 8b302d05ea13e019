import type { Source } from '../../world.ts'

/** Nobody ever connected it, so there is no moment since which it is down. */
const ever = Temporal.Instant.fromEpochMilliseconds(0)

/**
 * A source that the law names and nobody has connected: down for longer than any limit, so that no check is given a number, and
 * no period runs, against a search that cannot be made (18 U.S.C. 922(t)(1)).
 */
export const unconnected: Source = {
  ask: async () => ({ kind: 'silent', because: 'down' }),
  downSince: async () => ever,
}
