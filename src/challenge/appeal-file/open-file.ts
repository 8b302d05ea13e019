import type { AppealFilePurpose } from '#law/lives/appeal-file.ts'
import type { Seen } from '#law/lives/lives.ts'
import { mayUseAppealFile } from '#law/notices/appeal-file.ts'
import type { Upin } from '#law/words.ts'
import { appealFileAs } from '#ledger/appeal-file.ts'
import type { Actor } from '#ledger/change.ts'
import { unseal } from '#ledger/unseal.ts'
import type { Cleared } from '#search/cleared.ts'
import { refuse, type Refusal } from '../../refusal.ts'
import type { World } from '../../world.ts'
import type { Person } from './apply.ts'

/** A file as it stands, and, until that is destroyed, whose it is. */
export type OpenedFile = Readonly<{ seen: Seen<'appeal-file'>; person?: Person; cleared: Cleared }>

/** Opens one file for an examiner. Who opened it, and what for, leaves a leaf before anything is shown. */
export async function openAppealFile(
  upin: Upin,
  { by, purpose }: Readonly<{ by: Actor; purpose: string }>,
  world: World,
): Promise<OpenedFile | Refusal<'unknown-appeal-file'>> {
  const seen = await world.find.appealFile(upin)
  if (seen === undefined) return refuse('unknown-appeal-file')
  const ntn = appealFileAs(upin)
  const person = (await unseal(ntn, { what: 'transferee', by, purpose }, world)) as Person | undefined
  const cleared = (await unseal(ntn, { what: 'hits', by, purpose }, world)) as Cleared | undefined
  return { seen, cleared: cleared ?? { digests: [] }, ...(person === undefined ? {} : { person }) }
}

export type AppealFilesPage = Readonly<{ files: readonly Seen<'appeal-file'>[]; more?: Upin }>

/** Opens one for what an examiner says, where the law lets the file be used for that. */
export const openAppealFileFor = async (
  { upin, by, purpose }: Readonly<{ upin: Upin; by: Actor; purpose: AppealFilePurpose }>,
  world: World,
): Promise<OpenedFile | Refusal<'unknown-appeal-file' | 'appeal-file-not-for-that'>> =>
  mayUseAppealFile(purpose)
    ? openAppealFile(upin, { by, purpose: `read the voluntary appeal file: ${purpose}` }, world)
    : refuse('appeal-file-not-for-that')

/** Applications of which something is to be done, the longest waiting first. */
export const waitingAppealFiles = (limit: number, { find }: World): Promise<readonly Seen<'appeal-file'>[]> =>
  find.appealFilesWaiting(limit)

/** All of the file, by its numbers and how each stands, and nobody's name. */
export async function listAppealFiles(
  { after, limit }: Readonly<{ after: string; limit: number }>,
  { find }: World,
): Promise<AppealFilesPage> {
  const files = await find.appealFiles(after, limit)
  const last = files.length < limit ? undefined : files.at(-1)
  return { files, ...(last === undefined ? {} : { more: last.state.upin }) }
}
