import type { NoticeChannel, NoticeKind, NoticeStatus, Telling, Urging } from '#law/lives/notice.ts'

const kinds: Readonly<Record<NoticeKind, string>> = {
  denial: 'Police',
  prosecution: 'Prosecutor',
  retrieval: 'ATF, to take a firearm back',
  'unlawful-presence': 'ICE',
}

const channels: Readonly<Record<NoticeChannel, string>> = { webhook: 'Webhook', email: 'E-mail', terminal: 'Terminal' }

const urgings: Readonly<Record<Urging, string>> = {
  'other-channel': 'another channel was tried',
  'person-paged': 'a person was paged',
  'legal-alarm': 'the alarm before the limit was given',
}

const standings: Readonly<Record<NoticeStatus, string>> = {
  waiting: 'Not told yet',
  told: 'Told',
  'taken-back': 'Taken back before anybody read it',
  correcting: 'Told, and not told yet that it was overturned',
  corrected: 'Told, and told that it was overturned',
}

const evidence: Readonly<Record<Telling, string>> = {
  'opened-in-portal': 'opened on the page',
  fetched: 'fetched by a machine',
  'accepted-by-terminal': 'taken by the terminal',
}

const hours = (count: number) => (count === 0 ? 'less than 1 hour' : count === 1 ? '1 hour' : `${count} hours`)

/** What whoever runs the system reads of notices of denials that somebody has to see to. */
export const noticeWatch = {
  ...{ kinds, channels, urgings, standings },
  heading: 'Denial notices',
  intro:
    'Notices that nobody has read, and denials of which nobody could be told. The law gives 24 hours from the denial.',
  counts: {
    waiting: 'Waiting',
    over6: 'Over 6 hours',
    over12: 'Over 12 hours',
    over20: 'Over 20 hours',
    unroutable: 'Nobody to tell',
    held: 'Held',
    undecided: 'To be decided',
    oldest: 'The oldest waits',
  },
  none: 'None',
  hours,
  channelsHeading: 'How calls came out',
  channelsIntro:
    'The last call by each channel, for notices that are not read yet. A call that came in is not a notice read.',
  channelColumns: { channel: 'Channel', accepted: 'Came in', failed: 'Failed' },
  notCalled: 'Not called by any channel',
  unread: 'Not read by anybody',
  unreadCaption: 'Notices, the oldest denial first',
  unreadEmpty: 'Every notice was read.',
  unreadColumns: { ntn: 'Check', notice: 'Notice', to: 'To', denied: 'Denied', calls: 'Calls', held: 'Held' },
  since: (at: string, count: number) => `${at}, ${hours(count)} ago`,
  called: (channel: string, accepted: boolean) => `${channel}: ${accepted ? 'came in' : 'failed'}`,
  heldBy: (by: string, approver: string) => `By ${by}, approved by ${approver}`,
  proposedBy: (by: string) => `Proposed by ${by}. Another person has to approve it.`,
  notHeld: 'No',
  unnamed: 'Denials of which nobody could be told',
  unnamedIntro: 'Add the missing agency to the directory, or tell an agency by telephone.',
  unnamedCaption: 'Checks without an agency',
  unnamedEmpty: 'For every denial somebody was named.',
  unnamedColumns: { ntn: 'Check', denied: 'Denied', missing: 'Nobody where' },
  places: { sought: 'the firearm was sought', residence: 'the person lives' },
  notLooked: 'Not looked for yet',
  undecided: 'Denials that an operator has to decide on',
  undecidedIntro: 'These rest on 922(d) alone. Without a decision in 20 hours, police are not told.',
  undecidedCaption: 'Checks that wait for a decision',
  undecidedEmpty: 'None waits for a decision.',
  undecidedColumns: { ntn: 'Check', denied: 'Denied', by: 'Decide by' },
  find: 'Open one denial by the number of its check',
  findHint: 'Fourteen characters, also of a denial that everybody has read',
  open: 'Open',
  wrongNumber: 'The number of a check has fourteen letters and digits.',
  one: (ntn: string) => `Denial ${ntn}`,
  back: 'All denial notices',
  facts: {
    heading: 'How it stands',
    denied: 'Denied',
    stands: 'Stands',
    yes: 'Yes',
    fell: 'No, it was overturned',
    by: 'To be told by',
    decideBy: 'To be decided by',
    keptBack: 'Held',
    notSent: 'No, but somebody decided that police are not told',
    nobody: 'Nobody to tell where',
    decisions: 'Who held, released or decided',
  },
  told: 'Who is told',
  noNotices: 'No agency has a notice of it.',
  stepsOf: (notice: string) => `What was done about notice ${notice}`,
  steps: {
    evidence,
    named: 'Came into its inbox',
    released: 'Released: called from here on',
    overturned: 'The denial was overturned',
    times: (call: string, count: number) => (count === 1 ? call : `${call}, ${count} times from then on`),
    told: (by: string, how: string) => `Told: ${how}, by ${by}`,
    corrected: (by: string, how: string) => `Told that it was overturned: ${how}, by ${by}`,
    acknowledged: (by: string) => `Acknowledged by ${by}`,
    proposed: (by: string) => `${by} proposed to hold the notices`,
    held: (by: string, approver: string) => `Held by ${by}, approved by ${approver}`,
    releasedBy: (by: string) => `Released by ${by}`,
    sent: (by: string) => `${by} decided that police are told`,
    notSent: (by: string) => `${by} decided that police are not told`,
  },
  acts: {
    heading: 'What you can do',
    own: 'You proposed to hold the notices. Another person reads why and approves it. Until then police are told.',
    hold: {
      heading: 'Hold the notices',
      follows:
        'For an open case that the notices would harm. Nothing is held until another person approves it. Whoever has read a notice has read it.',
      label: 'Why',
      hint: 'One line that whoever approves it understands. It is sealed with the check, and who reads it is logged.',
      wrong: 'Say why the notices are to be held.',
      submit: 'Propose to hold them',
    },
    why: {
      heading: 'Why they are to be held',
      follows: 'The reason may name somebody. Your name and the time go into the log when you read it.',
      submit: 'Read why',
    },
    approve: {
      heading: 'Approve the hold',
      follows: 'From then on nobody is called, and whoever has not read a notice cannot.',
      submit: 'Hold the notices',
    },
    release: {
      heading: 'Release the notices',
      follows: 'Whoever has not been told is called at once. If the 24 hours are over, you are called too.',
      submit: 'Release them',
    },
    decide: {
      heading: 'Decide whether police are told',
      follows:
        'This denial rests on 922(d) alone. What you decide stands. If nobody decides in time, police are not told.',
      label: 'Your decision',
      choose: 'Choose whether police are told.',
      choices: { yes: 'Police are told', no: 'Police are not told' },
      submit: 'Decide it',
    },
  },
}
