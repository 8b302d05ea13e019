import { randomUUID } from 'node:crypto'
import { signatureOf } from '#delivery/signature.ts'
import { bodyOf } from '#real/delivery/webhook.ts'

/** What is sent, and what a receiver that behaves does: opens it, knows it, declines it, or passes it over. */
export type Message = Readonly<{ id: string; timestamp: number; body: string; signatures?: string }>
export type Expected = 'opened' | 'known' | 'declined' | 'not-opened'
export type Lesson = Readonly<{ name: string; why: string; sends: readonly (readonly [Message, Expected])[] }>

type Of = Readonly<{
  id?: string
  notice?: string
  version?: number
  type?: string
  timestamp?: number
  beside?: object
}>
type Made = Readonly<{ made: (of?: Of) => Message; seconds: number; secret: string }>

const week = 7 * 24 * 3600
/** A secret that the receiver does not have. */
const foreign = `whsec_${Buffer.alloc(32, 1).toString('base64')}`

/** What goes wrong in life, in the order in which it is sent. The numbers of the notices are made up, and new each time. */
export function lessonsAt(now: Temporal.Instant, secret: string): readonly Lesson[] {
  const seconds = Math.floor(now.epochMilliseconds / 1000)
  const at = now.toString({ smallestUnit: 'second' })
  const made = ({ id, notice, version = 1, type = 'notice-waits', timestamp = seconds, beside }: Of = {}): Message => {
    const call = JSON.parse(bodyOf({ type, at, notice: notice ?? madeUp(), version })) as object
    return { id: id ?? `drill-${randomUUID()}`, timestamp, body: JSON.stringify({ ...call, ...beside }) }
  }
  const making = { made, seconds, secret }
  return [...ofOrder(making), ...ofTime(making), ...ofSignatures(making), ...ofWhatIsNew(making)]
}

const madeUp = (): string => `DRILL-${randomUUID().slice(0, 8)}`

function ofOrder({ made }: Made): readonly Lesson[] {
  const [first, turned] = [made(), madeUp()]
  return [
    { name: 'a call', why: 'Answer 2xx and open what waits.', sends: [[first, 'opened']] },
    {
      name: 'the same call three times more',
      why: 'A call whose answer was lost is sent again with the same webhook-id: answer 2xx and do nothing again.',
      sends: [1, 2, 3].map(after => [{ ...first, timestamp: first.timestamp + after }, 'known'] as const),
    },
    {
      name: 'the correction before the notice',
      why: 'Calls may overtake each other: a version that is not newer than the one you have is known.',
      sends: [
        [made({ notice: turned, version: 2, type: 'correction-waits' }), 'opened'],
        [made({ notice: turned, version: 1 }), 'known'],
      ],
    },
  ]
}

const ofTime = ({ made, seconds }: Made): readonly Lesson[] => [
  {
    name: 'a call of a week ago',
    why: 'Somebody may have kept it: decline what is more than five minutes old.',
    sends: [[made({ timestamp: seconds - week }), 'declined']],
  },
  {
    name: 'a call of next week',
    why: 'Decline what is more than five minutes ahead, or it is good for as long.',
    sends: [[made({ timestamp: seconds + week }), 'declined']],
  },
]

const by = (key: string, message: Message): Message => ({ ...message, signatures: signatureOf(message, key) })

function ofSignatures({ made, secret }: Made): readonly Lesson[] {
  const [forged, rotated] = [made(), made()]
  return [
    {
      name: 'a signature by another secret, then the call itself',
      why: 'Decline what is not signed by your secret, and remember nothing of it: its webhook-id is not used up.',
      sends: [
        [by(foreign, forged), 'declined'],
        [forged, 'opened'],
      ],
    },
    {
      name: 'a body that was changed on the way',
      why: 'The signature is over every byte of the body, as it came: read it before anything parses it.',
      sends: [[{ ...by(secret, made()), body: made({ version: 7 }).body }, 'declined']],
    },
    { name: 'no signature', why: 'Decline it.', sends: [[{ ...made(), signatures: '' }, 'declined']] },
    {
      name: 'two signatures, of which yours is the second',
      why: 'While your secret is changed a call bears one of each: any that is right will do.',
      sends: [
        [{ ...rotated, signatures: `${signatureOf(rotated, foreign)} ${signatureOf(rotated, secret)}` }, 'opened'],
      ],
    },
  ]
}

const ofWhatIsNew = ({ made }: Made): readonly Lesson[] => [
  {
    name: 'a member that nobody has heard of',
    why: 'More may be said some day: pass over what you do not know.',
    sends: [[made({ beside: { more: { of: 'it' } } }), 'opened']],
  },
  {
    name: 'a type that nobody has heard of',
    why: 'Answer 2xx and do nothing, or it is sent for a day.',
    sends: [[made({ type: 'something-else' }), 'not-opened']],
  },
]
