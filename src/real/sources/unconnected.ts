import type { Source } from '../../world.ts'

/**
 * A source that the law names and nobody has connected. It is down from the moment this process began, so that no check is given
 * a number, and no period runs, against a search that cannot be made (18 U.S.C. 922(t)(1)).
 */
export function unconnected(since: Temporal.Instant): Source {
  return {
    ask: async () => ({ kind: 'silent', because: 'down' }),
    downSince: async () => since,
  }
}
