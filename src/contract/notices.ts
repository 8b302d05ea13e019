import { z } from 'zod'
import { closings, deconflictions } from '#law/lives/notice.ts'
import { endpoint } from './endpoint.ts'
import { noticeLine, openedNotice } from './notice-view.ts'
import { noticeNumber } from './numbers.ts'
import { code, whole } from './text.ts'

/** As much of an inbox as one page shows. */
const mostListed = 200

/** An agency's own notices of denials, 18 U.S.C. 925B: it lists them, reads one, and says what it does about it. */
export const listNotices = endpoint({
  name: 'listNotices',
  method: 'GET',
  path: '/v1/notices',
  says: 'The notices to the agency that asks: first what was overturned, then what is most pressing, then the newest. Numbers and times, and nobody.',
  signIn: 'agency',
  act: 'read-notices',
  query: z.strictObject({
    show: z.enum(['open', 'closed', 'all']).optional(),
    limit: whole(1, mostListed).optional(),
  }),
  answers: { 200: z.strictObject({ notices: z.array(noticeLine), more: z.boolean() }).meta({ id: 'NoticeInbox' }) },
  refusals: ['may-not'],
})

const ofNotice = z.strictObject({ notice: noticeNumber })
/** Whoever reads by a client key has fetched it; whoever reads by a session has opened it. */
const anAct = { method: 'POST', signIn: 'agency', params: ofNotice } as const

export const openNotice = endpoint({
  ...anAct,
  name: 'openNotice',
  path: '/v1/notices/{notice}/open',
  says: 'Reads one notice: who was denied, where, when and by which law; or that the denial was overturned. That it was read is kept before it is shown.',
  act: 'read-notices',
  answers: { 200: openedNotice },
  refusals: ['may-not', 'unknown-notice', 'notice-taken-back'],
})

const working = {
  ...anAct,
  act: 'work-on-notices',
  answers: { 200: noticeLine },
  refusals: ['may-not', 'unknown-notice', 'notice-not-read'],
} as const

export const acknowledgeNotice = endpoint({
  ...working,
  name: 'acknowledgeNotice',
  path: '/v1/notices/{notice}/acknowledgement',
  says: 'Says that the agency has taken a notice on. The law asks no action of it.',
})

/** A badge number or the name of an account, and no room for anybody else's name. */
const officer = code(/^[A-Za-z0-9][A-Za-z0-9._@-]{0,39}$/).meta({
  description: 'A badge number or an account of the agency’s own',
})

export const assignNotice = endpoint({
  ...working,
  name: 'assignNotice',
  path: '/v1/notices/{notice}/assignment',
  says: 'Gives a notice to somebody of the agency to work on.',
  body: z.strictObject({ officer }),
})

export const deconflictNotice = endpoint({
  ...working,
  name: 'deconflictNotice',
  path: '/v1/notices/{notice}/deconfliction',
  says: 'Says with whom the agency made sure that no other case is in the way.',
  body: z.strictObject({ how: z.enum(deconflictions) }),
})

export const closeNotice = endpoint({
  ...working,
  name: 'closeNotice',
  path: '/v1/notices/{notice}/closing',
  says: 'Says that the agency is done with a notice, and why.',
  body: z.strictObject({ reason: z.enum(closings) }),
})

export const reopenNotice = endpoint({
  ...working,
  name: 'reopenNotice',
  path: '/v1/notices/{notice}/reopening',
  says: 'Takes up a notice again that the agency was done with.',
})
