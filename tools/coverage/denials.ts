import { acted, notSoftware, rules, type Requirements } from './requirement.ts'

const owedOnly = 'scenarios/18-usc-925B-owed.test.ts'
const inbox = 'scenarios/18-usc-925B-inbox.test.ts'
const places = 'scenarios/18-usc-925B-places.test.ts'

export const denials: Requirements = {
  'DEN-01': {
    asks: 'A denied transfer starts the report to police; a delay alone does not',
    ruled: rules('denial-notice', 'duty-notify-police'),
    acted: acted('notice/name-police.ts', owedOnly),
  },
  'DEN-02': {
    asks: 'Police of the place of the sale hear of it and, if another, of the place of residence',
    ruled: rules(
      'denial-notice-recipients',
      'authorities-of-a-place',
      'place-without-an-authority',
      'duty-name-police',
    ),
    acted: acted('notice/whom.ts', [inbox, places]),
  },
  'DEN-03': {
    asks: 'The report says that notice was given, which prohibition, when, where, and who',
    ruled: rules('denial-notice-contents', 'protected-person-notice'),
    acted: acted(['notice/contents.ts', 'server/notice-view.ts'], inbox),
  },
  'DEN-04': {
    asks: 'Where practicable the prosecutors of the place of the sale hear of it too',
    ruled: rules('denial-notice-recipients'),
    acted: acted('notice/whom.ts', inbox),
  },
  'DEN-05': {
    asks: 'Within 24 hours of the denial, unless an investigation would be compromised',
    ruled: rules(
      ...([
        'police-notice-in-a-day',
        'denial-notice',
        'duty-notify-police',
        'duty-deliver-notice',
        'duty-urge-notice',
        'duty-alarm-unnamed',
        'unread-notice',
      ] as const),
    ),
    acted: acted(
      ['delivery/deliver-notice.ts', 'delivery/urge-notice.ts', 'notice/hold-notice.ts'],
      [
        'scenarios/18-usc-925B-called.test.ts',
        'scenarios/18-usc-925B-held.test.ts',
        'simulation/notices-in-time.test.ts',
      ],
    ),
  },
  'DEN-06': {
    asks: 'Whoever was told of a denial is told when it was wrong',
    ruled: rules('denial-correction', 'duty-correct-police', 'duty-deliver-correction'),
    acted: acted('notice/correct-police.ts', 'scenarios/18-usc-925B-corrected.test.ts'),
  },
  'DEN-07': {
    asks: 'The state authorities that themselves denied are not told of their own denial',
    ruled: rules('denial-notice-recipients'),
    acted: acted('notice/route.ts', 'unit/law/notices.test.ts'),
  },
  'DEN-08': {
    asks: 'Practice since September 2022: routed by both addresses, with whom to call first and who else was told',
    ruled: rules('denial-notice-contents', 'denial-notice-recipients', 'notice-priority'),
    acted: acted(['notice/contents.ts', 'server/line/notice-push.ts'], inbox),
  },
  'DEN-09': {
    asks: 'A state’s message of a denial and our notice to police have the same short name and are told apart',
    ruled: rules('poc-message-due', 'denial-notice'),
    acted: acted('contract/wire/notice-messages.ts', 'matrices/poc-messages.test.ts'),
  },
  'DEN-10': {
    asks: 'A denial under 922(d) alone, which 925B does not name, waits for a named person',
    ruled: rules('denial-notice', 'duty-decide-police-notice'),
    acted: acted(
      ['check/determine.ts', 'notice/decide-notice.ts'],
      ['scenarios/18-usc-925B-owed.test.ts', 'scenarios/18-usc-925B-held.test.ts'],
    ),
  },
  'DEN-11': {
    asks: 'Any state, local or Tribal body that investigates or enforces such law is an authority',
    ruled: rules('local-law-enforcement-authority'),
    acted: acted('notice/directory/classify.ts', 'unit/notice/names.test.ts'),
  },
  'DEN-12': {
    asks: 'A yearly report to Congress counts denials and what became of them, by district and category',
    ruled: rules('denial-report', 'judicial-district', 'denial-category', 'small-counts', 'duty-count-overturned'),
    acted: acted(
      ['programme/denial-report.ts', 'programme/count-overturned.ts', 'programme/tell-figures.ts'],
      'scenarios/18-usc-925C-report.test.ts',
      'the reasons of overturned denials are not counted',
    ),
  },
  'DEN-13': {
    asks: 'The Attorney General may appoint special prosecutors and names 75 jurisdictions',
    ruled: notSoftware('it is an appointment that people make'),
    acted: notSoftware('it is an appointment that people make'),
  },
  'DEN-14': {
    asks: 'What a point of contact denied is reported, or not, as the agency chose',
    ruled: rules('denial-notice', 'denial-notice-recipients', 'duty-notify-police'),
    acted: acted(
      ['check/initiate-agency-check.ts', 'check/determine.ts'],
      owedOnly,
      'only a denial that we determined is seen: what a point of contact itself denied is not received',
    ),
  },
  'DEN-15': {
    asks: 'Records and denials of unlawful presence are available to Immigration and Customs Enforcement',
    ruled: rules('immigration-records', 'duty-tell-ice'),
    acted: acted(['notice/tell-ice.ts', 'records/immigration-feed.ts'], 'scenarios/34-usc-40916-ice.test.ts'),
  },
  'DEN-16': {
    asks: 'What is kept of a report is its recipients and the number; who it was about stays with the transaction',
    ruled: rules('notice-row', 'identity-in-notices', 'notice-kept'),
    acted: acted('notice/open-notice.ts', 'scenarios/18-usc-925B-corrected.test.ts'),
  },
}
