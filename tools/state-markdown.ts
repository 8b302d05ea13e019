import type { Jurisdiction, PocRole } from '#law/states/jurisdiction.ts'
import { jurisdictions } from '#law/states/registry.ts'
import type { Covers, Known, Period, Provided, TransferLaw } from '#law/states/transfer-law.ts'
import { states } from '#law/words.ts'
import { closureSection } from './closures-markdown.ts'
import { document, source, table } from './markdown.ts'

/** A page for each of the 56 jurisdictions: what its law adds, each fact with its days, its source and how sure we are. */
export const statePages = (): readonly (readonly [string, string])[] =>
  states.map(state => [`states/${state}.md`, page(jurisdictions[state])])

export const stateIndex = (): readonly string[] => [
  'What the law of each adds to the federal law of a transfer: its point of contact, waiting periods, transfers without an answer, alerts, fees, permits, time zones and office closures.',
  '',
  states.map(state => `[${jurisdictions[state].name}](states/${state}.md)`).join(', '),
]

const page = ({ state, name, zone, countyZones, weekend, closures, poc, transfers }: Jurisdiction): string =>
  document([
    `# ${name} (${state})`,
    '',
    'In our own words; engineering documentation and not legal advice. What no source confirms is said to be so, and nothing here is known that has no line.',
    '',
    ...whoAnswers(poc),
    ...transferLaw(transfers),
    ...zones(zone, countyZones),
    ...closureSection(weekend, closures),
  ])

const whoAnswers = (poc: readonly PocRole[]): readonly string[] => {
  const rows = poc.map(role => [
    `answers ${role.answers.join(', ')} itself`,
    role.since,
    role.until ?? '',
    source(role),
  ])
  const none = 'The federal Operations Center answers every licensee.'
  const body = poc.length === 0 ? [none] : table(['What', 'From', 'Through', 'Source'], rows)
  return ['## Who answers a licensee', '', ...body, '']
}

const transferLaw = ({ waits, defaultRelease, denialAlerts, fees, permits }: TransferLaw): readonly string[] => [
  ...known('Waiting periods', waits, ({ period, spares, ...covers }) => [
    `${covered(covers)}: ${period === 'none' ? 'none' : periodText(period)}`,
    ...(spares === undefined ? [] : [`not ${spares}`]),
  ]),
  ...known('Where nobody has answered', defaultRelease, ({ release, ...covers }) => [
    `${covered(covers)}: ${released(release)}`,
  ]),
  ...known('Who tells police of a denial', denialAlerts, ({ by, to, within }) => [
    ...[by, ...(to === undefined ? [] : [to]), ...(within === undefined ? [] : [`within ${periodText(within)}`])],
  ]),
  ...known('Fees', fees, ({ cents, ...covers }) => [
    `${covered(covers)}: ${cents === 'varies' ? cents : `$${(cents / 100).toFixed(2)}`}`,
  ]),
  ...known('Permits that stand in place of a check', permits, ({ permit, qualifies, issuedFrom }) => [
    `${permit}: ${qualifies ? 'yes' : 'no'}`,
    ...(issuedFrom === undefined ? [] : [`issued from ${issuedFrom}`]),
  ]),
]

function known<Fact extends Provided>(
  title: string,
  facts: Known<Fact>,
  what: (fact: Fact) => readonly string[],
): readonly string[] {
  if ('unknown' in facts) return [`## ${title}`, '', `Unknown: ${facts.unknown}.`, '']
  const rows = facts.map(fact => [
    ...[what(fact).join('; '), fact.says, fact.since, fact.until ?? ''],
    ...[standings[fact.standing], source(fact)],
  ])
  return [`## ${title}`, '', ...table(['What', 'In our words', 'From', 'Through', 'Standing', 'Source'], rows), '']
}

const standings = { 'in-force': '', enjoined: 'held off by a court', 'not-yet': 'not yet in force' } as const

const covered = ({ firearms, only }: Covers): string =>
  (firearms === 'all' ? 'every firearm' : firearms.join(', ')) + (only === undefined ? '' : `, only ${only}`)

const releases = { federal: 'the federal period', never: 'no transfer without a Proceed' } as const
const released = (release: keyof typeof releases | Period): string =>
  typeof release === 'string' ? releases[release] : periodText(release)

function periodText(given: Period): string {
  if ('hours' in given) return `${given.hours} hours`
  return 'days' in given ? `${given.days} days` : `${given.businessDays} business days`
}

function zones(zone: string, countyZones: Jurisdiction['countyZones'] = []): readonly string[] {
  const rows = countyZones.map(each => [
    each.zone,
    each.counties.join(', ') + (each.part === undefined ? '' : ` (${each.part})`),
    source(each),
  ])
  const others = rows.length === 0 ? [] : [...table(['Zone', 'Counties', 'Source'], rows), '']
  return ['## Time zones', '', `${zone}, where most of its people live.`, '', ...others]
}
