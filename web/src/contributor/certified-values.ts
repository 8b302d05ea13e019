import type { CertificationShown } from '#contract/certifications.ts'
import { certifiedEfforts } from '#law/lives/contributor.ts'
import type { Typed } from '../kit/ask-form.ts'
import type { Mistake } from '../kit/error-summary.tsx'
import { tickedIn } from '../kit/ticked.ts'
import { unless } from '../kit/unless.ts'
import type { Messages } from '../messages/messages.ts'

type Statement = NonNullable<CertificationShown['statement']>
type Words = Messages['certifications']['wrong']

const text = (values: Typed, name: string): string => (values[name] ?? '').trim()

const lineForm = /^([A-Z]\d?)[\s:,]+(\d{1,9})$/

/** `A1 40`, a category on a line. Undefined where a line is no such thing, or a category stands twice. */
export function providedIn(typed: string): Statement['provided'] {
  const lines = typed
    .split('\n')
    .flatMap(line => (line.trim() === '' ? [] : [lineForm.exec(line.trim().toUpperCase())]))
  if (lines.includes(null)) return undefined
  const counts = lines.map(found => ({ name: found?.[1] ?? '', count: Number(found?.[2]) }))
  const isOnce = new Set(counts.map(({ name }) => name)).size === counts.length
  // The contract takes categories that there are; the server says where one is none.
  return isOnce ? counts : undefined
}

export function statementMistakes(values: Typed, isState: boolean, wrong: Words): readonly Mistake[] {
  const isWhole = (name: string): boolean => /^\d{1,9}$/.test(text(values, name))
  const available = text(values, 'available')
  const ticked = (name: string): boolean => tickedIn(name, certifiedEfforts, values).length > 0
  return [
    ...unless(text(values, 'complies') !== '', 'complies', wrong.complies),
    ...(isState
      ? unless(/^\d{1,3}(?:\.\d+)?$/.test(available) && Number(available) <= 100, 'available', wrong.percent)
      : [
          ...unless(isWhole('records'), 'records', wrong.number),
          ...unless(providedIn(text(values, 'provided')) !== undefined, 'provided', wrong.provided),
          ...unless(isWhole('untransmitted'), 'untransmitted', wrong.number),
          ...unless(ticked('completeness'), 'completeness', wrong.efforts),
          ...unless(ticked('monitoring'), 'monitoring', wrong.efforts),
        ]),
  ]
}

export function statementFrom(values: Typed, isState: boolean): Statement {
  const complies = text(values, 'complies') === 'yes'
  if (isState) return { complies, available: Number(text(values, 'available')) }
  return {
    complies,
    records: Number(text(values, 'records')),
    provided: providedIn(text(values, 'provided')),
    untransmitted: Number(text(values, 'untransmitted')),
    completeness: [...tickedIn('completeness', certifiedEfforts, values)],
    monitoring: [...tickedIn('monitoring', certifiedEfforts, values)],
  }
}

const number = (count: number | undefined): string => (count === undefined ? '' : String(count))

/** What was stated before, so that whoever states again changes only what was wrong. */
export function typedFrom(statement: Statement = {}): Typed {
  const { complies, records, provided = [], untransmitted, available } = statement
  return {
    complies: complies === undefined ? '' : complies ? 'yes' : 'no',
    records: number(records),
    provided: provided.map(({ name, count }) => `${name} ${count}`).join('\n'),
    untransmitted: number(untransmitted),
    available: number(available),
  }
}
