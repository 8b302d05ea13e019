import type { BatchNumber, RecheckNumber } from '#law/words.ts'
import type { Find } from '../../find.ts'
import { asJson, type Keep } from './keep.ts'
import { by } from './order.ts'
import type { Tables } from './tables.ts'

export const keepFiles: Keep = ({ files }, tables) => {
  for (const file of files) {
    if (tables.files.get(file.ori, file.digest) !== undefined) return 'stale'
    tables.files.put(file.ori, file.digest, { ...file })
  }
  return 'kept'
}

export const keepStaged: Keep = ({ staged }, tables) => {
  for (const row of staged) tables.staged.put(row.batch, `${row.what} ${row.chunk}`, asJson(row))
  return 'kept'
}

export const destroyStaged: Keep = ({ unstaged }, tables) => {
  for (const gone of unstaged) {
    if ('chunk' in gone) tables.staged.remove(gone.batch, `rows ${gone.chunk}`)
    else {
      for (const { what, chunk } of tables.staged.of(gone.batch)) tables.staged.remove(gone.batch, `${what} ${chunk}`)
      if (gone.file !== undefined && tables.files.get(gone.file.ori, gone.file.digest)?.batch === gone.batch)
        tables.files.remove(gone.file.ori, gone.file.digest)
    }
  }
  return 'kept'
}

/** Batches while they wait, and what was found of them. */
export const batchesIn = (
  tables: Tables,
): Pick<Find, 'batchOfFile' | 'recheckOfFile' | 'stagedRows' | 'stagedAnswers'> => ({
  batchOfFile: async (ori, digest) => tables.files.get(ori, digest)?.batch as BatchNumber | undefined,
  recheckOfFile: async (ori, digest) => tables.files.get(ori, digest)?.batch as RecheckNumber | undefined,
  stagedRows: async (batch, chunk) => tables.staged.get(batch, `rows ${chunk}`)?.content,
  stagedAnswers: async (batch, from, limit) =>
    tables.staged
      .of(batch)
      .filter(({ what, chunk }) => what === 'answers' && chunk >= from)
      .toSorted(by(({ chunk }) => [chunk]))
      .slice(0, limit)
      .map(({ chunk, content }) => ({ chunk, content })),
})
