/** Instants between which every check of a day or a month began, wherever its premises are. */
export type Span = Readonly<{ from: string; until: string }>

/** No zone is further from UTC: a day began somewhere so long before, and ends somewhere so long after, it does in UTC. */
const furthest = { hours: 14 } as const

/** `day` is YYYY-MM-DD and `month` YYYY-MM. Without either it is all time. */
export function spanOf({ day, month }: Readonly<{ day?: string; month?: string }>): Span {
  if (day !== undefined) return between(Temporal.PlainDate.from(day), { days: 1 })
  if (month !== undefined) return between(Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 }), { months: 1 })
  return allTime
}

const allTime: Span = { from: '0001-01-01T00:00:00Z', until: '9999-12-31T00:00:00Z' }

function between(first: Temporal.PlainDate, length: Temporal.DurationLike): Span {
  return {
    from: midnight(first).subtract(furthest).toString(),
    until: midnight(first.add(length)).add(furthest).toString(),
  }
}

const midnight = (date: Temporal.PlainDate): Temporal.Instant => date.toZonedDateTime('UTC').toInstant()
