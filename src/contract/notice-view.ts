import { z } from 'zod'
import { closings, deconflictions, noticeGrounds, noticeKinds, priorityReasons, tellings } from '#law/lives/notice.ts'
import { races, sexes } from '#law/words.ts'
import { instant, zoned } from './check-view.ts'
import { date, noticeNumber, ntn, state } from './numbers.ts'
import { address, name } from './transferee.ts'

const told = z.strictObject({ evidence: z.enum(tellings), by: z.string(), at: instant })
const done = z.strictObject({ by: z.string(), at: instant })

/** `correcting`: the denial was overturned after your agency had read of it, and nobody there has read that yet. */
export const shownStatuses = ['waiting', 'told', 'correcting', 'corrected'] as const

/** One line of an inbox: numbers, times and what became of it. Nothing of whom it is about. */
export const noticeLine = z
  .strictObject({
    notice: noticeNumber,
    kind: z.enum(noticeKinds),
    /** Why this agency: the firearm was sought there, the person lives there, or the law names the agency itself. */
    grounds: z.array(z.enum(noticeGrounds)),
    status: z.enum(shownStatuses),
    /** 1 is looked at first; why stands beside it, the most pressing first. */
    priority: z.strictObject({ rank: z.int(), because: z.array(z.enum(priorityReasons)) }),
    deniedAt: instant,
    /** When it came into this inbox. */
    at: instant,
    /** 18 U.S.C. 925B(b): by when it is to have been read. */
    notifyBy: instant,
    told: told.optional(),
    acknowledged: done.optional(),
    /** Whoever of the agency works on it, as the agency names its own. */
    officer: z.string().optional(),
    /** When it was given to the officer, and by whom. */
    assigned: done.optional(),
    deconflicted: done.extend({ how: z.enum(deconflictions) }).optional(),
    closed: done.extend({ reason: z.enum(closings) }).optional(),
    /** When it was taken up again the last time. */
    reopened: done.optional(),
    overturnedAt: instant.optional(),
    /** When somebody of the agency read that it was overturned. */
    corrected: told.optional(),
  })
  .meta({ id: 'NoticeLine' })
export type NoticeLineView = z.input<typeof noticeLine>

const premises = z
  .strictObject({ name: z.string(), street: z.string(), city: z.string(), state, zip: z.string() })
  .meta({ id: 'NoticePremises' })

/** 18 U.S.C. 925B(a)(1)(E). No number that others keep of the person is in it. */
const person = z
  .strictObject({
    names: z.array(name),
    sex: z.enum(sexes),
    race: z.enum(races),
    born: date,
    state,
    address: address.optional(),
    birthplace: z.string().optional(),
    heightInches: z.int().optional(),
    weightPounds: z.int().optional(),
    eyes: z.string().optional(),
    hair: z.string().optional(),
  })
  .meta({ id: 'NoticePerson' })

/** What the law has an agency told, (A) to (E), and what every notice says beside it. The fields are those of the rule. */
export const noticeContents = z
  .strictObject({
    /** (A) */
    noticeGiven: z.string(),
    /** (B) */
    prohibitions: z.array(
      z.strictObject({ law: z.enum(['federal', 'state']), title: z.string(), cites: z.array(z.string()) }),
    ),
    /** (C), on the clock of the premises. */
    at: zoned,
    /** (D); of a point of contact that named no licensee, only its state. */
    licensee: z.union([premises, z.strictObject({ state, unknown: z.string() })]),
    /** (E) */
    person,
    /** That it is no warrant, may be overturned, whom to call first, where not to copy it, and that nothing is required. */
    statements: z.array(z.string()),
    atfOffice: z.string(),
    otherRecipients: z.array(
      z.strictObject({ ori: z.string(), name: z.string().optional(), kind: z.enum(noticeKinds) }),
    ),
    /** Whether the authority where the person lives could be told, and why not. */
    residence: z.enum(['named', 'not-known', 'without-an-authority']),
    /** Where the law of the state offers it: that whoever an order protects may be told. Never who that is. */
    protectedPerson: z.string().optional(),
  })
  .meta({ id: 'NoticeContents' })
export type NoticeContentsView = z.input<typeof noticeContents>

/** An opened notice: of a denial that stands, or that the denial was overturned, which names nobody. */
export const openedNotice = z
  .discriminatedUnion('says', [
    z.strictObject({ says: z.literal('denial'), ntn, line: noticeLine, contents: noticeContents }),
    z.strictObject({ says: z.literal('correction'), ntn, line: noticeLine, overturned: z.string() }),
  ])
  .meta({ id: 'OpenedNotice' })
export type OpenedNoticeView = z.input<typeof openedNotice>
