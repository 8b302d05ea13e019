import { generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto'
import { isIPv4 } from 'node:net'
import { bits, integer, object, octets, sequence, setOf, small, tagged, time, truth, utf8 } from './der.ts'

/** A certificate and its key, PEM. */
export type Certified = Readonly<{ cert: string; key: string }>

type Wanted = Readonly<{
  name: string
  /** Names and addresses of a server. */
  hosts?: readonly string[]
  /** Who signs it: itself, where nobody is named. */
  by?: Readonly<{ name: string; key: KeyObject }>
  from: Temporal.Instant
  until: Temporal.Instant
}>

const [ecdsaWithSha256, commonName, basicConstraints, subjectAltName] = [
  ...(['1.2.840.10045.4.3.2', '2.5.4.3', '2.5.29.19', '2.5.29.17'] as const),
] as const
const serialBytes = 16
const lineLength = 64

/** Makes a certificate (RFC 5280) over a new key of its own, on P-256. Only for a training system: nobody vouches for it. */
export function certify({ name, hosts = [], by, from, until }: Wanted): Certified & Readonly<{ keyObject: KeyObject }> {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const algorithm = sequence(object(ecdsaWithSha256))
  const version3 = tagged(0xa0, small(2))
  const isAuthority = by === undefined
  const body = sequence(
    ...[version3, integer(randomBytes(serialBytes)), algorithm, named(by?.name ?? name)],
    ...[sequence(time(from), time(until)), named(name), publicKey.export({ type: 'spki', format: 'der' })],
    tagged(0xa3, sequence(...extensions(isAuthority, hosts))),
  )
  const signature = sign('sha256', body, by?.key ?? privateKey)
  return {
    cert: pem(sequence(body, algorithm, bits(signature))),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    keyObject: privateKey,
  }
}

const named = (name: string): Buffer => sequence(setOf(sequence(object(commonName), utf8(name))))

function extensions(isAuthority: boolean, hosts: readonly string[]): readonly Buffer[] {
  const authority = sequence(object(basicConstraints), truth(), octets(sequence(...(isAuthority ? [truth()] : []))))
  const names = hosts.map(host =>
    isIPv4(host) ? tagged(0x87, Buffer.from(host.split('.').map(Number))) : tagged(0x82, Buffer.from(host)),
  )
  return hosts.length === 0 ? [authority] : [authority, sequence(object(subjectAltName), octets(sequence(...names)))]
}

function pem(der: Buffer): string {
  const lines = der.toString('base64').match(new RegExp(`.{1,${lineLength}}`, 'g')) ?? []
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`
}
