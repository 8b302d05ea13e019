import { isNtn, plainNtn } from '../challenger/ask-why.tsx'
import { dayBox, dayTyped } from '../contributor/day-typed.ts'
import type { Typed } from '../kit/ask-form.ts'
import type { Mistake } from '../kit/error-summary.tsx'
import { tickedIn } from '../kit/ticked.ts'
import { unless } from '../kit/unless.ts'
import type { Messages } from '../messages/messages.ts'

/** What lies on paper with the application, beside the consent. */
export const papers = ['signature', 'fingerprintCard'] as const

const texts = ['last', 'first', 'birthplace', 'street', 'city', 'reason'] as const
const choices = ['sex', 'race', 'state', 'citizenship', 'addressState'] as const
const days = ['born', 'consent'] as const

const typed = (name: string, values: Typed): string => (values[name] ?? '').replaceAll(/\s+/g, ' ').trim()

/** Numbers of checks, however they were put beside each other. */
const numbersIn = (text: string): readonly string[] => text.split(/[\s,;]+/).filter(part => part !== '')

export function mistakesInApplication(
  values: Typed,
  wrong: Messages['appealFiles']['enter']['wrong'],
): readonly Mistake[] {
  const isDay = (name: string) => !['empty', 'wrong'].includes(dayTyped(name, values))
  return [
    ...texts.flatMap(name => unless(typed(name, values) !== '', name, wrong.missing)),
    ...choices.flatMap(name => unless(typed(name, values) !== '', name, wrong.choose)),
    ...days.flatMap(name => unless(isDay(name), dayBox(name), wrong.day)),
    ...unless(/^\d{5}(-\d{4})?$/.test(typed('zip', values)), 'zip', wrong.zip),
    ...unless(numbersIn(typed('ntns', values)).every(isNtn), 'ntns', wrong.ntn),
    ...unless(tickedIn('paper', papers, values).length === papers.length, 'paper', wrong.paper),
  ]
}

/** As the contract takes an application: what was left empty is left out, and the law says whether it may be. */
export function applicationFrom(values: Typed): object {
  const text = (name: string) => typed(name, values)
  const given = (name: string, as = name) => (text(name) === '' ? {} : { [as]: text(name) })
  return {
    name: { last: text('last'), first: text('first'), ...given('middle'), ...given('suffix') },
    ...{ born: dayTyped('born', values), birthplace: text('birthplace') },
    ...{ sex: text('sex'), race: text('race'), state: text('state'), citizenships: [text('citizenship')] },
    ...given('alien', 'alienNumber'),
    address: { street: text('street'), city: text('city'), state: text('addressState'), zip: text('zip') },
    ...{ reason: text('reason'), ntns: numbersIn(text('ntns')).map(plainNtn) },
    consentInWriting: dayTyped('consent', values),
    ...Object.fromEntries(tickedIn('paper', papers, values).map(paper => [paper, true])),
  }
}
