import { cfr } from '../cite.ts'
import type { TransactionStatus } from '../lives/transaction.ts'
import { retentionRule } from '../ruling.ts'
import type { BackedUp } from './key-backup.ts'

/**
 * How long one destroyable key wraps the keys of transactions. What tells who somebody is stands under a key of four hours, so that
 * every copy of what was destroyed is soon beyond reach. What a check was stands under the key of its day, which is destroyed when
 * the last check of that day is due: a key of hours would have to hand on ninety days of checks six times a day.
 */
export const epochLengths = ['hours', 'day'] as const
export type EpochLength = (typeof epochLengths)[number]
/** What a transaction's key may be wrapped under: an epoch's key, which is destroyed, or one that is kept. */
export type Wrapping = EpochLength | BackedUp

const hours = 4
/** For a write that began in the last minute of its hours, and for servers whose clocks are not quite together. */
const grace = { minutes: 5 } as const
/**
 * Day 88 has begun at the premises of every check by 14:00 UTC of the eighty-eighth day, or in the Pacific of the one after; the
 * ninetieth day is never passed.
 */
const daysOfRecords = 89

/**
 * The blind index of a day turns when nobody asks: ten o'clock UTC is five or six in the morning at the Operations Center, midnight
 * in Hawaii and eight in the evening on Guam. Its key ends a little before, so that none ever stands for twenty-four hours.
 */
const blindTurnsAt = 10
const blindLasts = { hours: 23, minutes: 55 } as const
const blindMark = '-blind'

/** The epoch of this length that an instant falls in, by its beginning: 2026-09-11T08Z, or 2026-09-11Z. */
export function epochOf(at: Temporal.Instant, length: EpochLength): string {
  const utc = at.toZonedDateTimeISO('UTC')
  const day = utc.toPlainDate().toString()
  if (length === 'day') return `${day}Z`
  return `${day}T${String(utc.hour - (utc.hour % hours)).padStart(2, '0')}Z`
}

/**
 * The day, 2026-09-11Z-blind, for which one key of its own makes the blind index. It wraps nothing, so that its end tells of no
 * check what became of it.
 */
export const blindEpochOf = (at: Temporal.Instant): string =>
  `${epochOf(at.subtract({ hours: blindTurnsAt }), 'day')}${blindMark}`

export const isBlindEpoch = (epoch: string): boolean => epoch.endsWith(blindMark)

/** A name comes back from the database and becomes part of a path, so it is one of ours or none. */
export const isEpoch = (text: string): boolean => /^\d{4}-\d\d-\d\d(?:T(?:00|04|08|12|16|20)Z|Z(?:-blind)?)$/.test(text)

export const lengthOf = (epoch: string): EpochLength => (epoch.includes('T') ? 'hours' : 'day')

/** From this instant on nothing is wrapped, or made, under an epoch's key any more. */
export const endsAt = (epoch: string): Temporal.Instant =>
  isBlindEpoch(epoch)
    ? beginsAt(epoch).add(blindLasts)
    : beginsAt(epoch).add({ hours: lengthOf(epoch) === 'hours' ? hours : 24 })

/** When an epoch is closed: what still stands is wrapped again, and its key is destroyed. */
export function closesAt(epoch: string): Temporal.Instant {
  if (isBlindEpoch(epoch)) return endsAt(epoch)
  return lengthOf(epoch) === 'hours' ? endsAt(epoch).add(grace) : beginsAt(epoch).add({ hours: 24 * daysOfRecords })
}

/** The one that follows. */
export const nextEpoch = (epoch: string): string => epochOf(endsAt(epoch), lengthOf(epoch))

function beginsAt(epoch: string): Temporal.Instant {
  const [day = '', rest = ''] = epoch.split(/[TZ]/, 2)
  const hour = isBlindEpoch(epoch) ? String(blindTurnsAt) : rest || '00'
  return Temporal.Instant.from(`${day}T${hour.slice(0, 2)}:00Z`)
}

/** 28 CFR 25.9(b)(1)(i): what is denied is kept, so its keys stand under one that is. Everything else is under one that goes. */
export function wrappingOf(what: 'identity' | 'record', status: TransactionStatus): Wrapping {
  if (status === 'denied') return 'denial'
  return what === 'identity' ? 'hours' : 'day'
}

type Given = { what: 'identity' | 'record'; status: TransactionStatus }

export const wrappedUnder = retentionRule({
  id: 'wrapped-under',
  title: 'Whose key goes with the hours, whose with the day, and whose is kept',
  cites: [cfr(28, '25.9(b)(1)'), cfr(28, '25.9(c)')],
  says: 'The key of who somebody is stands under a key of four hours that is destroyed at their end, the key of what a check was under the key of its day, and both under the kept key of denials from the denial on and no longer once it is overturned.',
  since: '2004-07-20',
  answers: ['hours', 'day', 'denial'],
  decide: ({ what, status }: Given) => wrappingOf(what, status),
  examples: [
    { name: 'who asked is delayed', given: { what: 'identity', status: 'delayed' }, expect: 'hours' },
    { name: 'and what the check was', given: { what: 'record', status: 'delayed' }, expect: 'day' },
    { name: 'a Proceed that waits for its hour', given: { what: 'identity', status: 'proceed' }, expect: 'hours' },
    { name: 'who is denied', given: { what: 'identity', status: 'denied' }, expect: 'denial' },
    { name: 'and the record of the denial', given: { what: 'record', status: 'denied' }, expect: 'denial' },
  ],
})

export const epochCloses = retentionRule({
  id: 'epoch-closes',
  title: 'When the key of an epoch is destroyed',
  cites: [cfr(28, '25.9(b)(1)(ii)-(iii)'), cfr(28, '25.9(c)')],
  says: 'The key of four hours is destroyed five minutes after their end, that of the blind index of a day before it has stood for twenty-four hours, and that of the records of a day when all of its checks have passed their eighty-eighth day, so that no copy on any medium can be read after the ninetieth.',
  since: '2004-07-20',
  decide: ({ epoch }: { epoch: string }) => ({ closes: closesAt(epoch).toString() }),
  examples: [
    {
      name: 'the hours from eight to twelve',
      given: { epoch: '2026-09-11T08Z' },
      expect: { closes: '2026-09-11T12:05:00Z' },
    },
    { name: 'the last hours of a day', given: { epoch: '2026-12-31T20Z' }, expect: { closes: '2027-01-01T00:05:00Z' } },
    {
      name: 'a day: its checks were due by the afternoon before',
      given: { epoch: '2026-09-11Z' },
      expect: { closes: '2026-12-09T00:00:00Z' },
    },
    {
      name: 'the blind index of a day, which ends while nobody asks',
      given: { epoch: '2026-09-11Z-blind' },
      expect: { closes: '2026-09-12T09:55:00Z' },
    },
  ],
})
