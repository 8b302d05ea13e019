import type { Config } from '#real/config.ts'
import { broken, noted, ok, type Finding } from './finding.ts'
import { ago, numbersIn, standingIn } from './metrics.ts'

/** What is due and has not come there is late soon: the nation presumes when its operational day ends. */
const longestOwed = 15 * 60

/**
 * Where the nation answers a point of contact and how, since when it is up or down, when it was last heard, and what is still owed
 * to it (28 CFR 25.6(h)). Nothing, where we are the nation.
 */
export function lookAtNation({ nation }: Config, metrics: string): readonly Finding[] {
  if (nation === undefined) return []
  const where =
    nation.by === 'api'
      ? `at ${new URL(nation.at.url).origin}, over its API`
      : `at ${nation.at.host}:${nation.at.port}, by text messages`
  const standing = standingIn(metrics, 'national')
  if (standing === undefined) return [noted('nation', `${where}; no server here has asked it`)]
  const of = numbersIn(metrics, 'nation')
  const [owed, oldest] = [of.get('messages_owed'), of.get('oldest_owed_seconds') ?? 0]
  const says = [where, ...standing.says, ...(owed === undefined ? [] : [owedIn(owed, oldest)])].join('; ')
  if (!standing.isUp) return [broken('nation', says)]
  return [(owed ?? 0) > 0 && oldest >= longestOwed ? noted('nation', says) : ok('nation', says)]
}

const owedIn = (owed: number, oldest: number): string =>
  owed === 0
    ? 'no message is owed to it'
    : `${owed} ${owed === 1 ? 'message is' : 'messages are'} owed to it, the oldest about a check begun ${ago(oldest)}`
