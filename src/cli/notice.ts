import { withSettings } from '#law/settings.ts'
import { whyTold } from '#law/notices/authorities.ts'
import { whyUnroutable } from '#law/notices/unroutable.ts'
import { coverageOf } from '#notice/coverage.ts'
import { routeNotice, type Nowhere, type Routed } from '#notice/route.ts'
import { readAddress, whyNoAddress, type WrittenPlace } from '#notice/written-address.ts'
import { agenciesAt } from '#real/agencies/agencies.ts'
import { readDirectory } from '#real/agencies/directory-file.ts'
import type { Agencies } from '../agencies.ts'
import { agenciesDirOf, howToImport } from './agencies-dir.ts'
import type { Given } from './command.ts'
import { coveragePage, routePage } from './notice-page.ts'
import { declined, exits, type Outcome } from './output.ts'

/** `nics notice route` and `nics notice coverage`: over the imported directory, without a server. */
export function noticeCommand({ options, args: [what] }: Given): Outcome {
  if (what === 'route') return route(options)
  if (what === 'coverage') return coverage(options)
  return declined('usage', 'Say route, with --address, or coverage.')
}

function route(options: Given['options']): Outcome {
  const { address, residence, inside, at } = options
  if (typeof address !== 'string') return declined('usage', 'Say where the firearm was sought: --address "…".')
  if (inside !== undefined && !isLimits(inside)) return declined('usage', '--inside is yes, no or unknown.')
  const moment = at === undefined ? Temporal.Now.instant() : instantOf(String(at))
  if (moment === undefined) return declined('invalid', '--at is no instant, such as 2026-09-11T03:00:00Z.')
  const sought = readAddress(address)
  if (typeof sought === 'string') return noAddress('--address', sought)
  const lives = typeof residence === 'string' ? readAddress(residence) : undefined
  if (typeof lives === 'string') return noAddress('--residence', lives)
  const agencies = agenciesOf(options)
  if ('status' in agencies) return agencies
  const routed = routeNotice(
    {
      sought: withLimits(sought, inside),
      ...(lives === undefined ? {} : { residence: lives }),
      deniedBy: 'national',
    },
    { agencies, now: () => moment, settings: withSettings({}) },
  )
  return { status: exits.ok, document: documentOf(routed), page: routePage(routed) }
}

type Limits = 'yes' | 'no' | 'unknown'
const isLimits = (text: unknown): text is Limits => text === 'yes' || text === 'no' || text === 'unknown'

const withLimits = (place: WrittenPlace | Nowhere, inside: Limits | undefined): WrittenPlace | Nowhere =>
  'nowhere' in place || inside === undefined ? place : { ...place, insideCityLimits: inside }

/** The address is not repeated: what somebody typed may be anything. */
function noAddress(option: string, code: keyof typeof whyNoAddress): Outcome {
  const because = `${option} is no address: ${whyNoAddress[code]}. Write street, city, state and ZIP.`
  return { status: exits.invalid, document: { refused: 'invalid', code, because }, page: `${because}\n` }
}

function instantOf(text: string): Temporal.Instant | undefined {
  try {
    return Temporal.Instant.from(text)
  } catch {
    return undefined
  }
}

function agenciesOf(options: Given['options']): Agencies | Outcome {
  const found = agenciesAt(agenciesDirOf(options))
  if (typeof found === 'string') return declined('unavailable', found)
  return found.edition() === undefined ? declined('unavailable', howToImport) : found
}

const documentOf = ({ recipients, unroutable }: Routed) => ({
  recipients: recipients.map(({ ori, name, kind, level, state, why }) => ({
    ...{ ori, agency: name, kind, level, state },
    why: why.map(({ place, because }) => ({
      place,
      because,
      says: because === 'prosecutor' ? prosecutes : whyTold[because],
    })),
  })),
  ...(unroutable.length === 0
    ? {}
    : { unreachable: unroutable.map(({ place, because }) => ({ place, because, says: whyUnroutable[because] })) }),
})

const prosecutes = 'the prosecutor where the transfer was sought'

function coverage(options: Given['options']): Outcome {
  const agencies = agenciesOf(options)
  if ('status' in agencies) return agencies
  const directory = readDirectory(agenciesDirOf(options))
  if (typeof directory !== 'object') return declined('unavailable', directory ?? howToImport)
  const covered = coverageOf(directory, agencies, Temporal.Now.instant())
  const document = { edition: directory.edition, agencies: directory.agencies.length, ...covered }
  return { status: exits.ok, document, page: coveragePage(document) }
}
