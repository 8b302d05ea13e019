import { enrollCaller, enrollLicensees } from '#access/enroll.ts'
import { nameBody } from '#check/outreach/bodies.ts'
import { outreachBodies } from '#law/lives/outreach-words.ts'
import { parseFfl, parseOri } from '#law/numbers.ts'
import { system } from '#ledger/carry-out.ts'
import type { Contribution } from '#records/contribution.ts'
import { enrolContributor } from '#records/enrol-contributor.ts'
import { enterEntries, entriesPerChange } from '#records/enter-entries.ts'
import type { SyntheticLicensee } from '#simulated/nation/licensees.ts'
import type { Nation } from '#simulated/nation/nation.ts'
import type { SyntheticRecord } from '#simulated/nation/records.ts'
import { isRefusal } from '../../refusal.ts'
import type { World } from '../../world.ts'
import type { SandboxCaller } from './sandbox-callers.ts'

export type Settling = Readonly<{
  nation: Nation
  callers: readonly SandboxCaller[]
  /** For those who call as machines. */
  clientKeyOf: (caller: SandboxCaller) => Promise<string>
  /** Hears how much is done, from 0 to 1. */
  onProgress: (share: number) => void
}>

/** Small enough that the bar moves, and that little is done twice after an interruption. */
const perChange = Math.min(100, entriesPerChange)

/**
 * Enrolls a nation's licensees and callers and enters its records, as the agencies themselves would. What is there already is
 * left alone: each change is kept whole or not at all, and always in the same order, so that a start that was interrupted is
 * taken up where it ended.
 */
export async function settleNation(
  { nation, callers, clientKeyOf, onProgress }: Settling,
  world: World,
): Promise<void> {
  const entries = nation.records.filter(({ home }) => home === 'indices')
  const all = nation.licensees.length + callers.length + entries.length
  let done = 0
  const advance = (by: number): void => onProgress((done += by) / all)
  for (const some of chunks(nation.licensees)) {
    await enrollSome(some, world)
    advance(some.length)
  }
  for (const caller of callers) {
    await enrollOne(caller, clientKeyOf, world)
    await enrolAsContributor(caller, world)
    await nameAsBodies(caller, world)
    advance(1)
  }
  // Nothing but these has been entered before, so the position says how many were.
  const entered = await world.find.position()
  advance(Math.min(entered, entries.length))
  for (const some of chunks(entries.slice(entered))) {
    const made = await enterEntries(some.map(contribution), system, world)
    if (isRefusal(made)) throw new Error('defect: the nation made a record that the Indices do not take')
    advance(some.length)
  }
}

/** Whether a nation is there to its last record. */
export async function isSettled(
  { records }: Nation,
  callers: readonly SandboxCaller[],
  { find }: World,
): Promise<boolean> {
  const last = callers.at(-1)
  const entries = records.filter(({ home }) => home === 'indices').length
  return last !== undefined && (await find.caller(last.id)) !== undefined && (await find.position()) >= entries
}

async function enrollSome(some: readonly SyntheticLicensee[], world: World): Promise<void> {
  const numbered = some.map(({ ffl, codeWord, expires, kind: _kind, ...premises }) => ({
    ffl: required(parseFfl(ffl)),
    codeWord,
    expires,
    premises,
  }))
  const known = await Promise.all(numbered.map(({ ffl }) => world.find.licensee(ffl)))
  const missing = numbered.filter((_, at) => known[at] === undefined)
  if (missing.length > 0) await enrollLicensees(missing, system, world)
}

async function enrollOne(caller: SandboxCaller, clientKeyOf: Settling['clientKeyOf'], world: World): Promise<void> {
  if ((await world.find.caller(caller.id)) !== undefined) return
  const { person, ...enrolled } = caller
  const isMachine = person !== true && (caller.audience === 'poc' || caller.audience === 'agency')
  await enrollCaller(isMachine ? { ...enrolled, clientKey: await clientKeyOf(caller) } : enrolled, system, world)
}

/** 28 CFR 25.4: each jurisdiction's agency contributes as a state that took no waiver. */
async function enrolAsContributor({ audience, ori, name, body }: SandboxCaller, world: World): Promise<void> {
  if (
    audience !== 'agency' ||
    body !== undefined ||
    ori === undefined ||
    (await world.find.contributor(ori)) !== undefined
  )
    return
  await enrolContributor({ ori, kind: 'state', name, since: '1998-11-30' }, system, world)
}

/** 34 U.S.C. 40901(l)(1): and it is all three bodies that are asked about its residents under 21. */
async function nameAsBodies({ audience, ori, name, state, person, body }: SandboxCaller, world: World): Promise<void> {
  if (audience !== 'agency' || body !== undefined || ori === undefined || state === undefined || person === true) return
  for (const kind of outreachBodies) await nameBody({ ori, kind, state, name }, system, world)
}

const contribution = ({ id, ori, category, description, facts }: SyntheticRecord): Contribution => ({
  ori: required(parseOri(ori)),
  ari: id,
  category,
  description,
  facts,
})

function required<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('defect: the nation made a number that does not parse')
  return value
}

const chunks = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / perChange) }, (_, at) =>
    items.slice(at * perChange, (at + 1) * perChange),
  )
