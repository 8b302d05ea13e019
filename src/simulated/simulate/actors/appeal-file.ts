import { applyToAppealFile, type Application } from '#challenge/appeal-file/apply.ts'
import {
  acceptIntoAppealFile,
  proposeForAppealFile,
  refuseForAppealFile,
  type ClearedHit,
} from '#challenge/appeal-file/decide.ts'
import { removeFromAppealFile } from '#challenge/appeal-file/remove.ts'
import { openAppealFileFor } from '#challenge/appeal-file/open-file.ts'
import { claim } from '#check/claim.ts'
import { judge } from '#check/judge.ts'
import { review } from '#check/review.ts'
import { appealFilePurposes, appealFileRefusals, isWaiting, type AppealFile } from '#law/lives/appeal-file.ts'
import type { Ntn } from '#law/words.ts'
import type { Actor as Person } from '#ledger/change.ts'
import type { Hits } from '#search/hit.ts'
import { isRefusal, type Refusal } from '../../../refusal.ts'
import { lookInto } from '../evidence.ts'
import type { Actor, Asked, Play } from '../play.ts'
import { refused } from './answers.ts'
import { ask } from './licensees.ts'
import { keyOf, tagOf } from './remembered.ts'

/** Persons who are taken for others and ask to be kept in the voluntary appeal file, and the examiners who keep it. */
export const appealFile: readonly Actor[] = [
  { name: 'somebody applies to the appeal file', weight: 10, act: apply },
  { name: 'an examiner works on the appeal file', weight: 22, act: work },
  { name: 'somebody gives a number of the appeal file', weight: 10, act: giveNumber },
  { name: 'somebody leaves the appeal file', weight: 4, act: leave },
]

const recently = 25

/** Most often somebody who is taken for another, as they know and the house does not. */
async function apply(play: Play): Promise<string> {
  const { random, sim, memory, world } = play
  const checks = sim.store.tables.lives
    .all()
    .filter(({ columns: { status } }) => ['delayed', 'lapsed', 'denied'].includes(status ?? ''))
    .slice(-recently)
    .map(({ subject }) => subject as Ntn)
  const taken = checks.filter(each => othersIn(each, play).length > 0)
  const all = taken.length > 0 && random.chance(0.9) ? taken : checks
  const ntn = all.length === 0 ? undefined : random.pick(all)
  const asked = ntn && memory.of(ntn)
  if (ntn === undefined || asked?.by !== 'licensee') return 'nobody has a reason to apply'
  const applied = await applyToAppealFile(applicationOf(asked, ntn, play), random.pick(play.cast.examiners), world)
  if (isRefusal(applied)) return refused(play, applied)
  memory.files.set(applied.state.upin, ntn)
  // Most are looked at while the check still stands, or nothing could be cleared out of it.
  const looked = random.chance(goesOn) ? [await lookAt(applied.state, play)] : []
  const proposed = (await world.find.appealFile(applied.state.upin))?.state
  if (proposed?.status === 'proposed' && random.chance(goesOn)) looked.push(await lookAt(proposed, play))
  return [applied.state.upin, ...looked].join(', then ')
}

const goesOn = 0.8

/** Hits of a check that are somebody else's, and not only by a slip of whoever wrote them. */
function othersIn(ntn: Ntn, { sim, memory }: Play): readonly number[] {
  const { hits = [] } = (lookInto(sim, ntn, 'hits') ?? {}) as Partial<Hits>
  const person = memory.of(ntn)?.person
  return hits.flatMap(({ number, record: { id } }) => {
    const planted = memory.planted(id)
    return planted === undefined || planted.person === person ? [] : [number]
  })
}

function applicationOf({ inquiry }: Asked, ntn: Ntn, { random, sim }: Play): Application {
  const { description, citizenships, alienNumber } = inquiry.transferee
  const { names, born, sex, race, state } = description
  return {
    ...{ name: names[0], born, birthplace: 'somewhere', sex, race, state, citizenships, reason: 'A namesake.' },
    ...(alienNumber === undefined ? {} : { alienNumber }),
    address: { street: '1 A St', city: 'Sample', state, zip: '00001' },
    ...{ ntns: [ntn], consentInWriting: sim.clock.now().toString().slice(0, 10), signature: true },
    ...(random.chance(0.9) ? { fingerprintCard: true } : {}),
  }
}

const filesIn = ({ sim }: Play, isSo: (file: AppealFile) => boolean): readonly AppealFile[] =>
  sim.store.tables.lives
    .all()
    .filter(({ life }) => life === 'appeal-file')
    .map(({ state }) => JSON.parse(state) as AppealFile)
    .filter(isSo)

/** The latest most often. */
async function work(play: Play): Promise<string> {
  const waiting = filesIn(play, isWaiting)
  const file = play.random.chance(0.6) ? waiting.at(-1) : waiting.at(play.random.int(waiting.length))
  return file === undefined ? 'no application waits' : lookAt(file, play)
}

async function lookAt(file: AppealFile, play: Play): Promise<string> {
  const { random, cast, world } = play
  const by = random.pick(cast.examiners)
  const purpose = random.chance(0.9) ? 'prevent-erroneous-denial' : random.pick(appealFilePurposes)
  const opened = await openAppealFileFor({ upin: file.upin, by, purpose }, world)
  if (isRefusal(opened)) return refused(play, opened)
  if (random.chance(0.08)) {
    const because = random.pick(appealFileRefusals)
    return said(play, await refuseForAppealFile({ upin: file.upin, by, because }, world))
  }
  const cleared = await clearedBy(by, file, play)
  const of = { upin: file.upin, by, cleared }
  const done = file.status === 'applied' ? await proposeForAppealFile(of, world) : await acceptIntoAppealFile(of, world)
  if (!isRefusal(done) && done.state.status === 'accepted' && done.state.cleared > 0)
    play.happen('two examiners cleared a record')
  return said(play, done)
}

/** Out of the check itself: what an examiner has said there is another's, or says now. */
async function clearedBy(by: Person, { upin }: AppealFile, play: Play): Promise<readonly ClearedHit[]> {
  const { memory, world } = play
  const ntn = memory.files.get(upin)
  if (ntn === undefined) return []
  const others = othersIn(ntn, play)
  const amending = { ntn, by, scope: { audience: 'examiner' } } as const
  // Refused where another has claimed it, or it is answered: what was said of it stands.
  await claim(amending, world)
  for (const hit of others) await judge({ ...amending, hit, same: false }, world)
  const opened = await review({ ntn, by }, world)
  if (isRefusal(opened)) return []
  return others.filter(hit => opened.seen.state.judged[hit] === false).map(hit => ({ ntn, hit }))
}

const said = (play: Play, done: Readonly<{ state: AppealFile }> | Refusal): string =>
  isRefusal(done) ? refused(play, done) : `${done.state.upin} is ${done.state.status}, ${done.state.cleared} cleared`

/** As before, but for the number that came by mail; of another person, once in a while, and of somebody who has left. */
async function giveNumber(play: Play): Promise<string> {
  const { random, memory } = play
  const others = filesIn(play, ({ status }) => status !== 'accepted')
  const accepted = filesIn(play, ({ status }) => status === 'accepted')
  const file = random.chance(0.8) && accepted.length > 0 ? random.pick(accepted) : others.at(random.int(others.length))
  const asked = file && memory.of(memory.files.get(file.upin) ?? ('' as Ntn))
  if (file === undefined || asked?.by !== 'licensee') return 'nobody has a number'
  play.happen(`gave the number of a file that is ${file.status}`)
  const tag = tagOf(memory.all.length)
  const who = random.chance(0.9) ? asked : random.pick(memory.all)
  const description = { ...who.inquiry.transferee.description, numbers: [tag], upin: file.upin as string }
  const transferee = { ...who.inquiry.transferee, description }
  const key = keyOf(memory.all.length)
  const { person, exact } = who
  return ask({ ...asked, tag, key, person, exact, inquiry: { ...asked.inquiry, key, transferee } }, play)
}

async function leave(play: Play): Promise<string> {
  const { random, cast, world } = play
  const pursued = filesIn(play, ({ kept }) => kept === 'what-is-pursued')
  const all = pursued.length > 0 && random.chance(0.4) ? pursued : filesIn(play, ({ status }) => status === 'accepted')
  if (all.length === 0) return 'nobody is in the file'
  const why = random.pick([
    ...([{ asked: 'in-writing' }, { asked: 'in-writing', misusePursued: true }, { asked: 'by-mouth' }] as const),
    { asked: 'no', disqualifyingRecord: true } as const,
  ])
  const { upin } = random.pick(all)
  const leaving = { disqualifyingRecord: false, misusePursued: false, ...why }
  return said(play, await removeFromAppealFile({ upin, by: random.pick(cast.examiners), ...leaving }, world))
}
