import { invite } from '#access/session.ts'
import { signIn } from '#contract/session.ts'
import type { Nation } from '#simulated/nation/nation.ts'
import { present } from '../../present.ts'
import type { World } from '../../world.ts'
import { basic, clientOf, isProblem } from '../client.ts'
import type { SandboxCaller } from '../sandbox/sandbox-callers.ts'
import type { SignIn } from './caller.ts'
import { clientKeyIn } from './own-nation.ts'
import type { Asker, Target } from './target.ts'

export type Enrolled = Readonly<{ nation: Nation; callers: readonly SandboxCaller[]; seed: string }>

/** Everybody whom we enrolled with our own server, signed in. */
export async function ownAskers(
  { nation, callers, seed }: Enrolled,
  url: string,
  world: World,
): Promise<Pick<Target, 'licensees' | 'pocs' | 'agencies' | 'examiners'>> {
  const machines = (audience: 'poc' | 'agency') =>
    callers.flatMap(({ id, audience: as, state, body }): readonly Asker[] =>
      as !== audience || state === undefined
        ? []
        : [{ state, signIn: basic(id, clientKeyIn(seed, { id })), ...present({ body }) }],
    )
  const examiners = callers.filter(({ audience }) => audience === 'examiner')
  return {
    licensees: nation.licensees.map(({ ffl, codeWord, state }) => ({ state, signIn: basic(ffl, codeWord) })),
    pocs: machines('poc'),
    agencies: machines('agency'),
    examiners: await Promise.all(examiners.map(({ id }) => sessionOf(id, url, world))),
  }
}

/** Signs an examiner in as a person would, by a link that works once. */
async function sessionOf(id: string, url: string, world: World): Promise<SignIn> {
  const heard = await clientOf(url)(signIn.path, { method: 'POST', body: { link: await invite(id, world) } })
  const cookie = isProblem(heard) ? undefined : heard.cookies[0]?.split(';')[0]
  if (cookie === undefined) throw new Error('defect: a link that was made a moment ago opens a session')
  return { cookie }
}
