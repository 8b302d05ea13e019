import { present } from '../../present.ts'
import { ready } from '#contract/public.ts'
import { readConfig } from '#real/config.ts'
import { keystoreOf } from '#real/keys/configured.ts'
import { openKeysIn } from '#real/keys/keystore.ts'
import { basic, clientOf } from '../client.ts'
import { clientKeyOf } from '../sandbox/client-key.ts'
import { sandboxCallers } from '../sandbox/sandbox-callers.ts'
import { keptWish, nationOf } from '../sandbox/wish-file.ts'
import type { Asker, Target } from './target.ts'

/**
 * The training system that runs over this machine's data directory (NICS_DATA_DIR), with its own licensees and agencies: how they
 * sign in is known from the nation's seed and the keystore. Nobody examines, and nothing of it is put away. Undefined where no
 * training system was made.
 */
export async function runningServer(url: string): Promise<Target | undefined> {
  const config = readConfig(process.env)
  const wish = keptWish(config.dataDir)
  if (wish === undefined) return undefined
  // Throws at once where nobody answers; later a silence is waited out.
  await clientOf(url)(ready.path)
  const nation = nationOf(wish)
  const keyOf = clientKeyOf({ keys: await openKeysIn(keystoreOf(config)) })
  const callers = sandboxCallers(nation, Temporal.PlainDate.from(wish.on))
  const machines = (audience: 'poc' | 'agency'): Promise<readonly Asker[]> =>
    Promise.all(
      callers.flatMap(caller =>
        caller.audience !== audience || caller.state === undefined || caller.person
          ? []
          : [asker(caller, caller.state)],
      ),
    )
  const asker = async (caller: (typeof callers)[number], state: Asker['state']): Promise<Asker> => ({
    state,
    signIn: basic(caller.id, await keyOf(caller)),
    ...present({ body: caller.body }),
  })
  return {
    url,
    now: Temporal.Now.instant(),
    nation,
    licensees: nation.licensees.map(({ ffl, codeWord, state }) => ({ state, signIn: basic(ffl, codeWord) })),
    pocs: await machines('poc'),
    agencies: await machines('agency'),
    examiners: [],
    recordOf: () => undefined,
    // Others may ask it while we do, so its count is not ours.
    numbers: async () => undefined,
    close: async () => undefined,
  }
}
