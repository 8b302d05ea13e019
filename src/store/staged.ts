import type { BatchNumber, RecheckNumber } from '#law/words.ts'
import type { Staged } from '#ledger/rows.ts'
import type { Find } from '../find.ts'
import { insertAll, insertion } from './insertion.ts'
import { each, type Keep } from './keep.ts'
import { statement, type Query, type Statement } from './statement.ts'

const keepFile = insertion(
  'batch-file-keep',
  'batch_files',
  { ori: 'text', digest: 'text', batch: 'text' },
  'on conflict (ori, digest) do nothing returning batch',
)

export const keepFiles: Keep = ({ files }, query) =>
  insertAll(
    query,
    keepFile,
    files.map(({ ori, digest, batch }) => ({ ori, digest, batch })),
  )

const keep = statement(
  'staged-keep',
  `insert into staged (batch, what, chunk, content) values ($1, $2, $3, $4)
   on conflict (batch, what, chunk) do update set content = excluded.content returning chunk`,
)

export const keepStaged: Keep = ({ staged }, query) =>
  each(query, keep, staged, ({ batch, what, chunk, content }) => [batch, what, chunk, JSON.stringify(content)])

const destroyRows = statement(
  'staged-rows-destroy',
  `delete from staged where batch = $1 and what = 'rows' and chunk = $2`,
)
const destroyAll = statement('staged-destroy', `delete from staged where batch = $1`)
const forgetFile = statement(
  'batch-file-forget',
  `delete from batch_files where ori = $1 and digest = $2 and batch = $3`,
)

/** What is gone already need not go again. */
export const destroyStaged: Keep = async ({ unstaged }, query) => {
  for (const gone of unstaged) {
    if ('chunk' in gone) await query(destroyRows, gone.batch, gone.chunk)
    else {
      await query(destroyAll, gone.batch)
      if (gone.file !== undefined) await query(forgetFile, gone.file.ori, gone.file.digest, gone.batch)
    }
  }
  return 'kept'
}

const readFile: Statement<{ batch: string }> = statement(
  'batch-file-read',
  `select batch from batch_files where ori = $1 and digest = $2`,
)

export const findBatchOfFile =
  (query: Query): Find['batchOfFile'] =>
  async (ori, digest) =>
    (await query(readFile, ori, digest))[0]?.batch as BatchNumber | undefined

/** Files of permit holders are known by digests of their own, so that no batch is met here. */
export const findRecheckOfFile =
  (query: Query): Find['recheckOfFile'] =>
  async (ori, digest) =>
    (await query(readFile, ori, digest))[0]?.batch as RecheckNumber | undefined

const readRows: Statement<Pick<Staged, 'content'>> = statement(
  'staged-read',
  `select content from staged where batch = $1 and what = 'rows' and chunk = $2`,
)

export const findStagedRows =
  (query: Query): Find['stagedRows'] =>
  async (batch, chunk) =>
    (await query(readRows, batch, chunk))[0]?.content

const readAnswers: Statement<Pick<Staged, 'chunk' | 'content'>> = statement(
  'staged-answers',
  `select chunk, content from staged where batch = $1 and what = 'answers' and chunk >= $2 order by chunk limit $3`,
)

export const findStagedAnswers =
  (query: Query): Find['stagedAnswers'] =>
  (batch, from, limit) =>
    query(readAnswers, batch, from, limit)
