import { mkdirSync } from 'node:fs'
import { readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isEpoch, lengthOf } from '#law/retention/epochs.ts'
import { replayOf } from '#ledger/replay.ts'
import type { KeyRow, Rewrap } from '#ledger/rows.ts'
import type { Journal } from '../../world.ts'
import { syncDirectory } from '../sync-directory.ts'
import { blankLines } from './blank-lines.ts'
import { codeOf, operation } from './fault.ts'
import { lastSigned, noteSigned } from './signed-files.ts'
import { lineOfTombstone, lineOfWrap, numbersAlone, tombstonesOf, wrapsOf } from './journal-lines.ts'
import { writeDurably } from './key-file.ts'
import { isKeyName } from './names.ts'

const folder = 'journal'
const kinds = { wraps: '.wraps', gone: '.gone' } as const

/**
 * The journal as files beside the keys: for each key what was wrapped again under it, for each epoch what was destroyed in it. Lines
 * are appended and brought to the disk before anybody goes on; several processes may append, and take out, at once.
 */
export function openJournal(directory: string): Journal {
  const at = join(directory, folder)
  mkdirSync(at, { recursive: true, mode: 0o700 })
  return {
    wrapped: rewraps =>
      operation('the journal', async () => {
        const byName = Map.groupBy(rewraps, ({ to }) => to.epoch)
        for (const [epoch, some] of byName)
          await append(at, `${epoch}${kinds.wraps}`, some.map(({ to }) => lineOfWrap(to)).join(''))
        await takeOut(at, rewraps)
      }),
    destroyed: tombstones =>
      operation('the journal', async () => {
        for (const tombstone of tombstones)
          await append(at, `${tombstone.epoch}${kinds.gone}`, lineOfTombstone(tombstone))
      }),
    countOf: epoch =>
      operation('the journal', async () => {
        const lines = tombstonesOf(await read(at, `${epoch}${kinds.gone}`))
        return {
          transactions: new Set(lines.map(({ ntn }) => ntn)).size,
          greatestLag: Math.max(0, ...lines.map(({ late }) => late)),
        }
      }),
    forget: (epoch, standing) => operation('the journal', () => forget(at, epoch, standing)),
    replay: standing => operation('the journal', async () => replayOf(await filesOf(at, standing))),
    signed: log => operation('the journal', async () => lastSigned(at, log)),
    signing: (log, checkpoint) => operation('the journal', () => noteSigned(at, log, checkpoint)),
    numbersOf: epoch =>
      operation(
        'the journal',
        async () => new Set(tombstonesOf(await read(at, `${epoch}${kinds.gone}`)).map(({ ntn }) => ntn)),
      ),
  }
}

async function append(at: string, name: string, lines: string): Promise<void> {
  await writeDurably(join(at, name), 'a', Buffer.from(lines))
  syncDirectory(at)
}

/**
 * What is no longer under a kept key, because a denial was overturned, is no longer among those that are: its line is overwritten, since the
 * key that opens it stands for ever.
 */
async function takeOut(at: string, rewraps: readonly Rewrap[]): Promise<void> {
  const back = rewraps.filter(({ from, to }) => !isEpoch(from.epoch) && isEpoch(to.epoch))
  for (const [name, some] of Map.groupBy(back, ({ from }) => `${from.epoch}${kinds.wraps}`)) {
    const out = new Set(some.map(({ to }) => to.ntn))
    await blankLines(join(at, name), line => wrapsOf(`${line}\n`, name).some(({ ntn }) => out.has(ntn)))
  }
}

/**
 * With an epoch's key goes what only it could open. Tombstones of hours are needed while any key of those hours, or of earlier ones,
 * stands; those of a day stay for ever, as numbers.
 */
async function forget(at: string, epoch: string, standing: readonly string[]): Promise<void> {
  await rm(join(at, `${epoch}${kinds.wraps}`), { force: true })
  if (lengthOf(epoch) === 'day') {
    const name = `${epoch}${kinds.gone}`
    const text = await read(at, name)
    if (text !== '') await replace(at, name, numbersAlone(text))
  } else {
    const first = standing.find(each => lengthOf(each) === 'hours')
    for (const name of await namesOf(at)) {
      const of = name.slice(0, -kinds.gone.length)
      if (!name.endsWith(kinds.gone) || !isEpoch(of) || lengthOf(of) === 'day') continue
      if (of <= epoch && (first === undefined || of < first)) await rm(join(at, name), { force: true })
    }
  }
  syncDirectory(at)
}

async function replace(at: string, name: string, text: string): Promise<void> {
  const aside = join(at, `${name}.new`)
  await rm(aside, { force: true })
  await writeDurably(aside, 'wx', Buffer.from(text))
  await rename(aside, join(at, name))
  syncDirectory(at)
}

async function read(at: string, name: string): Promise<string> {
  try {
    return await readFile(join(at, name), 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return ''
    throw error
  }
}

const namesOf = async (at: string): Promise<readonly string[]> => (await readdir(at)).toSorted()

/** In the order of their names, which is that of time: a family's come last, because a denial stands under it for ever. */
async function filesOf(at: string, standing: readonly string[]) {
  const wraps: KeyRow[] = []
  const gone: { epoch: string; ntn: string }[] = []
  for (const name of await namesOf(at)) {
    const [of] = name.split('.')
    if (of === undefined || !isKeyName(of)) continue
    if (isEpoch(of) && lengthOf(of) === 'day' && !standing.includes(of)) continue
    const text = await read(at, name)
    if (name.endsWith(kinds.wraps)) wraps.push(...wrapsOf(text, of))
    else if (name.endsWith(kinds.gone)) gone.push(...tombstonesOf(text).map(({ ntn }) => ({ epoch: of, ntn })))
  }
  return { wraps, gone }
}
