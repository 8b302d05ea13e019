import { randomBytes } from 'node:crypto'
import { renameSync, writeFileSync } from 'node:fs'
import type { Batch } from '#law/lives/batch.ts'
import type { World } from '../../world.ts'
import { rejectedLines, viewOf } from '../batch/view.ts'
import { ourEndings, type Dropped } from './found.ts'

/** Writes beside a file what became of it: a receipt, and the rows that are not taken. Neither says anything that stood in it. */
export async function writeAnswer(
  { path }: Dropped,
  answer: Readonly<{ batch: Batch }> | Readonly<{ refused: string; batch?: Batch['batch'] }>,
  world: World,
): Promise<void> {
  if ('refused' in answer) return write(path + ourEndings.receipt, `${JSON.stringify(answer)}\n`)
  const { rejected: _, duplicates: __, more: ___, ...receipt } = await viewOf(answer.batch, 0, world)
  if (receipt.rejectedRows > 0) {
    const lines = await Array.fromAsync(rejectedLines(answer.batch, world))
    write(path + ourEndings.rejected, lines.join(''))
  }
  write(path + ourEndings.receipt, `${JSON.stringify(receipt)}\n`)
}

/** Written aside and put in place: a link that somebody laid there before is replaced, and never followed. */
function write(path: string, text: string): void {
  const aside = `${path}.${randomBytes(8).toString('hex')}`
  writeFileSync(aside, text, { flag: 'wx', mode: 0o640 })
  renameSync(aside, path)
}
