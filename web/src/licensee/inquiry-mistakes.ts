import type { Pointer } from '../kit/http.ts'
import type { Messages } from '../messages/messages.ts'
import { dateFrom } from '../kit/dates.ts'
import { digits, heightOf, type AddressValues, type InquiryBox, type InquiryValues } from './inquiry-values.ts'

type Words = Messages['inquiry']
type Found = Partial<Record<InquiryBox, string>>

/** The boxes in the order in which they stand, so that mistakes are listed in it. */
const needed = ['purpose', 'firearm', 'last', 'first', 'sex', 'race', 'state'] as const

/**
 * What can be said wrong about the form before it is sent, by box. It only saves a round trip: the server decides, and says
 * the same by pointers.
 */
export function mistakesIn(values: InquiryValues, today: Temporal.PlainDate, { missing, wrong }: Words): Found {
  const isEmpty = (name: InquiryBox) => values[name].trim() === ''
  const lacking = Object.fromEntries(needed.filter(isEmpty).map(name => [name, missing[name]]))
  return {
    ...lacking,
    ...bornMistake(values, today, { missing, wrong }),
    ...(matches(digits(values.ssn), /^\d{9}$/) ? {} : { ssn: wrong.ssn }),
    ...(heightIsRight(values) ? {} : { feet: wrong.height }),
    ...(matches(values.weight.trim(), /^\d{2,3}$/) ? {} : { weight: wrong.weight }),
    ...addressMistake(values, { missing, wrong }),
  }
}

/** An address is whole or not there at all. */
export function addressMistake(values: AddressValues, { wrong }: Pick<Words, 'missing' | 'wrong'>): Found {
  const { street, city, county, addressState, zip, cityLimits } = values
  const parts = [street, city, addressState, zip]
  if ([...parts, county, cityLimits].every(part => part.trim() === '')) return {}
  if (parts.some(part => part.trim() === '')) return { street: wrong.address }
  return /^\d{5}(?:-\d{4})?$/.test(zip.trim()) ? {} : { zip: wrong.zip }
}

function bornMistake(
  values: InquiryValues,
  today: Temporal.PlainDate,
  { missing, wrong }: Pick<Words, 'missing' | 'wrong'>,
): Found {
  if ([values.month, values.day, values.year].some(part => part.trim() === '')) return { month: missing.born }
  const born = dateFrom(values)
  if (born === undefined) return { month: wrong.born }
  if (born.until(today).sign < 0) return { month: wrong.born }
  return ageOn(born, today) < legalAge ? { month: wrong.bornUnder18 } : {}
}

/** 18 U.S.C. 922(b)(1). The server counts by the day at the premises; a day's difference is its to find. */
const legalAge = 18
export const ageOn = (born: Temporal.PlainDate, today: Temporal.PlainDate): number =>
  born.until(today, { largestUnit: 'years' }).years

function heightIsRight({ feet, inches }: InquiryValues): boolean {
  if (feet.trim() === '') return inches.trim() === ''
  const height = heightOf({ feet, inches })
  return /^\d$/.test(feet.trim()) && matches(inches.trim(), /^(?:\d|1[01])$/) && height >= shortest
}
/** The least that the contract takes. */
const shortest = 24

const matches = (text: string, form: RegExp): boolean => text === '' || form.test(text)

/** Which box a pointer of the server's means. */
const boxes: Readonly<Record<string, InquiryBox>> = {
  ...{ '/purpose': 'purpose', '/firearm': 'firearm' },
  ...{ '/transferee/name/last': 'last', '/transferee/name/first': 'first', '/transferee/name/middle': 'middle' },
  ...{ '/transferee/name/suffix': 'suffix', '/transferee/sex': 'sex', '/transferee/race': 'race' },
  ...{ '/transferee/born': 'month', '/transferee/state': 'state', '/transferee/ssn': 'ssn' },
  ...{ '/transferee/upin': 'upin', '/transferee/numbers': 'number', '/transferee/numbers/0': 'number' },
  ...{ '/transferee/birthplace': 'birthplace', '/transferee/heightInches': 'feet' },
  ...{ '/transferee/weightPounds': 'weight', '/transferee/eyes': 'eyes', '/transferee/hair': 'hair' },
  ...{ '/transferee/citizenships/0': 'country', '/transferee/citizenships/1': 'second' },
  ...{ '/transferee/alienNumber': 'alien', '/transferee/address/street': 'street' },
  ...{ '/transferee/address/city': 'city', '/transferee/address/county': 'county' },
  ...{ '/transferee/address/state': 'addressState', '/transferee/address/zip': 'zip' },
}

const wordings: Readonly<Partial<Record<InquiryBox, keyof Words['wrong']>>> = {
  ...{ last: 'name', first: 'name', middle: 'name', suffix: 'name', month: 'born', ssn: 'ssn', upin: 'upin' },
  ...{ number: 'number', feet: 'height', weight: 'weight', zip: 'zip' },
}

/** The server's pointers as mistakes of the form. */
export const mistakesAt = (pointers: readonly Pointer[], { wrong }: Words): Found =>
  Object.fromEntries(
    pointers.flatMap(({ pointer }) => {
      const box = boxes[pointer]
      return box === undefined ? [] : [[box, wrong[wordings[box] ?? 'other']]]
    }),
  )
