import { readCheckpoint as askCheckpoint, readLogKey } from '#contract/audit.ts'
import { ownCheckpoint, readCheckpoint } from '#ledger/log/checkpoint.ts'
import { parseVerifier } from '#ledger/log/note.ts'
import { exportFormat, exportLines } from '#ledger/verify/export.ts'
import { isProblem, outcomeOf } from '../client.ts'
import { keepLines } from '../keep-lines.ts'
import { declined, exits, type Outcome } from '../output.ts'
import { findPerson, isPerson } from '../person.ts'
import { isDeclined, readerOf } from './reader.ts'

/** `nics audit export`: the log up to its last signed checkpoint, read from the server as an operator, into one file. */
export async function exportLog(out: string, url: string | undefined): Promise<Outcome> {
  const person = findPerson(url)
  if (!isPerson(person)) return person
  const [served, key] = [await person.read<string>(askCheckpoint.path), await person.read<string>(readLogKey.path)]
  if (isProblem(served)) return outcomeOf(served.problem)
  if (isProblem(key)) return outcomeOf(key.problem)
  const verifier = parseVerifier(key.body.trim())
  const written = verifier === undefined ? undefined : ownCheckpoint(served.body, verifier)
  const checkpoint = verifier === undefined || written === undefined ? undefined : readCheckpoint(written, verifier)
  if (written === undefined || checkpoint === undefined)
    return declined('conflict', 'The checkpoint of that server is not signed by its own key.')
  try {
    const head = { format: exportFormat, key: key.body.trim(), checkpoint: written } as const
    await keepLines(out, exportLines(head, checkpoint.size, readerOf(person, checkpoint.size)))
  } catch (error) {
    if (isDeclined(error)) return outcomeOf(error.problem)
    throw error
  }
  const { size, origin } = checkpoint
  return {
    status: exits.ok,
    document: { file: out, size, origin },
    page: `Wrote ${size} entries of ${origin} to ${out}.\n`,
  }
}
