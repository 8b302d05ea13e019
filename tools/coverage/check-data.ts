import { acted, functions, notSoftware, notYet, rules, type Requirements } from './requirement.ts'

const form = notSoftware('the form is ATF’s, and the licensee has it filled in and keeps it')
const noFormPage = notYet('no page or command leads a licensee through the form before the contact')
const noNeedPage = notYet('no page or command tells a licensee whether a check is needed')

export const checkData: Requirements = {
  'CHK-01': {
    asks: 'Five descriptors are in every inquiry, or it is refused before it has a number',
    ruled: rules('five-descriptors'),
    acted: acted('contract/transferee.ts', 'scenarios/28-cfr-25.6-bad-input.test.ts'),
  },
  'CHK-02': {
    asks: 'A number that may be given with an inquiry is searched for exactly',
    ruled: rules('other-descriptors'),
    acted: acted(['contract/transferee.ts', 'match/compare.ts'], 'scenarios/28-cfr-25.7-descriptors.test.ts'),
  },
  'CHK-03': {
    asks: 'Without a Social Security number a check is made and answered like any other',
    ruled: rules('five-descriptors', 'other-descriptors'),
    acted: acted('contract/transferee.ts', 'scenarios/28-cfr-25.7-descriptors.test.ts'),
  },
  'CHK-04': {
    asks: 'Size, colors and birthplace may come with the inquiry, and may be asked for after it',
    ruled: rules('other-descriptors'),
    acted: acted(
      'contract/transferee.ts',
      'scenarios/28-cfr-25.7-descriptors.test.ts',
      'nothing asks for them after the first inquiry, and they cannot be added to it',
    ),
  },
  'CHK-05': {
    asks: 'A call carries license, code word and kind of firearm, and never make, model or serial number',
    ruled: rules('other-descriptors', 'four-steps'),
    acted: acted('contract/telephone.ts', 'scenarios/28-cfr-25.6b-telephone.test.ts'),
  },
  'CHK-06': {
    asks: 'The address is asked for under 21 and on Delayed or Denied, and nothing waits for it',
    ruled: rules('address-asked'),
    acted: acted(['server/check-view.ts', 'check/give-address.ts'], 'scenarios/28-cfr-25.6c-licensee.test.ts'),
  },
  'CHK-07': {
    asks: 'A record is held to the transferee by names, date, sex, race, state, number, size and birthplace',
    ruled: rules('five-descriptors', 'other-descriptors'),
    acted: acted('match/compare.ts', 'unit/match/compare.test.ts'),
  },
  'CHK-08': {
    asks: 'The Indices, NCIC and III are searched for a transfer, and a state’s files by the state only',
    ruled: rules('what-is-searched'),
    acted: acted('search/search.ts', 'promises/silence.test.ts'),
  },
  'CHK-09': {
    asks: 'Whoever states another citizenship is searched for in the immigration files too',
    ruled: rules('what-is-searched'),
    acted: acted('search/search.ts', 'promises/silence.test.ts'),
  },
  'CHK-10': {
    asks: 'A non-citizen without alien or admission number is Delayed and not refused',
    ruled: rules('alien-number-missing'),
    acted: acted(
      ['search/screen.ts', 'check/determine.ts'],
      'scenarios/28-cfr-25.7-descriptors.test.ts',
      'nobody can give the number afterwards: an examiner clears the check without it, or it waits out its period',
    ),
  },
  'CHK-11': {
    asks: 'Which files of NCIC are searched, and which query leaves protection orders out',
    ruled: rules('ncic-records-returned'),
    acted: notYet('no line to NCIC puts the query; the simulated file returns what it was given'),
  },
  'CHK-12': {
    asks: 'A hit in a watch list or gang file is looked at by a person and bars nobody by itself',
    ruled: functions('prohibitors/unruled.ts unruled'),
    acted: acted(['search/screen.ts', 'check/determine.ts'], 'scenarios/28-cfr-25.7-descriptors.test.ts'),
  },
  'CHK-13': {
    asks: 'A name is only a candidate: a denial needs a confirmed record that demonstrates a prohibition',
    ruled: functions('response.ts obstacles', 'response.ts grounds'),
    acted: acted(
      ['check/judge.ts', 'check/determine.ts'],
      ['promises/denied-needs-a-person.test.ts', 'scenarios/28-cfr-25.6c-examiner.test.ts'],
    ),
  },

  'CHK-20': {
    asks: 'No firearm goes to a person without license and without the form, but for repairs given back',
    ruled: rules('check-needed'),
    acted: noNeedPage,
  },
  'CHK-21': { asks: 'What the transferee writes on the form', ruled: form, acted: form },
  'CHK-22': { asks: 'On the form too the Social Security number is optional', ruled: form, acted: form },
  'CHK-23': {
    asks: 'The licensee looks at a document with name, address, date of birth and photograph',
    ruled: rules('form-before-contact'),
    acted: noFormPage,
  },
  'CHK-24': {
    asks: 'On a nonimmigrant visa the exception is shown by a document, and a copy is kept',
    ruled: rules('form-before-contact'),
    acted: noFormPage,
  },
  'CHK-25': {
    asks: 'The licensee records the date of the contact, every response and any number',
    ruled: rules('licensee-records'),
    acted: acted('server/check-view.ts', 'scenarios/27-cfr-478.102-dates-of-a-check.test.ts'),
  },
  'CHK-26': { asks: 'The layout of the form', ruled: form, acted: form },
  'CHK-27': {
    asks: 'The questions of the form have names, because their letters move with each edition',
    ruled: rules('form-before-contact'),
    acted: noFormPage,
  },
  'CHK-28': {
    asks: 'On a disqualifying answer, or without identification, the licensee stops and asks nobody',
    ruled: rules('form-before-contact'),
    acted: noFormPage,
  },
  'CHK-29': {
    asks: 'Changed answers, or a transfer on a later day, are certified again just before it',
    ruled: rules('recertification'),
    acted: noFormPage,
  },
  'CHK-30': { asks: 'How long the licensee keeps the forms', ruled: form, acted: form },
  'CHK-31': {
    asks: 'In place of a check the permit, or ATF’s certificate, is copied or noted down',
    ruled: rules('licensee-records'),
    acted: notSoftware('the licensee keeps both with the form, and the system is not asked at all'),
  },
  'CHK-32': {
    asks: 'What is proposed about form, window and employees is no law: a choice, off by default, or not there',
    ruled: {
      rules: ['thirty-days', 'ask-about-firearm-handlers'],
      functions: ['policies.ts policies', 'policies.ts defaultPolicies'],
    },
    acted: acted('search/assign.ts', 'scenarios/18-usc-922t-contact.test.ts'),
  },

  'CHK-40': {
    asks: 'Licensees, permits, approved transfers and certified premises need no check',
    ruled: rules('check-needed'),
    acted: noNeedPage,
  },
  'CHK-41': {
    asks: 'Which permit stands in place of a check, where, and for five years',
    ruled: rules('permit-in-place-of-a-check'),
    acted: noNeedPage,
  },
  'CHK-42': {
    asks: 'Which permits qualify is dated data, by what ATF publishes and takes back',
    ruled: rules('permit-in-place-of-a-check'),
    acted: noNeedPage,
  },
  'CHK-43': {
    asks: 'A check is impracticable only where three conditions hold together',
    ruled: rules('check-impracticable'),
    acted: notSoftware('ATF certifies it, and the system is not asked at all'),
  },
  'CHK-44': {
    asks: 'Loans, rentals, gun shows, antiques, curios and pawns: which of them need a check',
    ruled: rules('check-needed'),
    acted: noNeedPage,
  },
  'CHK-45': {
    asks: 'Whoever applies to make a firearm under the National Firearms Act is checked, from May 6, 2026',
    ruled: rules('ask-under-another-law'),
    acted: notYet('there is no such purpose, and ATF cannot ask for it'),
  },

  'CHK-50': {
    asks: 'Under 21, three bodies of the state of residence are asked at once',
    ruled: rules('under-21-outreach', 'under-21-police'),
    acted: acted(
      ['check/outreach/ask-bodies.ts', 'check/outreach/open-request.ts', 'check/answer-outreach.ts'],
      'scenarios/34-usc-40901l-outreach.test.ts',
      'a body is reached by its inbox here; one that has no sign-in is asked by an examiner, who notes the answer',
    ),
  },
  'CHK-51': {
    asks: 'The sale and the receipt are judged apart: only the sale counts juvenile records',
    ruled: functions('relations.ts together'),
    acted: acted(['search/screen.ts', 'check/determine.ts'], 'scenarios/28-cfr-25.7-descriptors.test.ts'),
  },
  'CHK-52': {
    asks: 'A Proceed needs that sale, receipt and state law are all clear, at every age',
    ruled: functions('relations.ts together', 'response.ts obstacles'),
    acted: acted(['search/screen.ts', 'check/determine.ts'], 'scenarios/28-cfr-25.7-descriptors.test.ts'),
  },
  'CHK-53': {
    asks: 'Under 21 the first answer is Delayed, and it proceeds as soon as nothing is found',
    ruled: rules('under-21-first-answer'),
    acted: acted(
      ['check/respond.ts', 'check/outreach/taken.ts'],
      ['scenarios/18-usc-922t1c-under-21.test.ts', 'scenarios/34-usc-40901l-outreach.test.ts'],
    ),
  },
  'CHK-54': {
    asks: 'Under 21 too, descriptors and address are destroyed within a day of the Proceed',
    ruled: rules('allowed-check', 'identity-after-proceed'),
    acted: acted('retention/destroy.ts', ['scenarios/28-cfr-25.9-identity.test.ts', 'promises/outreach.test.ts']),
  },
  'CHK-55': {
    asks: 'Eighteen for a rifle or shotgun, twenty-one for any other firearm',
    ruled: rules('age-floor'),
    acted: acted(
      'access/verify.ts',
      'scenarios/28-cfr-25.6-bad-input.test.ts',
      'refused is who is under 18; a handgun or a receiver for somebody under 21 is not',
    ),
  },
  'CHK-56': {
    asks: 'The rules for those under 21 govern contacts through September 30, 2032',
    ruled: rules('under-21-outreach', 'under-21-first-answer', 'under-21-cause', 'ten-business-days'),
    acted: acted(['access/verify.ts', 'check/initiate-agency-check.ts'], 'scenarios/34-usc-40901l-last-day.test.ts'),
  },
}
