import type { Audience } from '#law/words.ts'

/** Everything somebody outside can do. An endpoint names its act; an act that is not here cannot be offered. */
export const acts = [
  ...(['initiate-check', 'retrieve', 'follow', 'acknowledge', 'cancel', 'give-address', 'report-transfer'] as const),
  ...([
    'read-queue',
    'claim',
    'release',
    'review',
    'judge',
    'add-fact',
    'search-deep',
    'answer-outreach',
    'notice-cause',
    'determine',
    'keep-challenges',
    'decide-challenge',
    'keep-appeal-file',
  ] as const),
  ...([
    'initiate-agency-check',
    'enter-record',
    'withdraw-record',
    'modify-record',
    'suspend-record',
    'read-record',
    'send-message',
    'send-batch',
    'commit-batch',
    'send-recheck',
    'open-relief',
    'keep-relief',
    'read-relief',
    'validate-record',
    'withdraw-many',
    'certify',
    'read-own-scorecard',
  ] as const),
  ...(['enrol-contributor', 'read-scorecards'] as const),
  ...(['ask-as-poc', 'read-poc-answer', 'report-determination', 'read-poc-days', 'watch-pocs'] as const),
  ...(['ask-about-transfers', 'read-immigration-records', 'read-reports', 'tell-figures'] as const),
  ...(['read-notices', 'work-on-notices', 'watch-notices', 'hold-notices', 'decide-notices', 'keep-contacts'] as const),
  ...(['keep-bodies', 'read-outreach', 'answer-as-body', 'report-outreach'] as const),
  ...(['propose-closure', 'approve-closure', 'read-calendar', 'read-operations', 'read-log', 'agree-on-time'] as const),
  ...(['make-licensee-log', 'search-log', 'review-log-uses', 'review-asked-often'] as const),
] as const
export type Act = (typeof acts)[number]

/** `own` is what the caller began or contributed; `any` is everybody's. */
export type Reach = 'own' | 'any'

const ofLicensee = {
  'initiate-check': 'own',
  retrieve: 'own',
  follow: 'own',
  acknowledge: 'own',
  cancel: 'own',
  'give-address': 'own',
  'report-transfer': 'own',
} as const

/** 28 CFR 25.6, 25.8: audience × act × scope, in one table. What is not written here is refused. */
const grants: Readonly<Record<Audience, Readonly<Partial<Record<Act, Reach>>>>> = {
  licensee: ofLicensee,
  // 25.6(b), 25.8(g): a representative enters a licensee's inquiry and sees the answer word, nothing else.
  representative: { 'initiate-check': 'own', 'read-calendar': 'any' },
  // 25.6(d)-(h): it asks, determines, and says what it determined.
  poc: {
    'ask-as-poc': 'own',
    'read-poc-answer': 'own',
    'report-determination': 'own',
    'read-poc-days': 'own',
    'send-message': 'own',
    'report-outreach': 'own',
    'send-recheck': 'own',
    cancel: 'own',
  },
  agency: {
    'initiate-agency-check': 'own',
    retrieve: 'own',
    'enter-record': 'own',
    'withdraw-record': 'own',
    'modify-record': 'own',
    'suspend-record': 'own',
    'read-record': 'own',
    'send-message': 'own',
    'send-batch': 'own',
    'commit-batch': 'own',
    'send-recheck': 'own',
    'open-relief': 'own',
    'keep-relief': 'own',
    'read-relief': 'own',
    'validate-record': 'own',
    'withdraw-many': 'own',
    certify: 'own',
    'read-own-scorecard': 'own',
    // 34 U.S.C. 40901(l)(1): as one of the bodies that are asked about transferees under 21.
    'read-outreach': 'own',
    'answer-as-body': 'own',
    // 18 U.S.C. 925B: as police or prosecutors who are told of a denial.
    'read-notices': 'own',
    'work-on-notices': 'own',
    // 34 U.S.C. 40916: of all agencies ICE alone, which the act itself looks at.
    'read-immigration-records': 'any',
  },
  examiner: {
    'read-queue': 'any',
    claim: 'any',
    release: 'own',
    review: 'any',
    judge: 'own',
    'add-fact': 'own',
    'search-deep': 'own',
    'answer-outreach': 'own',
    'notice-cause': 'own',
    determine: 'own',
    // 28 CFR 25.10: one proposes, and another decides.
    'keep-challenges': 'any',
    'decide-challenge': 'any',
    // 25.10(g): who is in the file, whom it clears of what, and who leaves it.
    'keep-appeal-file': 'any',
    'read-calendar': 'any',
    // 18 U.S.C. 925B(b): whoever knows of the investigation; and a second person.
    'watch-notices': 'any',
    'hold-notices': 'any',
  },
  operator: {
    'propose-closure': 'any',
    'approve-closure': 'any',
    'read-calendar': 'any',
    'read-operations': 'any',
    'read-log': 'any',
    'agree-on-time': 'any',
    // The program office: who is silent, late or incomplete. Numbers of agencies, and no record.
    'enrol-contributor': 'any',
    'read-scorecards': 'any',
    'watch-pocs': 'any',
    // A licensee that did not say whether the firearm is gone is telephoned.
    'ask-about-transfers': 'any',
    // The program office: what Congress is told, and how soon police were.
    'read-reports': 'any',
    'tell-figures': 'any',
    // Whom to ask about transferees under 21, state by state.
    'keep-bodies': 'any',
    // 18 U.S.C. 925B: that police are told in time, by what they are called, and of which denials they are not told.
    'watch-notices': 'any',
    'hold-notices': 'any',
    'decide-notices': 'any',
    'keep-contacts': 'any',
  },
  // 25.9(b)(2)-(4): the bureau's own auditor. No act of theirs opens a check, so that none shows who an allowed transferee is.
  auditor: {
    'make-licensee-log': 'any',
    'search-log': 'any',
    'review-log-uses': 'any',
    'review-asked-often': 'any',
    'read-log': 'any',
  },
  system: {},
}

export const may = (audience: Audience, act: Act): Reach | undefined => grants[audience][act]
