const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const months = [
  ...(['January', 'February', 'March', 'April', 'May', 'June', 'July'] as const),
  ...(['August', 'September', 'October', 'November', 'December'] as const),
] as const

/** 'Saturday': our own tables, because a locale's data differs from machine to machine and a reason is evidence. */
export const weekdayName = (date: Temporal.PlainDate): string => weekdays[date.dayOfWeek - 1] ?? ''

/** 'Saturday 11 November'. */
export const spokenDay = (date: Temporal.PlainDate): string =>
  `${weekdayName(date)} ${date.day} ${months[date.month - 1] ?? ''}`

/** 'Saturday 11 November 2028'. */
export const spokenDate = (date: Temporal.PlainDate): string => `${spokenDay(date)} ${date.year}`
