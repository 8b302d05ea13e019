import { readAskedOften, type AskedOftenShown } from '#contract/asked-often.ts'
import { makeLicenseeLog, type DeniedShown } from '#contract/licensee-log.ts'
import { readLogUses, searchLog, type LoggedShown } from '#contract/log-search.ts'
import { readAskedOften as askedOften, type AskedOften } from '#retention/asked-often.ts'
import { usesIn } from '#retention/log-use.ts'
import { makeLicenseeLog as make, type DeniedCheck } from '#retention/make-licensee-log.ts'
import { searchLog as search, type Found } from '#retention/search-log.ts'
import { present } from '../present.ts'
import { isRefusal, refuse } from '../refusal.ts'
import { transfereeView } from './case-view.ts'
import { route, type Route } from './route.ts'

/** 28 CFR 25.9(b)(2)-(4): what an auditor of the bureau may have of the log. */
export const auditorRoutes: readonly Route[] = [
  route(makeLicenseeLog, async ({ body: { request, after }, by }, { world }) => {
    if (request.writtenOn > latestDay(world.now()))
      return refuse('not-as-described', [{ pointer: '/request/writtenOn', code: 'in-the-future' }])
    const part = await make({ request, after, by }, world)
    if (isRefusal(part)) return part
    const rows = part.rows.map(({ ntn, date, denied }) => ({
      ...{ ntn, date },
      denied: denied === undefined ? undefined : deniedView(denied),
    }))
    return { status: 200, body: { ...part, rows } }
  }),

  route(searchLog, async ({ body: { use, selection, after }, by }, { world }) => {
    const part = await search({ use, selection: present(selection), after, by }, world)
    return isRefusal(part) ? part : { status: 200, body: { ...part, found: part.found.map(foundView) } }
  }),

  route(readLogUses, async ({ query }, { world }) => {
    const counted = await world.find.logUses(usesIn(Temporal.PlainYearMonth.from(query.month)))
    return { status: 200, body: { uses: counted.map(({ type, ...rest }) => ({ what: type, ...rest })) } }
  }),

  route(readAskedOften, async ({ by }, { world }) => {
    const often = await askedOften(by, world)
    return { status: 200, body: { often: often.map(oftenView) } }
  }),
]

function oftenView({ ground, askers, mostByOne, checks }: AskedOften): AskedOftenShown {
  const shown = checks.map(({ state: { ntn, assigned } }) => ({
    ...{ ntn, ffl: assigned.ffl, agency: assigned.ori },
    ...{ state: assigned.saleState, contact: assigned.contact },
  }))
  return { ground, askers, mostByOne, checks: shown }
}

/** What day it is where days begin first: nobody has written anything later. */
const latestDay = (now: Temporal.Instant): string => now.toZonedDateTimeISO('Pacific/Guam').toPlainDate().toString()

function deniedView({ check, transferee }: DeniedCheck): DeniedShown {
  const { assigned, dates, told, lapsed, determinedBy, prohibitors = [], transferredOn } = check
  const { purpose, firearm, through, saleState, zone, contact } = assigned
  const { thirdBusinessDay, earliestTransferAt } = dates
  return {
    ...{ purpose, firearm, through, saleState, zone, contact },
    told: told.map(({ word, at }) => ({ word, at })),
    ...{ lapsed, thirdBusinessDay, earliestTransferAt, determinedBy },
    prohibitors: [...prohibitors],
    transferredOn,
    transferee: transferee === undefined ? 'no-longer-kept' : transfereeView(transferee),
  }
}

function foundView({ date, class: kind, check }: Found): LoggedShown {
  const { ntn, assigned, told, lapsed } = check
  const { saleState, ffl, ori, contact } = assigned
  return {
    ...{ ntn, date, class: kind, state: saleState, ffl, agency: ori, contact },
    told: told.map(({ word, at }) => ({ word, at })),
    lapsed,
  }
}
