import { z } from 'zod'
import { races, sexes } from '#law/words.ts'
import {
  appealFileKept,
  appealFilePurposes,
  appealFileRefusals,
  appealFileRemovals,
  appealFileStatuses,
} from '#law/lives/appeal-file.ts'
import { shownTransferee } from './case-view.ts'
import { instant } from './check-view.ts'
import { endpoint } from './endpoint.ts'
import { date, ntn, state, upin } from './numbers.ts'
import { line } from './text.ts'
import { address, born, name, transferee } from './transferee.ts'

/** One file as a list shows it: nothing of whom it is about. */
export const appealFileView = z
  .strictObject({
    upin,
    status: z.enum(appealFileStatuses),
    at: instant,
    proposedBy: z.enum(['you', 'another']).optional(),
    cleared: z.int().meta({ description: 'How many records were found not to be the person’s' }),
    because: z.enum([...appealFileRefusals, ...appealFileRemovals]).optional(),
    kept: z.enum(appealFileKept).optional().meta({ description: 'What is left of the person’s data once it is over' }),
  })
  .meta({ id: 'AppealFile' })
export type AppealFileShown = z.output<typeof appealFileView>

/** Checks that an application names, and hits that are cleared with it: more than anybody brings. */
const most = 50
const longestReason = 1000
const mostHits = 100_000

const { birthplace, citizenships, alienNumber } = transferee.shape
const onPaper = z.literal(true).optional()

/** As it stands on the paper; whether anything may be missing is for the law to say, in a refusal of its own. */
const application = z
  .strictObject({
    name: name.optional(),
    born: born.optional(),
    birthplace,
    sex: z.enum(sexes).optional(),
    race: z.enum(races).optional(),
    state: state.optional(),
    address: address.optional(),
    citizenships: citizenships.unwrap().optional(),
    alienNumber,
    reason: line(longestReason).optional(),
    ntns: z.array(ntn).max(most).optional(),
    consentInWriting: date.optional().meta({ description: 'The day under the written consent to be kept in the file' }),
    signature: onPaper,
    fingerprintCard: onPaper,
  })
  .meta({ id: 'AppealFileApplication' })

const clearedHits = z.array(z.strictObject({ ntn, hit: z.int().min(1).max(mostHits) })).max(most)

const ofFile = { signIn: 'person', act: 'keep-appeal-file', params: z.strictObject({ upin }) } as const

export const applyToAppealFile = endpoint({
  name: 'applyToAppealFile',
  method: 'POST',
  path: '/v1/appeal-files',
  says: 'Takes an application to the voluntary appeal file in, as it came by mail. It gets a number, which helps nobody before two examiners agree.',
  signIn: 'person',
  act: 'keep-appeal-file',
  body: application,
  answers: { 201: appealFileView },
  refusals: ['appeal-file-incomplete', 'may-not'],
})

export const mostAppealFilesListed = 100

export const listAppealFiles = endpoint({
  name: 'listAppealFiles',
  method: 'GET',
  path: '/v1/appeal-files',
  says: 'Lists the voluntary appeal file by its numbers and how each stands, a hundred at a time, and nobody by name; or what waits for an examiner, the longest first.',
  signIn: 'person',
  act: 'keep-appeal-file',
  query: z.strictObject({ after: upin.optional(), waiting: z.literal('true').optional() }),
  answers: {
    200: z.strictObject({ files: z.array(appealFileView), more: upin.optional() }).meta({ id: 'AppealFiles' }),
  },
  refusals: ['may-not'],
})

export const readAppealFile = endpoint({
  ...ofFile,
  name: 'readAppealFile',
  method: 'GET',
  path: '/v1/appeal-files/{upin}',
  says: 'Opens one file for a purpose: who it is, why they applied, to what they consented, and how it stands. It is logged. Of one that is over nothing of the person is left.',
  query: z.strictObject({ purpose: z.enum(appealFilePurposes) }),
  answers: {
    200: z
      .strictObject({
        file: appealFileView,
        person: shownTransferee.optional(),
        reason: z.string().optional(),
        ntns: z.array(ntn).optional(),
        consent: z
          .strictObject({ to: z.literal('voluntary-appeal-file'), form: z.literal('in-writing'), on: z.string() })
          .optional()
          .meta({ description: 'To what the person consented, how, and on which day' }),
      })
      .meta({ id: 'OpenedAppealFile' }),
  },
  refusals: ['unknown-appeal-file', 'appeal-file-not-for-that', 'may-not'],
})

export const appealFileLetters = ['accepted', 'refused', 'removed'] as const

export const printAppealFileLetter = endpoint({
  ...ofFile,
  name: 'printAppealFileLetter',
  method: 'GET',
  path: '/v1/appeal-files/{upin}/letter',
  says: 'The letter to the person, as a PDF to print: of an acceptance afterwards, of a refusal or removal before it, since nobody can be written to once the address is destroyed. It is logged.',
  query: z.strictObject({
    of: z.enum(appealFileLetters),
    language: z.enum(['en', 'es']),
    because: z.enum([...appealFileRefusals, ...appealFileRemovals]).optional(),
    kept: z.enum(appealFileKept).optional(),
  }),
  answers: { 200: z.instanceof(Uint8Array) },
  media: ['application/pdf'],
  refusals: ['unknown-appeal-file', 'not-now', 'may-not'],
})

export const decideAppealFile = endpoint({
  ...ofFile,
  name: 'decideAppealFile',
  method: 'POST',
  path: '/v1/appeal-files/{upin}/decisions',
  says: 'Proposes to accept an application, with the hits that are cleared; accepts it, as another examiner than who proposed, with those of them that this one clears too; or refuses it, which destroys what was kept of the person.',
  body: z.discriminatedUnion('decision', [
    z.strictObject({ decision: z.enum(['propose', 'accept']), cleared: clearedHits }),
    z.strictObject({ decision: z.literal('refuse'), because: z.enum(appealFileRefusals) }),
  ]),
  answers: { 200: appealFileView },
  refusals: [
    ...(['unknown-appeal-file', 'unknown-number', 'unknown-hit', 'not-now', 'same-person', 'may-not'] as const),
    ...(['not-cleared', 'not-the-same-person', 'not-proposed', 'clears-nothing'] as const),
  ],
})

export const removeFromAppealFile = endpoint({
  ...ofFile,
  name: 'removeFromAppealFile',
  method: 'POST',
  path: '/v1/appeal-files/{upin}/removal',
  says: 'Removes a person, who asked in writing or of whom a disqualifying record was found, and destroys what was kept; or, where misuse is pursued, keeps it until the same is said without.',
  body: z.strictObject({
    asked: z.enum(['in-writing', 'by-mouth', 'no']),
    disqualifyingRecord: z.boolean(),
    misusePursued: z.boolean(),
  }),
  answers: { 200: appealFileView },
  refusals: ['unknown-appeal-file', 'not-now', 'appeal-file-stays', 'may-not'],
})
