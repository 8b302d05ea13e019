import type { StateReport } from '#contract/check-view.ts'
import type { Licensee } from '#law/lives/licensee.ts'
import type { Transaction } from '#law/lives/transaction.ts'
import { reportDue } from '#law/notices/report-due.ts'
import type { DenialAlert } from '#law/states/transfer-law.ts'

/** When the licensee was told Denied: from then on its state's law may have it tell police. While it is being told, that is now. */
const toldAt = ({ told }: Transaction, now: Temporal.Instant): string =>
  told.find(({ word }) => word === 'denied')?.at ?? now.toString()

/** That day where the premises are, by which it is said which law governs. */
export const deniedOn = (check: Transaction, now: Temporal.Instant): string =>
  Temporal.Instant.from(toldAt(check, now)).toZonedDateTimeISO(check.assigned.zone).toPlainDate().toString()

/**
 * 18 U.S.C. 925B(d), 927: what a licensee has to tell police by the law of its own state. It is filled with what the licensee knows of the
 * check; who the transferee is stands on the licensee's own form, and is not opened here for it.
 */
export function stateReportOf(
  check: Transaction,
  { to, within, says, confidence, cites }: DenialAlert,
  { premises }: Pick<Licensee, 'premises'>,
  now: Temporal.Instant,
): StateReport {
  const { zone } = check.assigned
  const due = reportDue({ toldAt: toldAt(check, now), zone, ...(within === undefined ? {} : { within }) })
  return {
    to: to ?? 'police of the place',
    by: due,
    says,
    confidence,
    cites: (cites ?? []).map(({ text }) => text),
    report: { heading: 'Report of a denied transfer of a firearm', lines: lines(check, premises, now) },
  }
}

const firearms = { handgun: 'handgun', 'long-gun': 'long gun', other: 'other firearm', multiple: 'several firearms' }

function lines(check: Transaction, premises: Licensee['premises'], now: Temporal.Instant) {
  const { ffl = '', contact, firearm, zone } = check.assigned
  const { name, street, city, state, zip, telephone } = premises
  const clock = (at: string): string =>
    Temporal.Instant.from(at).toZonedDateTimeISO(zone).toString({ smallestUnit: 'minute', timeZoneName: 'never' })
  return [
    { label: 'Licensee', value: `${name}, ${street}, ${city}, ${state} ${zip}` },
    ...(telephone === undefined ? [] : [{ label: 'Telephone', value: telephone }]),
    { label: 'License number', value: ffl },
    { label: 'NICS transaction number', value: check.ntn },
    { label: 'Check begun', value: clock(contact) },
    { label: 'Told Denied', value: clock(toldAt(check, now)) },
    ...(firearm === undefined ? [] : [{ label: 'Firearm', value: firearms[firearm] }]),
    { label: 'Who would have received it', value: 'as Form 4473 of this transaction states; a copy is attached' },
  ]
}
