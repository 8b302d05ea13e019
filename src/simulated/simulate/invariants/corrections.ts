import type { Notice, NoticeEvent } from '#law/lives/notice.ts'
import type { EventRow } from '#ledger/rows.ts'
import type { Case, Evidence, MakeWatch } from '../evidence.ts'

/** What became of one notice, as its events tell it. */
type Heard = Readonly<{ ntn: string; told: boolean; fell: boolean; corrected: boolean }>

/**
 * I41: a notice of denial is about a denial that stands. Once that has fallen, whoever was told is owed a correction and whoever was not is
 * told nothing, and nobody hears of a correction who never heard of the denial.
 */
export const corrections: MakeWatch = evidence => {
  const notices = new Map<string, Heard>()
  const wrong = (notice: string, because: string) => evidence.violated('I41', `${notice}: ${because}`)

  function follow({ subject, body }: EventRow): void {
    const event = body as unknown as NoticeEvent
    const before = event.type === 'named' ? { ...nothing, ntn: event.ntn } : notices.get(subject)
    if (before === undefined) return wrong(subject, `begins with ${event.type}`)
    for (const because of mistakes(event, before, evidence)) wrong(subject, because)
    notices.set(subject, {
      ...before,
      told: before.told || event.type === 'told',
      fell: before.fell || event.type === 'overturned',
      corrected: before.corrected || event.type === 'correction-told',
    })
  }

  return {
    kept({ events }) {
      for (const row of events) if (row.life === 'notice') follow(row)
    },
    // Whoever looks when the worker has nothing left to do finds every notice of a fallen denial in its right place.
    caughtUp({ now }) {
      for (const [notice, heard] of notices) {
        const check = evidence.cases.get(heard.ntn)
        if (check === undefined || !hasFallen(check, now) || heard.corrected) continue
        const status = statusOf(notice, evidence)
        const right = heard.told ? 'correcting' : check.recordDestroyed ? undefined : 'taken-back'
        if (!heard.fell || status !== right) wrong(notice, `is ${status}, and the denial has fallen`)
      }
    },
  }
}

const nothing = { told: false, fell: false, corrected: false } as const

function mistakes(event: NoticeEvent, { ntn, told }: Heard, { cases }: Evidence): readonly string[] {
  const status = cases.get(ntn)?.status
  switch (event.type) {
    case 'named':
    case 'told':
      return status === 'denied' ? [] : [`${event.type} of a check that is ${status}`]
    case 'overturned':
      return status === 'denied' ? ['taken back while the denial stands'] : []
    case 'correction-told':
      return told ? [] : ['corrected to somebody who was never told']
    default:
      return []
  }
}

/** By a clock that ran ahead it may fall on a later day, and is corrected then. */
const hasFallen = ({ events }: Case, now: Temporal.Instant): boolean =>
  events.some(
    ({ event: { type }, at }) =>
      (type === 'overturned' || type === 'poc-overturn') && Temporal.Instant.compare(at, now) <= 0,
  )

function statusOf(notice: string, { sim }: Evidence): Notice['status'] | undefined {
  const row = sim.store.tables.lives.get(notice, 'notice')
  return row === undefined ? undefined : (JSON.parse(row.state) as Notice).status
}
