import type { Person, Token } from '../people/person.ts'

/** Ways to write what is more than one word, and what people write in several ways: dates, numbers, whole names. */

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A date of birth in seven forms. */
function dates(born: string): readonly string[] {
  const [year = '', month = '', day = ''] = born.split('-')
  return [
    ...[born, `${year}${month}${day}`, `${month}/${day}/${year}`, `${month}${day}${year}`],
    ...[`${day}.${month}.${year}`, `${year}/${month}/${day}`, `${months[Number(month) - 1]} ${Number(day)}, ${year}`],
  ]
}

const ssns = (ssn: string): readonly string[] => {
  const parts = [ssn.slice(0, 3), ssn.slice(3, 5), ssn.slice(5)]
  return ['', '-', ' '].map(between => parts.join(between))
}

/** What stands alone only: digits that are part of a longer row of digits are somebody else's. */
export const bounded: readonly string[] = ['born', 'ssn']

/** Every text by which one token is searched. */
export function spellingsOf({ field, text }: Token): readonly string[] {
  if (field === 'born') return dates(text)
  if (field === 'ssn') return ssns(text)
  return [text]
}

/** Together they would be hashed, to find the same person again: in both orders, and with the date and the number. */
export function together({ transferee: { name, born, ssn = '' } }: Person): readonly string[] {
  const { last, first } = name
  return [
    ...[`${first} ${last}`, `${last} ${first}`, `${last}, ${first}`, `${last},${first}`, `${last}|${first}`],
    ...[`${last}|${first}|${born}`, `${last}${first}${born}`, `${last}, ${first} ${born}`, `${ssn}|${born}`],
  ]
}
