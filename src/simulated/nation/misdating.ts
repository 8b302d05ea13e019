import type { Random } from '../random.ts'

/** How a date of birth goes wrong. Each gives back the date itself where its error would make no date. */
export type Misdate = (born: string, random: Random) => string

const parts = (born: string): readonly [year: string, month: string, day: string] => {
  const [year = '', month = '', day = ''] = born.split('-')
  return [year, month, day]
}

/** Day before month, as most of the world writes it. */
export const dayBeforeMonth: Misdate = born => {
  const [year, month, day] = parts(born)
  return dateOr(`${year}-${day}-${month}`, born)
}

export const wrongDigit: Misdate = (born, random) => {
  const at = random.pick([2, 3, 5, 6, 8, 9])
  return dateOr(born.slice(0, at) + String(random.int(10)) + born.slice(at + 1), born)
}

export const yearOff: Misdate = (born, random) => moved(born, { years: random.pick([-1, 1]) })

export const monthOff: Misdate = (born, random) => {
  const [year, month, day] = parts(born)
  return dateOr(`${year}-${String(Number(month) + random.pick([-1, 1])).padStart(2, '0')}-${day}`, born)
}

export const daysOff: Misdate = (born, random) => moved(born, { days: random.pick([-3, -2, -1, 1, 2, 3]) })

/** What a form that wants a date says of someone who gave the year. */
export const onlyTheYear: Misdate = born => `${born.slice(0, 4)}-01-01`

const moved = (born: string, by: Temporal.DurationLike): string => Temporal.PlainDate.from(born).add(by).toString()

function dateOr(text: string, born: string): string {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString()
  } catch {
    return born
  }
}
