import { escaped, unescaped } from './escape.ts'

/** How one kind of value is read from a field and written into it. What cannot be read, or is of another kind, is undefined. */
export type Kind = Readonly<{
  /** What the field says, for whoever writes one. */
  form: string
  read: (text: string) => unknown
  write: (value: unknown) => string | undefined
}>

const ofText =
  (write: (value: string) => string | undefined): Kind['write'] =>
  value =>
    typeof value === 'string' ? write(value) : undefined

/** What stands as it is said. */
export const text: Kind = { form: 'text', read: unescaped, write: ofText(escaped) }

/** A code that the field writes in capitals, as we do. */
export const letters: Kind = { ...text, form: 'code' }

/** The sender's own number of a message. */
export const reference: Kind = {
  form: 'up to 40 letters, digits and hyphens',
  read: said => (isReference(said) ? said : undefined),
  write: ofText(value => (isReference(value) ? value : undefined)),
}

const isReference = (said: string): boolean => /^[A-Za-z0-9-]{1,40}$/.test(said)

/** One of our own words: `set-aside` is written `SET-ASIDE`. */
export const word: Kind = {
  form: 'word',
  read: said => (/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/.test(said) ? said.toLowerCase() : undefined),
  write: ofText(value => value.toUpperCase()),
}

/** Several words of a sentence of our own kind. */
export const words: Kind = {
  form: 'words',
  read: said => (/^[A-Za-z][A-Za-z -]*$/.test(said) ? said.toLowerCase() : undefined),
  write: ofText(value => value.toUpperCase()),
}

/** The name of a member of ours: `countsAsConviction` is written `COUNTS-AS-CONVICTION`. */
export const member: Kind = {
  form: 'word',
  read: said => (/^[A-Z][A-Z0-9]*(?:-[A-Z][A-Z0-9]*)*$/.test(said) ? memberOf(said) : undefined),
  write: ofText(codeOf),
}

export const memberOf = (code: string): string =>
  code.toLowerCase().replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
export function codeOf(name: string): string {
  return name.replaceAll(/[A-Z]/g, letter => `-${letter}`).toUpperCase()
}

/** `19800229`. Whether there is such a day, the contract says. */
export const day: Kind = {
  form: 'YYYYMMDD',
  read: said => (/^\d{8}$/.test(said) ? said.replace(/^(....)(..)(..)$/, '$1-$2-$3') : undefined),
  write: ofText(value => value.replaceAll('-', '')),
}

export const yesNo: Kind = {
  form: 'Y or N',
  read: said => (said === 'Y' ? true : said === 'N' ? false : undefined),
  write: value => (typeof value === 'boolean' ? (value ? 'Y' : 'N') : undefined),
}

/** Said, or not said at all. */
export const yes: Kind = {
  form: 'Y',
  read: said => (said === 'Y' ? true : undefined),
  write: value => (value === true ? 'Y' : undefined),
}

export const count: Kind = {
  form: 'number',
  read: said => (/^(?:0|[1-9]\d{0,5})$/.test(said) ? Number(said) : undefined),
  write: value => (Number.isInteger(value) ? String(value) : undefined),
}

/** Three digits, `095`. */
export const pounds: Kind = {
  form: 'three digits, pounds',
  read: said => (/^\d{3}$/.test(said) ? Number(said) : undefined),
  write: value => (typeof value === 'number' ? String(value).padStart(3, '0') : undefined),
}

const inchesInFoot = 12

/** Feet and inches in three digits: `511`. */
export const height: Kind = {
  form: 'feet and inches, 511',
  read(said) {
    const [, feet, inches] = /^(\d)(\d\d)$/.exec(said) ?? []
    return inches === undefined || Number(inches) >= inchesInFoot
      ? undefined
      : Number(feet) * inchesInFoot + Number(inches)
  },
  write: value =>
    typeof value === 'number'
      ? `${Math.floor(value / inchesInFoot)}${String(value % inchesInFoot).padStart(2, '0')}`
      : undefined,
}

const units = { Y: 'years', M: 'months', D: 'days' } as const
const endless = { LIFE: 'life', DEATH: 'death' } as const

/** The longest sentence that a law allows: `5Y`, `1Y 6M`, `30D`, `LIFE`, `DEATH`. */
export const penalty: Kind = {
  form: '5Y, 1Y 6M, 30D, LIFE or DEATH',
  read(said) {
    const parts = said.split(' ').map(penaltyPart)
    const names = parts.map(part => part?.[0])
    const isOnce = new Set(names).size === names.length && !names.includes(undefined)
    return isOnce ? Object.fromEntries(parts.filter(part => part !== undefined)) : undefined
  },
  write(value) {
    if (typeof value !== 'object' || value === null) return undefined
    const of = value as Readonly<Record<string, unknown>>
    const ends = Object.entries(endless).flatMap(([code, name]) => (of[name] === true ? [code] : []))
    const spans = Object.entries(units).flatMap(([unit, name]) =>
      typeof of[name] === 'number' ? [escaped(`${of[name]}${unit}`)] : [],
    )
    return [...spans, ...ends].join(' ')
  },
}

function penaltyPart(sent: string): readonly [string, number | true] | undefined {
  const part = unescaped(sent) ?? ''
  if (part === 'LIFE' || part === 'DEATH') return [endless[part], true]
  const [, size, unit] = /^(\d+(?:\.\d+)?(?:e-\d+)?)([YMD])$/.exec(part) ?? []
  return unit === 'Y' || unit === 'M' || unit === 'D' ? [units[unit], Number(size)] : undefined
}
