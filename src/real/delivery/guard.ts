import { lookup } from 'node:dns/promises'
import { isLoopback, isMetadata, isPublic, isWithin, parseAddress } from './public-address.ts'

/** Which receivers an operator lets us go to. */
export type ReceiverRules = Readonly<{
  /** Those on this machine, for training and tests: at any port, and without TLS. */
  loopback: boolean
  /** 443 always is one. */
  ports: readonly number[]
  /** Networks of the agencies' own that are not the Internet's, such as 10.20.0.0/16. */
  networks: readonly string[]
}>

/** Where a call goes: to one address, whatever its name comes to a moment later. */
export type Target = Readonly<{
  address: string
  port: number
  secure: boolean
  /** By which name the other has to show that they are who is meant; none where the URL names an address. */
  name?: string
}>

export type Forbidden = 'forbidden-address'

/** The addresses of a name. Throws where it has none. */
export type Resolve = (name: string) => Promise<readonly string[]>

export const resolveName: Resolve = async name => (await lookup(name, { all: true })).map(({ address }) => address)

/**
 * Looks where an address of a receiver leads, each time that it is called: a name that was somebody's yesterday may be a machine of ours today. It
 * is resolved once, every address that it has must be one to which we may go, and the call goes to that very address, so that no
 * second answer of a resolver can lead it elsewhere.
 */
export async function targetOf(
  url: URL,
  rules: ReceiverRules,
  resolve: Resolve = resolveName,
): Promise<Target | Forbidden> {
  const secure = url.protocol === 'https:'
  const port = url.port === '' ? (secure ? 443 : 80) : Number(url.port)
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  const literal = parseAddress(host) !== undefined
  const addresses = literal ? [host] : await resolve(host)
  const may = addresses.every(address => mayGo(address, { secure, port }, rules))
  const [address] = addresses.toSorted((one, other) => Number(one.includes(':')) - Number(other.includes(':')))
  if (!may || address === undefined) return 'forbidden-address'
  return { address, port, secure, ...(literal ? {} : { name: host }) }
}

function mayGo(text: string, { secure, port }: Pick<Target, 'secure' | 'port'>, rules: ReceiverRules): boolean {
  const address = parseAddress(text)
  if (address === undefined || isMetadata(address)) return false
  if (isLoopback(address)) return rules.loopback
  // Not even that something waits is anybody's to read on the way.
  return (
    secure && (port === 443 || rules.ports.includes(port)) && (isPublic(address) || isWithin(address, rules.networks))
  )
}
