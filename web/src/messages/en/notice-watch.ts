import type { NoticeChannel, NoticeKind, Urging } from '#law/lives/notice.ts'

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

const hours = (count: number) => (count === 0 ? 'less than 1 hour' : count === 1 ? '1 hour' : `${count} hours`)

/** What whoever runs the system reads of notices of denials that somebody has to see to. */
export const noticeWatch = {
  ...{ kinds, channels, urgings },
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
  unreadColumns: { notice: 'Notice', to: 'To', denied: 'Denied', calls: 'Calls', held: 'Held' },
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
  undecided: 'Denials that an examiner has to decide on',
  undecidedIntro: 'These rest on 922(d) alone. Without a decision in 20 hours, police are not told.',
  undecidedCaption: 'Checks that wait for a decision',
  undecidedEmpty: 'None waits for a decision.',
  undecidedColumns: { ntn: 'Check', denied: 'Denied', by: 'Decide by' },
}
