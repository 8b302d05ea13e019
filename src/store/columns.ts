import { periodEnd } from '#law/dates.ts'
import { isWaiting, type AppealFile } from '#law/lives/appeal-file.ts'
import type { BulkWithdrawal } from '#law/lives/bulk-withdrawal.ts'
import { limitsOf, type Challenge } from '#law/lives/challenge.ts'
import type { Epoch } from '#law/lives/epoch.ts'
import type { Filing } from '#law/lives/filing.ts'
import type { NamedBody } from '#law/lives/outreach-body.ts'
import type { Notice } from '#law/lives/notice.ts'
import type { PocDay } from '#law/lives/poc-day.ts'
import type { Recheck } from '#law/lives/recheck.ts'
import type { Relief } from '#law/lives/relief.ts'
import { pocOutcome } from '#law/poc/statement.ts'
import type { Transaction } from '#law/lives/transaction.ts'
import type { LifeRow } from '#ledger/rows.ts'
import { kept } from './time.ts'

/** What lives are listed by; of an operational day `contact` is its end, and of a body that is asked `saleState` where it serves, of a notice when it was denied, of a challenge its nearest limit, and of an application to the voluntary appeal file when it came, while it waits. Derived from the folded state when it is written, so that no query looks into a document. */
export type Columns = Readonly<{
  status: string | null
  ffl: string | null
  ori: string | null
  saleState: string | null
  calendarVersion: number | null
  contact: string | null
  lapseAt: string | null
  screenedAt: string | null
  reviewSince: string | null
  stn: string | null
  /** Of a point of contact's check: what it has come to, and whether a message contradicted that. */
  pocOutcome: string | null
  contradicted: boolean | null
  /** The check that a notice, a filing or a challenge is about. */
  about: string | null
}>

/** A life that is found by its subject alone. */
export const unlisted: Columns = {
  status: null,
  ffl: null,
  ori: null,
  saleState: null,
  calendarVersion: null,
  contact: null,
  lapseAt: null,
  screenedAt: null,
  reviewSince: null,
  stn: null,
  pocOutcome: null,
  contradicted: null,
  about: null,
}

export function columnsOf(row: LifeRow): Columns {
  if (isEpochLife(row)) return { ...unlisted, status: row.state.status }
  if (isReliefLife(row)) return { ...unlisted, status: row.state.status, ori: row.state.ori }
  if (isBulk(row)) return { ...unlisted, status: row.state.status, ori: row.state.ori }
  if (isPocDay(row)) {
    const { status, ori, state, endsAt } = row.state
    return { ...unlisted, status, ori, saleState: state, contact: kept(endsAt) }
  }
  if (isOutreachBody(row)) {
    const { status, ori, state } = row.state
    return { ...unlisted, status, ori, saleState: state }
  }
  if (isRecheck(row)) return { ...unlisted, status: row.state.status, ori: row.state.ori, contact: kept(row.state.at) }
  if (isNotice(row)) {
    const { status, ori, ntn, deniedAt } = row.state
    return { ...unlisted, status, ori, contact: kept(deniedAt), about: ntn }
  }
  if (isFiling(row)) return { ...unlisted, status: row.state.status, about: row.state.ntn }
  if (isChallenge(row)) return ofChallenge(row.state)
  if (isAppealFile(row)) return { ...unlisted, contact: isWaiting(row.state) ? kept(row.state.at) : null }
  if (!isTransaction(row)) return unlisted
  const { status, assigned, dates, screenedAt, review } = row.state
  return {
    status,
    ffl: assigned.ffl ?? null,
    ori: assigned.ori ?? null,
    saleState: assigned.saleState,
    calendarVersion: dates.calendarVersion,
    contact: kept(assigned.contact),
    lapseAt: dates.earliestTransferAt === undefined ? null : kept(periodEnd(dates.earliestTransferAt).toInstant()),
    screenedAt: screenedAt === undefined ? null : kept(screenedAt),
    // One that was overturned has been looked at again.
    reviewSince: review === undefined || status !== 'denied' ? null : kept(review.since),
    stn: assigned.stn ?? null,
    ...ofPoc(row.state),
    about: null,
  }
}

const ofPoc = (check: Transaction): Pick<Columns, 'pocOutcome' | 'contradicted'> =>
  check.assigned.determines === 'poc'
    ? { pocOutcome: pocOutcome(check), contradicted: check.poc?.contradicted === true }
    : { pocOutcome: null, contradicted: null }

const isEpochLife = (row: LifeRow): row is LifeRow & Readonly<{ state: Epoch }> => row.life === 'epoch'

const isReliefLife = (row: LifeRow): row is LifeRow & Readonly<{ state: Relief }> => row.life === 'relief'
const isPocDay = (row: LifeRow): row is LifeRow & Readonly<{ state: PocDay }> => row.life === 'poc-day'
const isOutreachBody = (row: LifeRow): row is LifeRow & Readonly<{ state: NamedBody }> => row.life === 'outreach-body'
const isNotice = (row: LifeRow): row is LifeRow & Readonly<{ state: Notice }> => row.life === 'notice'
/** What owes nothing for now has no day. */
function ofChallenge(challenge: Challenge): Columns {
  const [next] = limitsOf(challenge)
  const { status, ntn } = challenge
  return { ...unlisted, status, about: ntn, contact: next === undefined ? null : kept(next.dueAt) }
}

const isFiling = (row: LifeRow): row is LifeRow & Readonly<{ state: Filing }> => row.life === 'filing'
const isAppealFile = (row: LifeRow): row is LifeRow & Readonly<{ state: AppealFile }> => row.life === 'appeal-file'
const isChallenge = (row: LifeRow): row is LifeRow & Readonly<{ state: Challenge }> => row.life === 'challenge'
const isRecheck = (row: LifeRow): row is LifeRow & Readonly<{ state: Recheck }> => row.life === 'recheck'
const isBulk = (row: LifeRow): row is LifeRow & Readonly<{ state: BulkWithdrawal }> => row.life === 'bulk-withdrawal'

/** The state of a life is the fold of that life's events, which `ledger/write` alone makes. */
const isTransaction = (row: LifeRow): row is LifeRow & Readonly<{ state: Transaction }> => row.life === 'transaction'
