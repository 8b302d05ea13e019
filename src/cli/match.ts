import type { StartThread } from '#resident/threads/thread.ts'
import type { Given } from './command.ts'
import { openAccount } from './match/account.ts'
import { askInquiries } from './match/ask-inquiries.ts'
import { documentOf, type Read } from './match/document.ts'
import { buildEngine, type Engine } from './match/engine.ts'
import { openHits } from './match/hits-file.ts'
import { close, readOptions, type Asked } from './match/options.ts'
import { unwritable } from './match/out-path.ts'
import { matchPage } from './match/page.ts'
import { peopleIn } from './match/people.ts'
import { openResumable } from './match/resume/resumable-hits.ts'
import { tellHeader, tellRows } from './match/tell.ts'
import { exits, type Outcome } from './output.ts'
import { lateProgress } from './progress.ts'

/**
 * `nics match`: every pair of a record and an inquiry that may be of one person, from two files of comma-separated values into a
 * third. A row that cannot be read is named and left out; with `--strict` it also decides how the command ends.
 */
export async function matchCommand({ options }: Pick<Given, 'options'>, start?: StartThread): Promise<Outcome> {
  const asked = readOptions(options)
  if ('status' in asked) return asked
  try {
    tellHeader(asked.records)
    tellHeader(asked.inquiries)
    return await find(asked, build(asked), start)
  } finally {
    close(asked)
  }
}

type Built = Readonly<{ engine: Engine; records: Read; seconds: number }>

function build({ records: table, isQuiet }: Asked): Built {
  const progress = lateProgress(`Reading ${table.path}`, { isQuiet })
  const account = openAccount(table)
  const engine = buildEngine(peopleIn(table, { account, inOrder: false, at: progress.at }))
  const { seconds } = progress.done()
  const accounted = account.soFar()
  tellRows(table, accounted)
  return { engine, records: { table, accounted, people: engine.size }, seconds }
}

async function find(asked: Asked, { engine, records, seconds }: Built, start?: StartThread): Promise<Outcome> {
  const { inquiries: table, out, isStrict, resumable } = asked
  const since = performance.now()
  let file
  try {
    file = resumable === undefined ? openHits(out) : openResumable(resumable)
    const before = file.far().done
    const { accounted, times, threads } = await askInquiries(asked, engine, file, start)
    file.keep()
    const { done: people, pairs, same, inquiries } = file.far()
    tellRows(table, accounted)
    const hits = { pairs, same, possibly: pairs - same, inquiries }
    const took = { build: seconds, search: Math.round((performance.now() - since) / 10) / 100 }
    const read = { records, inquiries: { table, accounted, people } }
    const document = documentOf(asked, read, { hits, before, times, threads, seconds: took, indexBytes: engine.bytes })
    const isWhole = records.accounted.leftOut + accounted.leftOut === 0
    return { status: isStrict && !isWhole ? exits.invalid : exits.ok, document, page: matchPage(document) }
  } catch (error) {
    return unwritable(out, error)
  } finally {
    file?.drop()
  }
}
