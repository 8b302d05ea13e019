import type { Typed } from '../kit/ask-form.ts'
import { dateFrom } from '../kit/dates.ts'

/** What was typed into the three boxes of a day: the day, `empty`, or `wrong` where there is no such day. */
export function dayTyped(name: string, values: Typed): string {
  const part = (of: string): string => (values[`${name}-${of}`] ?? '').trim()
  const [month, day, year] = [part('month'), part('day'), part('year')]
  if (month + day + year === '') return 'empty'
  return dateFrom({ month, day, year })?.toString() ?? 'wrong'
}

/** The box to which somebody is sent who typed no such day. */
export const dayBox = (name: string): string => `${name}-month`
