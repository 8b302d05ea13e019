import { cfr, order } from '../cite.ts'
import { held, heldAnswers } from '../contents.ts'
import type { AppealFilePurpose } from '../lives/appeal-file.ts'
import { noticeRule } from '../ruling.ts'

const mandatory = [
  ...(['consent-in-writing', 'signature', 'fingerprint-card', 'name', 'born', 'birthplace', 'sex', 'race'] as const),
  ...(['mailing-address', 'state-of-residence', 'citizenship', 'reason'] as const),
] as const
const optional = ['ntns'] as const

type Application = Readonly<{ fields: readonly string[]; citizen: boolean }>

/** Which fields are mandatory is the form's, as the FBI describes it. */
export const appealFileApplication = noticeRule({
  id: 'appeal-file-application',
  title: 'What an application to the voluntary appeal file holds',
  cites: [cfr(28, '25.10(g)'), order('FBI page on appeals and the voluntary appeal file, read in 2026')],
  says: 'A person enters the voluntary appeal file by written consent, whose day is kept with it, with signature, fingerprints and what identifies the person, and with the alien number where the person is no citizen.',
  since: '2004-07-20',
  answers: heldAnswers,
  decide: ({ fields, citizen }: Application) =>
    held(
      fields,
      citizen ? { must: mandatory, may: optional } : { must: [...mandatory, 'alien-number'], may: optional },
    ),
  examples: [
    { name: 'a citizen', given: { fields: mandatory, citizen: true }, expect: { answer: 'complete' } },
    {
      name: 'no citizen, and no alien number',
      given: { fields: mandatory, citizen: false },
      expect: { answer: 'incomplete', missing: ['alien-number'] },
    },
    {
      name: 'consent given by mouth',
      given: { fields: mandatory.filter(field => field !== 'consent-in-writing'), citizen: true },
      expect: { answer: 'incomplete', missing: ['consent-in-writing'] },
    },
    {
      name: 'what firearms the person has',
      given: { fields: [...mandatory, 'firearms'], citizen: true },
      expect: { answer: 'refused', refused: ['firearms'] },
    },
  ],
})

const uses = {
  'prevent-erroneous-denial': 'may-use',
  'prevent-extended-delay': 'may-use',
  'pursue-misuse-of-the-system': 'may-use',
  investigation: 'may-not-use',
  statistics: 'may-not-use',
  'license-check': 'may-not-use',
} as const satisfies Record<AppealFilePurpose, 'may-use' | 'may-not-use'>

/** For what an examiner may open a file. */
export const mayUseAppealFile = (purpose: AppealFilePurpose): boolean => uses[purpose] === 'may-use'

export const appealFileUse = noticeRule({
  id: 'appeal-file-use',
  title: 'What the voluntary appeal file is used for',
  cites: [cfr(28, '25.10(g)')],
  says: 'The voluntary appeal file is looked into to prevent an erroneous denial or an extended delay, may be kept as long as misuse of the system is pursued, and is used for nothing else.',
  since: '2004-07-20',
  answers: ['may-use', 'may-not-use'],
  decide: ({ purpose }: { purpose: AppealFilePurpose }) => uses[purpose],
  examples: [
    { name: 'an erroneous denial', given: { purpose: 'prevent-erroneous-denial' }, expect: 'may-use' },
    { name: 'an extended delay', given: { purpose: 'prevent-extended-delay' }, expect: 'may-use' },
    { name: 'misuse of the system', given: { purpose: 'pursue-misuse-of-the-system' }, expect: 'may-use' },
    { name: 'another investigation', given: { purpose: 'investigation' }, expect: 'may-not-use' },
    { name: 'statistics', given: { purpose: 'statistics' }, expect: 'may-not-use' },
  ],
})

type Leaving = Readonly<{
  asked: 'in-writing' | 'by-mouth' | 'no'
  disqualifyingRecord: boolean
  misusePursued: boolean
}>

/** The person's own request decides, which is how consent is withdrawn: it was given in writing, and ends so. What is needed to pursue misuse may outlast it. */
function leaving({ asked, disqualifyingRecord, misusePursued }: Leaving) {
  if (asked === 'in-writing') return misusePursued ? 'remove-and-may-keep-what-is-pursued' : 'remove'
  return disqualifyingRecord ? 'may-remove' : 'stays'
}

export const appealFileRemoval = noticeRule({
  id: 'appeal-file-removal',
  title: 'How a person leaves the voluntary appeal file',
  cites: [cfr(28, '25.10(g)')],
  says: 'A person is removed from the voluntary appeal file on written request, by which consent is withdrawn, and may be removed when a disqualifying record is found; data may be kept as long as misuse is pursued.',
  since: '2004-07-20',
  answers: ['remove', 'remove-and-may-keep-what-is-pursued', 'may-remove', 'stays'],
  decide: leaving,
  examples: [
    {
      name: 'a letter',
      given: { asked: 'in-writing', disqualifyingRecord: false, misusePursued: false },
      expect: 'remove',
    },
    {
      name: 'a letter, while misuse is pursued',
      given: { asked: 'in-writing', disqualifyingRecord: true, misusePursued: true },
      expect: 'remove-and-may-keep-what-is-pursued',
    },
    {
      name: 'a disqualifying record',
      given: { asked: 'no', disqualifyingRecord: true, misusePursued: false },
      expect: 'may-remove',
    },
    {
      name: 'a call',
      given: { asked: 'by-mouth', disqualifyingRecord: false, misusePursued: false },
      expect: 'stays',
    },
  ],
})

/** `cleared` names the records that an appeal found not to be the person's, or not to bar. */
type Numbered = Readonly<{ searched: boolean; hits: readonly string[]; cleared: readonly string[] }>
type Helped =
  | Readonly<{ answer: 'search' }>
  | Readonly<{ answer: 'evaluate'; records: readonly string[] }>
  | Readonly<{ answer: 'as-searched' }>

/** The number spares a person the same mistake twice. It is no answer, and there is no Proceed among these. */
export function helpedBy({ searched, hits, cleared }: Numbered): Helped {
  if (!searched) return { answer: 'search' }
  const records = hits.filter(hit => !cleared.includes(hit))
  return records.length > 0 ? { answer: 'evaluate', records } : { answer: 'as-searched' }
}

export const appealFileNumber = noticeRule({
  id: 'appeal-file-number',
  title: 'The number of the voluntary appeal file is no Proceed',
  cites: [cfr(28, '25.10(g)'), order('FBI page on appeals and the voluntary appeal file, read in 2026')],
  says: 'A person with a number of the voluntary appeal file is searched like anybody; what was cleared before does not stand in the way again, and every other record is evaluated.',
  since: '2004-07-20',
  answers: ['search', 'evaluate', 'as-searched'],
  decide: helpedBy,
  examples: [
    { name: 'the number alone', given: { searched: false, hits: [], cleared: ['one'] }, expect: { answer: 'search' } },
    {
      name: 'the record that was cleared',
      given: { searched: true, hits: ['one'], cleared: ['one'] },
      expect: { answer: 'as-searched' },
    },
    {
      name: 'a new record besides',
      given: { searched: true, hits: ['one', 'two'], cleared: ['one'] },
      expect: { answer: 'evaluate', records: ['two'] },
    },
  ],
})
