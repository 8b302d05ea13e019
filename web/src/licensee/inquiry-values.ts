import { dateFrom } from '../kit/dates.ts'

/** What the form for a new check holds while it is being filled in: the text of every box. */
export const emptyInquiry = {
  ...{ purpose: 'sale', firearm: '', last: '', first: '', middle: '', suffix: '', sex: '', race: '' },
  ...{ month: '', day: '', year: '', state: '' },
  ...{ ssn: '', upin: '', number: '', birthplace: '', feet: '', inches: '', weight: '', eyes: '', hair: '' },
  ...{ country: 'US', second: '', alien: '' },
  ...{ street: '', city: '', county: '', addressState: '', zip: '', cityLimits: '' },
}

export type InquiryValues = typeof emptyInquiry
export type InquiryBox = keyof InquiryValues

/** Those that are folded away. */
export const moreBoxes = ['ssn', 'birthplace', 'upin', 'number', 'feet', 'inches', 'weight', 'eyes', 'hair'] as const

/** As they stand on the page, so that mistakes are listed in that order. */
export const boxesInOrder: readonly InquiryBox[] = [
  ...(['last', 'first', 'middle', 'suffix', 'month', 'sex', 'race', 'state', 'purpose', 'firearm'] as const),
  ...moreBoxes,
  ...(['country', 'second', 'alien', 'street', 'city', 'county', 'addressState', 'zip', 'cityLimits'] as const),
]

/** The filled-in form as the contract wants it: what was left empty is left out. */
export function inquiryFrom(values: InquiryValues): unknown {
  const { purpose, firearm, sex, race, state, eyes, hair, country, second } = values
  const text = trimmed(values)
  return {
    purpose,
    firearm,
    transferee: {
      name: withoutEmpty({ last: text.last, first: text.first, middle: text.middle, suffix: text.suffix }),
      sex,
      race,
      born: dateFrom(values)?.toString() ?? '',
      state,
      ...withoutEmpty({ ssn: digits(text.ssn), upin: text.upin, birthplace: text.birthplace, eyes, hair }),
      ...(text.number === '' ? {} : { numbers: [text.number] }),
      ...(text.feet === '' ? {} : { heightInches: heightOf(text) }),
      ...(text.weight === '' ? {} : { weightPounds: Number(text.weight) }),
      citizenships: [country, second].filter(code => code !== ''),
      ...withoutEmpty({ alienNumber: digitsAndLetters(text.alien) }),
      ...(text.street === '' ? {} : { address: addressFrom(values) }),
    },
  }
}

export type AddressValues = Pick<InquiryValues, 'street' | 'city' | 'county' | 'addressState' | 'zip' | 'cityLimits'>
export const emptyAddress: AddressValues = {
  ...{ street: '', city: '', county: '', addressState: '', zip: '', cityLimits: '' },
}

export const addressFrom = (values: AddressValues): unknown => {
  const { street, city, county, zip } = trimmed(values)
  return withoutEmpty({ street, city, county, state: values.addressState, zip, insideCityLimits: values.cityLimits })
}

export const heightOf = ({ feet, inches }: Pick<InquiryValues, 'feet' | 'inches'>): number =>
  Number(feet) * inchesInFoot + Number(inches)
const inchesInFoot = 12

/** Numbers are read aloud and copied with spaces and hyphens. */
export const digits = (text: string): string => text.replaceAll(/[\s-]/g, '')
const digitsAndLetters = (text: string): string => digits(text).toUpperCase()

const trimmed = <Values extends Readonly<Record<string, string>>>(values: Values): Values =>
  Object.fromEntries(Object.entries(values).map(([name, text]) => [name, text.trim()])) as Values

const withoutEmpty = (values: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(values).filter(([, text]) => text !== ''))
