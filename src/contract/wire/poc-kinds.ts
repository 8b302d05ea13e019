import { pocMessageKeys, pocMessageKinds } from '#law/lives/poc-words.ts'
import { escaped, unescaped } from './escape.ts'
import type { Kind } from './kinds.ts'

const asText = (value: unknown, write: (text: string) => string | undefined): string | undefined =>
  typeof value === 'string' ? write(value) : undefined

/** `20260908T133000Z`; a part of a second stands behind a comma. */
export const instant: Kind = {
  form: 'YYYYMMDDTHHMMSSZ',
  read(said) {
    const [, ...parts] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(?:,(\d{1,9}))?Z$/.exec(said) ?? []
    const [year, month, day, hour, minute, second, part] = parts
    if (second === undefined) return undefined
    const text = `${year}-${month}-${day}T${hour}:${minute}:${second}${part === undefined ? '' : `.${part}`}Z`
    return isInstant(text) ? text : undefined
  },
  write: value => asText(value, text => (isInstant(text) ? text.replaceAll(/[-:]/g, '').replace('.', ',') : undefined)),
}

/** Sixty seconds in a minute: a leap second is read as the second before it, and would not be written back. */
function isInstant(text: string): boolean {
  try {
    Temporal.Instant.from(text)
    return !/:60[.Z]/.test(text)
  } catch {
    return false
  }
}

/** A number without a part. */
export const whole: Kind = {
  form: 'number',
  read: said => (/^(?:0|-?[1-9]\d{0,5})$/.test(said) ? Number(said) : undefined),
  write: value => (Number.isInteger(value) ? String(value) : undefined),
}

/** A determination message by its key. */
export const messageKey: Kind = {
  form: 'code',
  read: said => pocMessageKinds.find(kind => pocMessageKeys[kind] === said),
  write: value => pocMessageKinds.flatMap(kind => (kind === value ? [pocMessageKeys[kind]] : []))[0],
}

export type OtherFact = Readonly<{ name: string; value: unknown }>

/** A fact of a record that no field of ours says: its name, `=`, and its value as JSON. */
export const otherFact: Kind = {
  form: 'name=JSON',
  read(said) {
    const [, name, sent] = /^([a-z][A-Za-z0-9]{0,39})=(.+)$/.exec(said) ?? []
    const json = sent === undefined ? undefined : unescaped(sent)
    if (json === undefined) return undefined
    try {
      const value: unknown = JSON.parse(json)
      return oneWay(value) === json ? { name, value } : undefined
    } catch {
      return undefined
    }
  },
  write(value) {
    const { name, value: of } = value as OtherFact
    return `${name}=${escaped(oneWay(of))}`
  },
}

/** JSON as it is written in one way, without a character that no message may have. */
export const oneWay = (value: unknown): string =>
  JSON.stringify(value).replaceAll(
    /[\u007F-\u009F\uFEFF]/g,
    one => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
