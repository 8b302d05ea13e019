import { usc } from '../cite.ts'
import { unstated, yesNo, type Stated } from '../prohibitors/terms/facts.ts'
import { mental, notFiltered, type MentalEvent } from '../prohibitors/terms/mental.ts'
import { unresolved, type Conclusion } from '../rule.ts'
import { contributionRule } from '../ruling.ts'

/** What a federal agency is asked about a finding before it provides the record. */
const facts = {
  provider: {
    ...mental.jurisdiction,
    ask: 'whose agency provides the record: federal, military, state, tribal or local',
  },
  event: mental.event,
  setAside: yesNo('whether the adjudication or commitment was set aside or expunged'),
  discharged: yesNo('whether the person was released from all mandatory treatment, supervision and monitoring'),
  recovered: yesNo('whether a lawful authority found the person recovered or, by any procedure of law, rehabilitated'),
  medicalOnly: yesNo('whether it rests on a medical finding of disability and nothing else'),
  hearing: yesNo('whether there was an opportunity for a hearing by a court, board, commission or other authority'),
  defective: yesNo('whether the person was adjudicated as a mental defective as 922(g)(4) means it'),
}
export type Finding = Stated<typeof facts>

/**
 * 34 U.S.C. 40911(c)(1). The filter binds whoever provides, so that the provider stands where the prohibitor asks whose
 * authority decided; the predicate is the prohibitor's own.
 */
export function provided(finding: Finding): Conclusion {
  const { provider } = finding
  const whose = provider === undefined ? {} : { jurisdiction: provider }
  const stands = notFiltered({ ...finding, ...whose, ...groundOf(finding) })
  return stands.answer === 'unresolved' ? unresolved(...missingFrom(finding)) : stands
}

/** Which of the three grounds is there, `none` when each is denied, and nothing while one is still open. */
function groundOf(finding: Finding): Pick<MentalEvent, 'federalFilter'> {
  const { setAside, discharged, recovered } = finding
  if (setAside === true || discharged === true) return { federalFilter: 'set-aside-or-discharged' }
  if (recovered === true) return { federalFilter: 'recovered' }
  const medical = onMedicalGroundsAlone(finding)
  if (medical === true) return { federalFilter: 'medical-finding-only' }
  const denied = [setAside, discharged, recovered, medical].every(ground => ground === false)
  return denied ? { federalFilter: 'none' } : {}
}

/** Three things make the third ground together, so that one which is denied is enough to deny it. */
function onMedicalGroundsAlone({ medicalOnly, hearing, defective }: Finding): boolean | undefined {
  if (medicalOnly === false || hearing === true || defective === true) return false
  return medicalOnly === undefined || hearing === undefined || defective === undefined ? undefined : true
}

/** A ground that is shown leaves only the two questions that could still take the record out of the filter. */
function missingFrom(finding: Finding): readonly string[] {
  const always = unstated(facts, finding, 'provider', 'event')
  if ('federalFilter' in groundOf(finding)) return always
  const isMedicalOpen = onMedicalGroundsAlone(finding) === undefined
  const ofMedical = isMedicalOpen ? unstated(facts, finding, 'medicalOnly', 'hearing', 'defective') : []
  return [...always, ...unstated(facts, finding, 'setAside', 'discharged', 'recovered'), ...ofMedical]
}

type May =
  | Readonly<{ answer: 'may' }>
  | Readonly<{ answer: 'may-not' }>
  | Readonly<{ answer: 'unresolved'; missing: readonly string[] }>

function mayProvide(finding: Finding): May {
  const stands = provided(finding)
  if (stands.answer === 'unresolved') return stands
  return { answer: stands.answer === 'prohibits' ? 'may' : 'may-not' }
}

/** An adjudication by a federal agency that still stands. The examples say what differs. */
export const standing = {
  provider: 'federal',
  event: 'adjudicated',
  setAside: false,
  discharged: false,
  recovered: false,
  medicalOnly: false,
} as const satisfies Finding

const medical = { ...standing, medicalOnly: true, hearing: false, defective: false } as const satisfies Finding

export const mentalHealthFilter = contributionRule({
  id: 'mental-health-filter',
  title: 'Which mental-health findings a federal agency may not provide',
  cites: [usc(34, '40911(c)(1)')],
  says: 'A federal agency may provide no adjudication or commitment that was set aside, discharged in full, followed by recovery, or made on medical grounds alone without a hearing; findings of insanity or incompetence in criminal cases may always be provided, and the agencies of states are not bound.',
  since: '2008-01-08',
  answers: ['may', 'may-not', 'unresolved'],
  decide: mayProvide,
  examples: [
    { name: 'adjudicated, and it stands', given: standing, expect: { answer: 'may' } },
    { name: 'set aside since', given: { ...standing, setAside: true }, expect: { answer: 'may-not' } },
    {
      name: 'discharged from everything mandatory',
      given: { ...standing, discharged: true },
      expect: { answer: 'may-not' },
    },
    {
      name: 'found recovered by a lawful authority',
      given: { ...standing, recovered: true },
      expect: { answer: 'may-not' },
    },
    { name: 'a medical finding alone, without a hearing', given: medical, expect: { answer: 'may-not' } },
    {
      name: 'a medical finding, and a hearing was open to the person',
      given: { ...medical, hearing: true },
      expect: { answer: 'may' },
    },
    {
      name: 'a medical finding of a person who was adjudicated besides',
      given: { ...medical, defective: true },
      expect: { answer: 'may' },
    },
    {
      name: 'not guilty by reason of insanity, and set aside since',
      given: { ...standing, event: 'insanity-finding', setAside: true },
      expect: { answer: 'may' },
    },
    {
      name: 'incompetent to stand trial by court-martial, discharged since',
      given: { ...standing, provider: 'military', event: 'incompetent-to-stand-trial', discharged: true },
      expect: { answer: 'may' },
    },
    {
      name: 'provided by a state, which release does not bind',
      given: { provider: 'state', event: 'committed', discharged: true },
      expect: { answer: 'may' },
    },
    {
      name: 'left the hospital, and nobody asked whether treatment is still ordered',
      given: { provider: 'federal', event: 'committed', setAside: false, recovered: false, medicalOnly: false },
      expect: {
        answer: 'unresolved',
        missing: ['whether the person was released from all mandatory treatment, supervision and monitoring'],
      },
    },
    {
      name: 'set aside, and nobody knows whether in a criminal case',
      given: { provider: 'federal', setAside: true },
      expect: { answer: 'unresolved', missing: [mental.event.ask] },
    },
  ],
})

type Earlier = Readonly<{ finding: Finding; providedOn: string; noticeGiven?: boolean }>
type Removal = Readonly<{ answer: 'remove' | 'stays' }> | Readonly<{ answer: 'unresolved'; missing: readonly string[] }>

/** The day and the notice are given to be looked past: neither changes the answer. */
function removal({ finding }: Earlier): Removal {
  const may = mayProvide(finding)
  if (may.answer === 'unresolved') return may
  return { answer: may.answer === 'may' ? 'stays' : 'remove' }
}

export const providedInViolation = contributionRule({
  id: 'provided-in-violation',
  title: 'What was provided against the filter is removed, whenever it was',
  cites: [usc(34, '40911(c)(4)'), usc(34, '40911(c)(3)')],
  says: 'A record that the filter forbids is removed from the system whether it was given before, on or after January 8, 2008; that the person was not told at the commencement is no ground to remove one.',
  since: '2008-01-08',
  answers: ['remove', 'stays', 'unresolved'],
  decide: removal,
  examples: [
    {
      name: 'given five years before the law, discharged before that',
      given: { finding: { ...standing, discharged: true }, providedOn: '2003-01-08' },
      expect: { answer: 'remove' },
    },
    {
      name: 'given in 2024 on medical grounds alone',
      given: { finding: medical, providedOn: '2024-05-01' },
      expect: { answer: 'remove' },
    },
    {
      name: 'allowed, and nobody told the person at the commencement',
      given: { finding: standing, providedOn: '2024-05-01', noticeGiven: false },
      expect: { answer: 'stays' },
    },
    {
      name: 'a finding of which nothing but the provider is known',
      given: {
        finding: {
          provider: 'federal',
          event: 'adjudicated',
          setAside: false,
          discharged: false,
          recovered: false,
          medicalOnly: true,
          defective: false,
        },
        providedOn: '2010-01-01',
      },
      expect: { answer: 'unresolved', missing: [facts.hearing.ask] },
    },
  ],
})
