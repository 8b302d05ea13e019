import type { PocCheckView, PocComparedView, PocDayView, PocView } from '#contract/poc-days.ts'
import type { PocCounts } from '#law/lives/poc-words.ts'
import type { Transaction } from '#law/lives/transaction.ts'
import { pocStandingOf } from '#law/poc/standing.ts'
import { pocOutcome } from '#law/poc/statement.ts'
import type { Compared } from '#poc/compare-day.ts'
import type { ListedChecks } from '#poc/list-checks.ts'
import type { DayNow } from '#poc/look-at-day.ts'
import { differencesOf, type Watched } from '#poc/watch.ts'
import { reportBy } from './poc-view.ts'

export function dayView({ state: day, counts }: DayNow): PocDayView {
  const { warned, stated, compared } = day
  const changedSince = stated === undefined || counts === undefined ? [] : namesThatDiffer(stated.counts, counts)
  return {
    ...{ ori: day.ori, state: day.state, day: day.day, endsAt: day.endsAt, status: day.status },
    ...(counts === undefined ? {} : { counts }),
    ...(warned === undefined ? {} : { warned: { held: 0, ...warned } }),
    ...(stated === undefined ? {} : { stated: { ...stated, changedSince } }),
    ...(compared === undefined ? {} : { compared: { ...compared, differ: [...differencesOf(day)] } }),
  }
}

type Counts = PocCounts

/** Both are ours, so that every number is told apart. */
const namesThatDiffer = (before: Counts, now: Counts) =>
  (Object.keys(now) as (keyof Counts)[]).filter(name => before[name] !== now[name])

export const listedView = ({ checks, more }: ListedChecks) => ({
  checks: checks.map(checkView),
  ...(more === undefined ? {} : { more }),
})

function checkView(check: Transaction): PocCheckView {
  const { ntn, assigned, poc } = check
  const by = reportBy(check)
  return {
    ntn,
    ...(assigned.stn === undefined ? {} : { stn: assigned.stn }),
    contact: assigned.contact,
    outcome: pocOutcome(check),
    standing: pocStandingOf(check),
    responses: [...(poc?.responses ?? [])],
    reported: [...(poc?.reported ?? [])],
    contradicted: poc?.contradicted === true,
    ...(by === undefined ? {} : { reportBy: by }),
  }
}

export const comparedView = ({ ours, theirs, differ, checks }: Compared): PocComparedView => ({
  ...{ ours, theirs, differ: [...differ] },
  ...(checks === undefined
    ? {}
    : {
        checks: {
          differ: checks.differ.map(({ ntn, ours: here, outcome }) => ({ ntn, ours: here, theirs: outcome })),
          onlyTheirs: [...checks.onlyTheirs],
          onlyOurs: [...checks.onlyOurs],
        },
      }),
})

export const watchedView = ({ latest, differed, ...rest }: Watched): PocView => ({
  ...rest,
  latest: dayView(latest),
  differed: [...differed],
})
