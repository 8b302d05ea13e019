import { order, usc } from '../cite.ts'
import { noticeRule } from '../ruling.ts'
import { priorityReasons, type PriorityReason } from '../lives/notice.ts'

/** What is known of a denial that makes it pressing, whoever it is about. */
type Pressing = Readonly<{
  /** The rules on which it rests. */
  prohibitors: readonly string[]
  transferred?: boolean
  /**
   * A record of an earlier denial (category M) that this check found was confirmed as the person's. One that nobody has judged is a candidate
   * (28 CFR 25.2), and our own denials are found by number, day and licensee alone (25.9(b)(2)-(3)): no other denial is known to be the same person's.
   */
  repeat?: boolean
}>

/** 1 is looked at first. The last is a denial in which none of this is known. */
export type Priority = Readonly<{ rank: number; because: readonly PriorityReason[] }>

const holds: Readonly<Record<PriorityReason, (denial: Pressing) => boolean>> = {
  'protection-order': ({ prohibitors }) => prohibitors.includes('protection-order'),
  transferred: ({ transferred }) => transferred === true,
  repeat: ({ repeat }) => repeat === true,
  felony: ({ prohibitors }) => prohibitors.includes('felony-conviction'),
}

/** The most pressing reason ranks it. The order is ours: no text says which notice an agency looks at first. */
export function priorityOf(denial: Pressing): Priority {
  const because = priorityReasons.filter(reason => holds[reason](denial))
  const [first] = because
  return { rank: 1 + (first === undefined ? priorityReasons.length : priorityReasons.indexOf(first)), because }
}

export const noticePriority = noticeRule({
  id: 'notice-priority',
  title: 'Which notices of denial are looked at first',
  cites: [usc(18, '925B(a)'), order('practice of Washington’s association of sheriffs and police chiefs, 2017')],
  says: 'An inbox shows first whose denial rests on an active protection order, then where the firearm is gone already, then who was denied before, then felonies; the order is a practice and no provision, and who was denied before is known only where a record that says so was found in this check and an examiner confirmed it as the person’s, because nobody is looked up among denials by who they are.',
  since: '2022-10-01',
  decide: (denial: Pressing) => priorityOf(denial),
  examples: [
    {
      name: 'an active protection order',
      given: { prohibitors: ['protection-order'] },
      expect: { rank: 1, because: ['protection-order'] },
    },
    {
      name: 'the firearm was transferred when the period had run out',
      given: { prohibitors: ['felony-conviction'], transferred: true },
      expect: { rank: 2, because: ['transferred', 'felony'] },
    },
    {
      name: 'denied before, as a record says that is the person’s',
      given: { prohibitors: ['indictment'], repeat: true },
      expect: { rank: 3, because: ['repeat'] },
    },
    { name: 'a felony', given: { prohibitors: ['felony-conviction'] }, expect: { rank: 4, because: ['felony'] } },
    { name: 'anything else', given: { prohibitors: ['unlawful-alien'] }, expect: { rank: 5, because: [] } },
  ],
})
