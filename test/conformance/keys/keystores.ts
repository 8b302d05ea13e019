import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, type TestContext } from 'node:test'
import { openJournal } from '#real/keys/file-journal.ts'
import { createKeystore, openKeystore } from '#real/keys/file-keystore.ts'
import { simulatedJournal } from '#simulated/journal.ts'
import { simulatedKeys } from '#simulated/keys.ts'
import { seeded } from '#simulated/random.ts'
import type { Journal, Keys } from '../../../src/world.ts'

export type Keystore = Readonly<{
  keys: Keys
  journal: Journal
  /** The same keystore, as another process finds it. */
  again: () => Readonly<{ keys: Keys; journal: Journal }>
}>

/** A keystore that is empty, for one test. */
export type Open = (t: TestContext) => Promise<Keystore>

/** The same tests over every keystore there is: whatever takes its place has to pass them. */
export function overEveryKeystore(name: string, tests: (open: Open) => void): void {
  for (const [kind, open] of Object.entries(openers)) describe(`${name}, ${kind}`, () => tests(open))
}

const openers: Readonly<Record<string, Open>> = {
  simulated: async () => {
    const [keys, journal] = [simulatedKeys(seeded(7)), simulatedJournal()]
    return { keys, journal, again: () => ({ keys, journal }) }
  },
  'in files': async t => {
    const directory = mkdtempSync(join(tmpdir(), 'nics-keys-'))
    t.after(() => rmSync(directory, { recursive: true, force: true }))
    await createKeystore(directory)
    const opened = () => ({ keys: openKeystore(directory), journal: openJournal(directory) })
    return { ...opened(), again: opened }
  },
}
