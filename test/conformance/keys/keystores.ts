import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test, type TestContext } from 'node:test'
import { openJournal } from '#real/keys/file-journal.ts'
import { createKeystore, openKeystore } from '#real/keys/file-keystore.ts'
import { createKeysIn, openKeysIn } from '#real/keys/keystore.ts'
import { tokenIn } from '#real/keys/token/token-vault.ts'
import { simulatedJournal } from '#simulated/journal.ts'
import { simulatedKeys } from '#simulated/keys.ts'
import { seeded } from '#simulated/random.ts'
import type { Journal, Keys } from '../../../src/world.ts'
import { softToken } from '../../support/softhsm.ts'

export type Keystore = Readonly<{
  keys: Keys
  journal: Journal
  /** The same keystore, as another process finds it. */
  again: () => Promise<Readonly<{ keys: Keys; journal: Journal }>>
}>

/** A keystore that is empty, for one test. */
export type Open = (t: TestContext) => Promise<Keystore>

/** The same tests over every keystore there is: whatever takes its place has to pass them. */
export function overEveryKeystore(name: string, tests: (open: Open) => void): void {
  for (const [kind, open] of Object.entries(openers))
    describe(`${name}, ${kind}`, () => {
      if (typeof open === 'string') test('all of it', { skip: open })
      else tests(open)
    })
}

const soft = await softToken()
if (typeof soft !== 'string') process.on('exit', soft.remove)

const directoryFor = (t: TestContext): string => {
  const directory = mkdtempSync(join(tmpdir(), 'nics-keys-'))
  t.after(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

/** How each is opened, or why it cannot be here. */
const openers: Readonly<Record<string, Open | string>> = {
  simulated: async () => {
    const [keys, journal] = [simulatedKeys(seeded(7)), simulatedJournal()]
    return { keys, journal, again: async () => ({ keys, journal }) }
  },
  'in files': async t => {
    const directory = directoryFor(t)
    await createKeystore(directory)
    const opened = async () => ({ keys: openKeystore(directory), journal: openJournal(directory) })
    return { ...(await opened()), again: opened }
  },
  'in a token':
    typeof soft === 'string'
      ? soft
      : async t => {
          const directory = directoryFor(t)
          await createKeysIn(tokenIn(directory, soft.settings))
          const opened = async () => ({
            keys: await openKeysIn(tokenIn(directory, soft.settings)),
            journal: openJournal(directory),
          })
          return { ...(await opened()), again: opened }
        },
}
