import type { OpenedFile } from '#challenge/appeal-file/open-file.ts'
import {
  appealFileAcceptedLetter,
  appealFileRefusedLetter,
  appealFileRemovedLetter,
} from '#delivery/letters/appeal-file.ts'
import type { Addressed } from '#delivery/letters/addressed.ts'
import type { Letter } from '#delivery/letters/letter.ts'
import {
  appealFileRefusals,
  appealFileRemovals,
  type AppealFileKept,
  type AppealFileStatus,
} from '#law/lives/appeal-file.ts'
import type { ServerSettings } from './settings.ts'

export type LetterAsked = Readonly<{
  of: 'accepted' | 'refused' | 'removed'
  language: Addressed['language']
  because?: string
  kept?: AppealFileKept
}>

/** How a file has to stand, so that the letter says what is so, or what the next act makes so. */
const standing: Readonly<Record<LetterAsked['of'], readonly AppealFileStatus[]>> = {
  accepted: ['accepted'],
  refused: ['applied', 'proposed'],
  removed: ['applied', 'proposed', 'accepted'],
}

/** Undefined where there is nobody to write to any more, or nothing of that kind to say. */
export function appealFileLetter(
  { seen: { state }, person }: OpenedFile,
  { of, language, because, kept = 'nothing' }: LetterAsked,
  { agency, on }: Readonly<{ agency: ServerSettings['agency']; on: string }>,
): Letter | undefined {
  if (person === undefined || !standing[of].includes(state.status)) return undefined
  const { description, address } = person.transferee
  const to: Addressed['to'] = { name: description.names[0], ...(address === undefined ? {} : { address }) }
  const from = { name: agency.name, ...(agency.address === undefined ? {} : { address: [agency.address] }) }
  const addressed: Addressed = { language, from, to, on }
  const { upin } = state
  if (of === 'accepted') return appealFileAcceptedLetter({ ...addressed, upin, decidedOn: on })
  if (of === 'refused') {
    const ground = appealFileRefusals.find(known => known === because)
    return ground && appealFileRefusedLetter({ ...addressed, number: upin, decidedOn: on, because: ground })
  }
  const ground = appealFileRemovals.find(known => known === because)
  return ground && appealFileRemovedLetter({ ...addressed, upin, decidedOn: on, because: ground, kept })
}
