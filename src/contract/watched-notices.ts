import { z } from 'zod'
import { noticeChannels, noticeKinds, urgings } from '#law/lives/notice.ts'
import { instant } from './check-view.ts'
import { endpoint } from './endpoint.ts'
import { noticeNumber, ntn, ofCheck, ori } from './numbers.ts'
import { line } from './text.ts'

/** Where a denial has authorities to be told. */
export const places = ['sought', 'residence'] as const

const called = z.strictObject({ channel: z.enum(noticeChannels), accepted: z.boolean(), at: instant })

/** What keeps notices of a denial back, or was decided about them. */
export const keptBack = {
  /** An investigation holds them: by whom, and by whom it was approved. */
  held: z.strictObject({ by: z.string(), approver: z.string(), at: instant }).optional(),
  /** Somebody has proposed to hold them. */
  proposed: z.strictObject({ by: z.string(), at: instant }).optional(),
  /** Of a denial under 922(d) alone: whether police are told. */
  decided: z.strictObject({ send: z.boolean(), by: z.string(), at: instant }).optional(),
}

/** A notice that nobody of its agency has read. */
const unread = z
  .strictObject({
    notice: noticeNumber,
    ntn,
    ori,
    kind: z.enum(noticeKinds),
    deniedAt: instant,
    notifyBy: instant,
    called: z.array(called),
    urged: z.array(z.enum(urgings)),
    held: keptBack.held,
    proposed: keptBack.proposed,
  })
  .meta({ id: 'UnreadNotice' })
export type UnreadNoticeView = z.input<typeof unread>

export const watchNotices = endpoint({
  name: 'watchNotices',
  method: 'GET',
  path: '/v1/operations/notices',
  says: 'What whoever runs the system sees to: notices that nobody has read, denials for which nobody is named, and those of which somebody decides. Numbers, and nobody.',
  signIn: 'person',
  act: 'watch-notices',
  answers: {
    200: z
      .strictObject({
        unread: z.array(unread),
        unnamed: z.array(
          z.strictObject({
            ntn,
            deniedAt: instant,
            notifyBy: instant,
            /** For which places nobody was found; empty where nobody has looked yet. */
            unroutable: z.array(z.enum(places)),
          }),
        ),
        undecided: z.array(z.strictObject({ ntn, deniedAt: instant, decideBy: instant })),
      })
      .meta({ id: 'WatchedNotices' }),
  },
  refusals: [],
})

/** How the notices of one denial stand. */
const standing = z.strictObject({ ntn, notices: z.int(), told: z.int(), ...keptBack }).meta({ id: 'NoticesOfDenial' })
export type NoticesOfDenialView = z.input<typeof standing>

const onDenial = { method: 'POST', signIn: 'person', params: ofCheck, answers: { 200: standing } } as const
const always = ['unknown-number', 'not-now'] as const
/** Why a notice is held: a line that whoever approves it understands. It is sealed with the check. */
const longestReason = 300

export const proposeHold = endpoint({
  ...onDenial,
  name: 'proposeHold',
  path: '/v1/denials/{ntn}/hold',
  says: 'Says that the notices of a denial would compromise an ongoing investigation, and why. It holds nothing until another person approves it.',
  act: 'hold-notices',
  body: z.strictObject({ reason: line(longestReason).meta({ maxLength: longestReason }) }),
  refusals: always,
})

export const readHoldReason = endpoint({
  ...onDenial,
  name: 'readHoldReason',
  path: '/v1/denials/{ntn}/hold/reason',
  says: 'Reads why the notices of a denial are to be held, or are: for whoever approves it. That it was read is kept before it is shown.',
  act: 'hold-notices',
  answers: { 200: z.strictObject({ ntn, reason: z.string() }).meta({ id: 'HoldReason' }) },
  refusals: ['unknown-number', 'nothing-proposed'],
})

export const approveHold = endpoint({
  ...onDenial,
  name: 'approveHold',
  path: '/v1/denials/{ntn}/hold/approval',
  says: 'Approves that the notices of a denial are held: nobody is called, and nobody who has not read one can.',
  act: 'hold-notices',
  refusals: [...always, 'nothing-proposed', 'same-person'],
})

export const releaseHold = endpoint({
  ...onDenial,
  name: 'releaseHold',
  path: '/v1/denials/{ntn}/release',
  says: 'Ends the hold: whoever has not been told is called now.',
  act: 'hold-notices',
  refusals: always,
})

export const decideNotice = endpoint({
  ...onDenial,
  name: 'decideNotice',
  path: '/v1/denials/{ntn}/decision',
  says: 'Decides whether police are told of a denial that rests on 922(d) alone. Without a decision within twenty hours they are not.',
  act: 'decide-notices',
  body: z.strictObject({ send: z.boolean() }),
  refusals: always,
})
