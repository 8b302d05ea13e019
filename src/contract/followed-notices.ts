import { z } from 'zod'
import { noticeChannels, noticeGrounds, noticeKinds, noticeStatuses, tellings, urgings } from '#law/lives/notice.ts'
import { instant } from './check-view.ts'
import { endpoint } from './endpoint.ts'
import { noticeNumber, ntn, ofCheck, ori } from './numbers.ts'
import { keptBack, places } from './watched-notices.ts'

const done = { at: instant, by: z.string() }
/** What was done about a notice, in its order. Calls by one channel that came out alike are one line, up to the last of them. */
const noticeStep = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.enum(['named', 'released', 'overturned']), at: instant }),
    z.strictObject({
      type: z.literal('called'),
      channel: z.enum(noticeChannels),
      accepted: z.boolean(),
      at: instant,
      times: z.int(),
      last: instant,
    }),
    z.strictObject({ type: z.literal('urged'), step: z.enum(urgings), at: instant }),
    z.strictObject({ type: z.enum(['told', 'correction-told']), evidence: z.enum(tellings), ...done }),
    z.strictObject({ type: z.literal('acknowledged'), ...done }),
  ])
  .meta({ id: 'NoticeStep' })
export type NoticeStepView = z.output<typeof noticeStep>

/** What was done about whether police hear of the denial at all. */
const denialStep = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.enum(['hold-proposed', 'notice-released']), ...done }),
    z.strictObject({ type: z.literal('notice-held'), ...done, approver: z.string() }),
    z.strictObject({ type: z.literal('notice-decided'), ...done, send: z.boolean() }),
  ])
  .meta({ id: 'DenialStep' })
export type DenialStepView = z.output<typeof denialStep>

const followed = z
  .strictObject({
    notice: noticeNumber,
    ori,
    agency: z.string().optional().meta({ description: 'Its name, where the directory has it' }),
    kind: z.enum(noticeKinds),
    grounds: z.array(z.enum(noticeGrounds)),
    status: z.enum(noticeStatuses),
    steps: z.array(noticeStep),
  })
  .meta({ id: 'FollowedNotice' })
export type FollowedNoticeView = z.output<typeof followed>

const followedDenial = z
  .strictObject({
    ntn,
    deniedAt: instant,
    notifyBy: instant,
    ...keptBack,
    /** Until when somebody has to decide whether police are told; absent where nobody has to. */
    decideBy: instant.optional(),
    steps: z.array(denialStep),
    notices: z.array(followed),
    unroutable: z.array(z.enum(places)),
    overturned: z.boolean(),
  })
  .meta({ id: 'FollowedDenial' })
export type FollowedDenialView = z.output<typeof followedDenial>

export const followNotices = endpoint({
  name: 'followNotices',
  method: 'GET',
  path: '/v1/denials/{ntn}/notices',
  says: 'Who is told of one denial, and what was done about it: who was called by which channel, who was told, who acknowledged, and when. Agencies and hours, and nobody who was denied.',
  signIn: 'person',
  act: 'watch-notices',
  params: ofCheck,
  answers: { 200: followedDenial },
  refusals: ['unknown-number'],
})
