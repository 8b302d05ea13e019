import { cpSync, existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readData, type Restored } from '#real/backup/read-data.ts'
import { readConfig, type Config } from '#real/config.ts'
import { keystoreOf } from '#real/keys/configured.ts'
import { holdersOf, openEscrow } from '#real/keys/escrow-files.ts'
import { continueLog } from '#real/keys/renew-log.ts'
import { replay, type Replayed } from '#retention/replay.ts'
import { lockDirectory } from '#store/lock.ts'
import { askSecret } from './ask-secret.ts'
import { inMaintenance } from './maintenance.ts'
import { declined, exits, tell, type Outcome } from './output.ts'
import { makeDataDir } from './where.ts'

export type Restoring = Readonly<{ from?: string; here?: boolean; input: boolean }>

/**
 * `nics restore`: brings a backup back into an empty database, or with `here` takes a database that was restored by other means; then tells it
 * what has happened since. Where there is no keystore, one is made of the copies in escrow, which two people open.
 */
export async function restoreCommand({ from, here = false, input }: Restoring): Promise<Outcome> {
  if ((from === undefined) === !here) return declined('usage', 'Say --from DIR or --here, and one of them only.')
  const config = readConfig(process.env)
  makeDataDir(config)
  const lock = await lockDirectory(config.dataDir)
  try {
    const opened = await openedCopies(config, from, input)
    return await inMaintenance(config, async ({ database, world, keystore }) => {
      const restored =
        from === undefined ? undefined : await readData(join(resolve(from), 'data'), { database, ...world })
      const told = await replay(world)
      const newLog = await continueLog(world, keystore, { lost: opened > 0 })
      return {
        status: exits.ok,
        document: { ...restored, ...told, keystore: opened, newLog },
        page: page({ restored, told, opened, newLog }),
      }
    })
  } finally {
    lock.release()
  }
}

/** How many keys came out of the escrow; none where the keystore stands. */
async function openedCopies(config: Config, from: string | undefined, input: boolean): Promise<number> {
  const { keysDir } = config
  if (existsSync(join(keysDir, 'digest.key')) || from === undefined) return 0
  const copies = join(resolve(from), 'keys')
  const [one, two] = holdersOf(copies)
  if (one === undefined || two === undefined)
    throw new Error(`There is no keystore at ${keysDir}, and ${copies} has no copies in escrow to make one of.`)
  tell(`There is no keystore at ${keysDir}. ${one.name} and ${two.name} can make one of the copies.`)
  const names = await openEscrow(copies, keystoreOf(config), [
    await passphraseOf(one.name, 'NICS_ESCROW_PASSPHRASE', input),
    await passphraseOf(two.name, 'NICS_ESCROW_PASSPHRASE_2', input),
  ])
  for (const folder of ['escrow', 'journal'])
    if (existsSync(join(copies, folder))) cpSync(join(copies, folder), join(keysDir, folder), { recursive: true })
  return names.length
}

export async function passphraseOf(name: string, variable: string, input: boolean): Promise<string> {
  const given = process.env[variable] ?? (await askSecret(`Passphrase of ${name}`, input))
  if (given === undefined || given === '') throw new Error(`The passphrase of ${name} is needed: set ${variable}.`)
  return given
}

type Came = Readonly<{ restored: Restored | undefined; told: Replayed; opened: number; newLog: boolean }>

const page = ({ restored, told, opened, newLog }: Came): string =>
  [
    ...(opened > 0
      ? [`Made a keystore of ${opened} copies. It has no key of an epoch: of those there is no copy.`]
      : []),
    ...(restored === undefined
      ? []
      : [
          `${restored.rows} rows of ${restored.at} are there again.`,
          `Of ${restored.numbersAlone} transactions number and date alone: the rest was destroyed since, or nobody can open it.`,
          'What happened after that moment is not in it: numbers that were given, answers, determinations, and what was sent may be sent again.',
          'Everybody has to sign in again.',
        ]),
    `${told.destroyedAgain} keys had been destroyed since, and are again; ${told.wrappedAgain} are read by their newer wraps; ${told.lost} are lost.`,
    ...(told.deniedSince.length === 0
      ? []
      : [
          `Denied after that moment, and to be determined again before their eighty-eighth day: ${told.deniedSince.join(', ')}.`,
        ]),
    ...(newLog
      ? [
          'The audit log was signed further than this database knows: it goes on under a new key and so a new name. Publish the new key, keep the old one published.',
        ]
      : []),
    'Run `nics doctor`, then serve.',
    '',
  ].join('\n')
