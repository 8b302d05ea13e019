import { readFileSync, statSync } from 'node:fs'
import { keeperNames, type KeeperName } from '#contract/source/keepers.ts'

/** By what we and a keeper know each other: PEM, as `node:tls` takes it. */
export type Credentials = Readonly<{ ca?: string; cert?: string; key?: string }>

/** Where somebody else's file answers. */
export type Place = Readonly<{ url: URL; credentials: Credentials }>
export type Places = Readonly<Partial<Record<KeeperName, Place>>>

/** This machine, by the names that reach nobody else whatever a resolver says. */
const loopback = /^(?:127(?:\.\d{1,3}){3}|\[::1\])$/

/**
 * Reads `ncic=https://ncic.example:7001`, one for each file that is connected, of those that are asked here. Throws one clear sentence, which repeats nothing but a
 * name that we know: an address may hold a password.
 */
export function placesIn(
  texts: readonly string[],
  credentials: Credentials,
  names: readonly KeeperName[] = keeperNames,
): Places {
  const places: { [Name in KeeperName]?: Place } = {}
  for (const text of texts) {
    const [wished = '', address = ''] = text.split(/=(.*)/s)
    const name = names.find(each => each === wished)
    if (name === undefined)
      throw new Error(`A source is connected as NAME=URL, and NAME is one of ${names.join(', ')}.`)
    if (places[name] !== undefined) throw new Error(`The source ${name} is connected twice.`)
    places[name] = { url: urlOf(`source ${name}`, address), credentials }
  }
  return places
}

/** Where one is reached that has a variable of its own. */
export const placeAt = (what: string, address: string, credentials: Credentials): Place => ({
  url: urlOf(what, address),
  credentials,
})

function urlOf(what: string, address: string): URL {
  const url = URL.parse(address)
  if (url === null || !['http:', 'https:'].includes(url.protocol))
    throw new Error(`The address of the ${what} must be a URL such as https://ncic.example:7001.`)
  const extra = [url.username, url.password, url.search, url.hash, url.pathname.replace(/^\/$/, '')].join('')
  if (extra !== '') throw new Error(`The address of the ${what} must be a host and a port, and nothing else.`)
  // Who asks about a firearm is nobody's to read on the way.
  if (url.protocol === 'http:' && !loopback.test(url.hostname))
    throw new Error(`The ${what} is on another machine, and is reached over https only.`)
  return url
}

/** What group and others may do with a file; of a private key they may do nothing. */
const others = 0o077

/** Reads what files hold. Throws one clear sentence. */
export function credentialsIn(
  files: Readonly<{ ca?: string; cert?: string; key?: string }>,
  whose = 'the sources',
): Credentials {
  if ((files.cert === undefined) !== (files.key === undefined))
    throw new Error(`A certificate for ${whose} needs its key, and a key its certificate.`)
  if (files.key !== undefined && (statSync(files.key).mode & others) !== 0)
    throw new Error(`The key for ${whose} can be read by others than its owner: chmod 600.`)
  return Object.fromEntries(Object.entries(files).map(([what, file]) => [what, readFileSync(file, 'utf8')]))
}
