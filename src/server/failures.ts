import { isIPv6 } from 'node:net'
import type { World } from '../world.ts'

/** Sign-ins that failed, by network address and never by license: nobody can lock a dealer out by guessing. */
export type Failures = Readonly<{
  /** How many seconds this address must wait before it may try again, or undefined where it need not. */
  waits: (address: string) => number | undefined
  count: (address: string) => void
}>

type Limits = Readonly<{ failuresAllowed: number; failuresWithin: number }>

/** Addresses that are remembered; beyond it the oldest is forgotten, so that memory has an end. */
const mostAddresses = 100_000

export function createFailures({ failuresAllowed, failuresWithin }: Limits, now: World['now']): Failures {
  const failed = new Map<string, Readonly<{ count: number; until: Temporal.Instant }>>()

  function standing(network: string) {
    const found = failed.get(network)
    return found !== undefined && Temporal.Instant.compare(now(), found.until) < 0 ? found : undefined
  }

  return {
    waits(address) {
      const found = standing(networkOf(address))
      if (found === undefined || found.count < failuresAllowed) return undefined
      return Math.ceil(now().until(found.until).total('seconds'))
    },
    count(address) {
      const network = networkOf(address)
      const { count, until } = standing(network) ?? { count: 0, until: now().add({ seconds: failuresWithin }) }
      failed.delete(network)
      failed.set(network, { count: count + 1, until })
      const [oldest] = failed.keys()
      if (failed.size > mostAddresses && oldest !== undefined) failed.delete(oldest)
    },
  }
}

/** One customer of a provider has a whole /64 of IPv6; its first four groups name it. */
function networkOf(address: string): string {
  if (!isIPv6(address)) return address
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? []
  if (mapped !== undefined) return mapped
  const [head = '', tail = ''] = address.split('::')
  const left = head.split(':').filter(Boolean)
  const right = tail.split(':').filter(Boolean)
  const groups = [...left, ...Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0'), ...right]
  return groups.slice(0, 4).join(':')
}
