import {
  applyToAppealFile,
  decideAppealFile,
  listAppealFiles,
  printAppealFileLetter,
  readAppealFile,
  removeFromAppealFile,
} from '#contract/appeal-file.ts'
import type { Client } from '../house/client.ts'
import type { Person } from '../people/person.ts'

/** Somebody asks to be kept, is opened and proposed, and asks to leave. Resolves to no number: it is no transaction's. */
export async function applyAndLeave(
  { transferee, address, more: { reason } }: Person,
  client: Client,
): Promise<undefined> {
  const as = client.as.examiner
  const { name, born, birthplace, sex, race, state } = transferee
  const body = {
    ...{ name, born, birthplace, sex, race, state, reason, address, citizenships: ['US'] },
    ...{ consentInWriting: '2025-01-02', signature: true, fingerprintCard: true },
  }
  const applied = await client.must(applyToAppealFile, { as, body })
  const of = { as, params: { upin: String(applied.body['upin']) } }
  await client.must(readAppealFile, { ...of, query: '?purpose=prevent-erroneous-denial' })
  await client.must(decideAppealFile, { ...of, body: { decision: 'propose', cleared: [] } })
  await client.must(listAppealFiles, { as })
  const leaving = { asked: 'in-writing', disqualifyingRecord: false, misusePursued: false }
  const letter = '?of=removed&language=es&because=asked-in-writing'
  await client.must(printAppealFileLetter, { ...of, query: letter })
  await client.must(removeFromAppealFile, { ...of, body: leaving })
  return undefined
}
