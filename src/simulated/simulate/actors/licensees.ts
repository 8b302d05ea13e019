import { initiateAgencyCheck } from '#check/initiate-agency-check.ts'
import { initiateCheck, type Inquiry } from '#check/initiate-check.ts'
import { licenseInForce, type Licensee } from '#law/lives/licensee.ts'
import { jurisdictions } from '#law/states/registry.ts'
import type { Purpose } from '#law/purpose.ts'
import { weighted } from '../../nation/weighted.ts'
import type { LicenseeRole } from '../cast.ts'
import type { Actor, Asked, Play } from '../play.ts'
import { answer, scopeOf } from './answers.ts'
import { askAsPoc } from './points-of-contact.ts'
import { keyOf, remembered, tagOf } from './remembered.ts'
import { transferee } from './transferees.ts'

/** Licensees and agencies that ask about somebody: for the first time, once more, or not as they may. */
export const inquirers: readonly Actor[] = [
  { name: 'a licensee asks', weight: 90, act: play => ask(asLicensee(play), play) },
  { name: 'an agency asks', weight: 8, act: play => ask(asAgency(play), play) },
  { name: 'somebody asks again', weight: 10, act: askAgain },
  { name: 'somebody asks something else under the same key', weight: 3, act: askOtherwise },
  { name: 'somebody says the wrong code word', weight: 2, act: mistakeCodeWord },
  { name: 'two ask the same at once', weight: 4, act: askTwice },
]

/** Sends an inquiry, and hears the answer unless we are stopped first. */
export async function ask(asked: Asked, play: Play): Promise<string> {
  if (asked.by === 'poc') return askAsPoc(asked, play)
  if (play.memory.by(asked.caller, asked.key) === undefined) play.memory.ask(asked)
  const result =
    asked.by === 'licensee'
      ? await initiateCheck(asked.inquiry, play.world)
      : await initiateAgencyCheck(asked.inquiry, play.world)
  return answer(play, scopeOf(asked), result, asked)
}

const purposeOf = weighted<Purpose>([
  ['sale', 80],
  ['private-sale', 6],
  ['rental', 3],
  ['pre-pawn', 4],
  ['redemption', 6],
  ['permit', 1],
])

function asLicensee(play: Play): Asked {
  const { random, memory } = play
  const { ffl, codeWord } = licenseeFrom(play)
  const tag = tagOf(memory.all.length)
  const { transferee: who, ...truth } = transferee(tag, play)
  const inquiry: Inquiry = {
    by: { ffl, codeWord },
    through: random.chance(0.1) ? 'representative' : 'licensee',
    purpose: purposeOf(random),
    firearm: random.pick(['handgun', 'long-gun', 'other']),
    transferee: who,
    key: keyOf(memory.all.length),
  }
  return { by: 'licensee', ffl, caller: ffl, key: inquiry.key, inquiry, tag, ...truth }
}

/** Most often one whose license is in force, in a state that we answer; sometimes anybody. */
function licenseeFrom({ cast, random, sim }: Play): LicenseeRole {
  const drawn = Array.from({ length: 4 }, () => random.pick(cast.licensees))
  const able = drawn.find(({ ffl, state }) => jurisdictions[state].poc.length === 0 && inForce(ffl, sim))
  return random.chance(0.1) ? random.pick(cast.licensees) : (able ?? random.pick(cast.licensees))
}

export function inForce(ffl: string, { store, clock }: Play['sim']): boolean {
  const row = store.tables.lives.get(ffl, 'licensee')
  if (row === undefined) return false
  return licenseInForce(JSON.parse(row.state) as Licensee, clock.now().toString().slice(0, 10))
}

const agencyPurposes: readonly Purpose[] = [
  ...(['permit', 'permit-recheck', 'administrative', 'disposition', 'nuclear', 'sale'] as const),
]

function asAgency(play: Play): Asked {
  const { random, memory, cast } = play
  const caller = random.pick(cast.agencies.filter(({ audience }) => audience === 'agency'))
  const tag = tagOf(memory.all.length)
  const { transferee: who, ...truth } = transferee(tag, play)
  const purpose = random.pick(agencyPurposes)
  const inquiry = {
    caller,
    purpose,
    firearm: 'handgun',
    stn: `STN-${memory.all.length}`,
    transferee: who,
    key: keyOf(memory.all.length),
  } as const
  if (caller.ori === undefined) throw new Error('an agency has an identifier')
  return { by: 'agency', ori: caller.ori, caller: caller.id, key: inquiry.key, inquiry, tag, ...truth }
}

async function askAgain(play: Play): Promise<string> {
  const asked = remembered(play)
  if (asked === undefined) return 'nobody has asked yet'
  play.happen('asked again with the same key')
  return ask(asked, play)
}

async function askOtherwise(play: Play): Promise<string> {
  const asked = remembered(play)
  if (asked?.by !== 'licensee') return 'nobody has asked yet'
  const { transferee: who, ...rest } = asked.inquiry
  const description = { ...who.description, weightPounds: 301 }
  const inquiry = { ...rest, transferee: { ...who, description } }
  // Where nothing was kept of the first, this one is the first; it is another inquiry than the one remembered.
  const known = play.sim.store.tables.requests.get(asked.caller, asked.key) !== undefined
  return known ? answer(play, scopeOf(asked), await initiateCheck(inquiry, play.world)) : 'nothing is known of that key'
}

async function mistakeCodeWord(play: Play): Promise<string> {
  const asked = asLicensee(play)
  if (asked.by !== 'licensee') return 'no licensee'
  const inquiry = { ...asked.inquiry, by: { ...asked.inquiry.by, codeWord: 'GUESSED1' } }
  return answer(play, scopeOf(asked), await initiateCheck(inquiry, play.world))
}

/** The same licensee's terminal sends twice, because the line was slow. */
async function askTwice(play: Play): Promise<string> {
  const asked = asLicensee(play)
  play.memory.ask(asked)
  const both = await Promise.allSettled([ask(asked, play), ask(asked, play)])
  play.happen('asked twice at once')
  const failed = both.find(one => one.status === 'rejected')
  if (failed !== undefined) throw failed.reason
  return both.map(one => (one.status === 'fulfilled' ? one.value : '')).join(' and ')
}
