import type { BatchView } from '#contract/batch/batch.ts'
import { parseBatchNumber } from '#law/numbers.ts'
import { asAgency } from '../as-agency.ts'
import { isClient, isProblem, outcomeOf } from '../client.ts'
import type { Given } from '../command.ts'
import { declined, type Outcome } from '../output.ts'
import { batchOutcome, readWhole } from './outcome.ts'

/** `nics batch show NUMBER`: how a batch of one's own stands, and which of its rows are not taken. */
export async function showBatch(given: Given): Promise<Outcome> {
  const batch = parseBatchNumber(given.args[0] ?? '')
  if (batch === undefined)
    return declined('invalid', 'That is not a batch number; its last character checks the others.')
  const client = await asAgency(given)
  if (!isClient(client)) return client
  const heard = await client<BatchView>(`/v1/batches/${batch}`)
  if (isProblem(heard)) return outcomeOf(heard.problem)
  const whole = await readWhole(client, heard.body)
  return 'document' in whole ? whole : batchOutcome(whole)
}
