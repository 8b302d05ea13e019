import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

type Address = ipaddr.IPv4 | ipaddr.IPv6

/** An address in its one plain form, or undefined: with octal, hexadecimal or missing parts, or a zone, different programs read different machines. */
export const parseAddress = (text: string): Address | undefined =>
  isIP(text) !== 0 && !text.includes('%') ? ipaddr.parse(text) : undefined

/**
 * Whether an address is one of the open Internet, by the registries of special addresses (IANA, RFC 6890). Of the sixth version only 2000::/3 is
 * given out, so that an address that carries another (mapped, NAT64, 6to4, Teredo) is not public, whichever it carries.
 */
export const isPublic = (address: Address): boolean =>
  address.range() === 'unicast' && (address.kind() === 'ipv4' || isWithin(address, givenOut))

export const isLoopback = (address: Address): boolean => address.range() === 'loopback'

/** Whether an address lies in one of these networks, written such as 10.20.0.0/16. */
export const isWithin = (address: Address, networks: readonly string[]): boolean =>
  networks.some(network => {
    const [start, length] = ipaddr.parseCIDR(network)
    return start.kind() === address.kind() && address.match(start, length)
  })

const givenOut = ['2000::/3']

/** What an operator may open: networks that are theirs, none of which is the Internet's, a single machine's or a link's. */
const own = ['private', 'carrierGradeNat', 'uniqueLocal']

/** Whether a text is a network that lies whole in one of the ranges that anybody may have to themselves. */
export function isOwnNetwork(text: string): boolean {
  if (!ipaddr.isValidCIDR(text) || parseAddress(text.split('/')[0] ?? '') === undefined) return false
  const of = ipaddr.parseCIDR(text)[0].kind() === 'ipv4' ? ipaddr.IPv4 : ipaddr.IPv6
  const [first, last] = [of.networkAddressFromCIDR(text), of.broadcastAddressFromCIDR(text)].map(each => each.range())
  return first !== undefined && first === last && own.includes(first)
}

/** Where a machine in a data center is told its own secrets. They stand inside networks that an operator may open. */
const metadata = ['169.254.169.254', '100.100.100.200', 'fd00:ec2::254', 'fd20:ce::254'].map(each => ipaddr.parse(each))

export const isMetadata = (address: Address): boolean =>
  metadata.some(each => each.kind() === address.kind() && each.toString() === address.toString())
