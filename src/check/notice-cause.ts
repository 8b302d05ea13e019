import { legalDay } from '#law/clocks/legal-day.ts'
import { datesOf } from '#law/dates.ts'
import type { Transaction } from '#law/lives/transaction.ts'
import type { OutreachBody } from '#law/lives/outreach-words.ts'
import { refuse } from '../refusal.ts'
import type { World } from '../world.ts'
import { amend, type Amending } from './amend.ts'

export type NoticingCause = Amending & Readonly<{ ground: OutreachBody }>

/**
 * 18 U.S.C. 922(t)(1)(C): there is cause to investigate a possibly disqualifying juvenile record, so ten business days run from
 * the contact instead of three. An examiner states the ground, which is what one of the bodies reported; silence is not cause.
 * After the third business day it is too late.
 */
export const noticeCause = (noticing: NoticingCause, world: World) =>
  amend(
    noticing,
    async check => {
      const { by, ground } = noticing
      if (check.claim?.examiner !== by.id)
        return refuse(check.claim === undefined ? 'not-claimed' : 'claimed-by-another')
      if (!check.assigned.under21 || check.outreach[ground] !== 'record-reported') return refuse('not-now')
      const today = world.now().toZonedDateTimeISO(check.assigned.zone).toPlainDate()
      if (isTooLate(check, today)) return refuse('cause-too-late')
      const { contact, zone, saleState } = check.assigned
      const calendar = await world.offices(saleState)
      const at = Temporal.Instant.from(contact)
      // The clock was put back since; no notice is dated before the contact.
      if (Temporal.PlainDate.compare(today, legalDay(at, zone)) < 0) return refuse('not-now')
      const held = datesOf({ contact: at, zone, calendar, under21: true, causeNoticedOn: today })
      // How long the check is good for was fixed at contact.
      const dates = { ...held, validThrough: check.dates.validThrough }
      return { events: [{ type: 'cause-noticed', ground, examiner: by.id, on: today.toString(), dates }] }
    },
    world,
  )

const isTooLate = ({ dates }: Transaction, today: Temporal.PlainDate): boolean =>
  dates.thirdBusinessDay !== undefined && Temporal.PlainDate.compare(today, dates.thirdBusinessDay) > 0
