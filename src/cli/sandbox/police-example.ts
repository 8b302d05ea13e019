import { randomUUID } from 'node:crypto'
import { enrollCaller } from '#access/enroll.ts'
import { claim } from '#check/claim.ts'
import { determine } from '#check/determine.ts'
import { judge } from '#check/judge.ts'
import { parseNtn } from '#law/numbers.ts'
import type { Ntn } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import { isRefusal } from '../../refusal.ts'
import type { World } from '../../world.ts'
import { sendInquiry } from '../check.ts'
import { basic, clientOf } from '../client.ts'
import type { Demonstration } from './demonstration.ts'
import { routeNotice } from '#notice/route.ts'
import type { SandboxCaller } from './sandbox-callers.ts'

/**
 * Somebody at the police of the place where a licensee is, as the directory of agencies names them: whoever is told of a denial there.
 * Enrolled the first time; undefined where the directory names nobody.
 */
export async function policeOf({ licensee }: Demonstration, world: World): Promise<SandboxCaller | undefined> {
  const { street, city, state, zip } = licensee
  const { recipients } = routeNotice({ sought: { street, city, state, zip }, deniedBy: 'national' }, world)
  const told = recipients.find(({ kind }) => kind !== 'prosecutor')
  if (told === undefined) return undefined
  const { ori, name } = told
  const caller = {
    id: `police-${ori.toLowerCase()}`,
    name: `Officer, ${name}`,
    ori,
    state,
    audience: 'agency',
  } as const
  if ((await world.find.caller(caller.id)) === undefined) await enrollCaller(caller, system, world)
  return { ...caller, person: true }
}

/** One denial in the inbox of these police, of somebody who does not exist; none where they were told of one before. */
export async function denyOne(
  { police: { ori }, shown, url }: Readonly<{ police: SandboxCaller; shown: Demonstration; url: string }>,
  examiner: SandboxCaller,
  world: World,
): Promise<void> {
  if (ori === undefined || (await world.find.noticesOf(ori, 1)).length > 0) return
  const { ffl, codeWord } = shown.licensee
  const sending = { inquiry: shown.denied ?? shown.delayed, signIn: basic(ffl, codeWord), key: randomUUID() }
  const { document } = await sendInquiry(clientOf(url), sending)
  const ntn = parseNtn(ntnIn(document))
  if (ntn !== undefined) await examine(ntn, examiner, world)
}

const ntnIn = (document: unknown): string =>
  typeof document === 'object' && document !== null && 'ntn' in document ? String(document.ntn) : ''

/** The only record that is in the way is the transferee’s own, and its rule prohibits: so the nation was looked through. */
async function examine(ntn: Ntn, { id }: SandboxCaller, world: World): Promise<void> {
  const acting = { ntn, by: { audience: 'examiner', id }, scope: { audience: 'examiner' } } as const
  if (isRefusal(await claim(acting, world))) return
  if (isRefusal(await judge({ ...acting, hit: 1, same: true }, world))) return
  await determine({ ...acting, determination: 'denied' }, world)
}
