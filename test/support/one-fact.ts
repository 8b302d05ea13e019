import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseDate } from '#law/numbers.ts'
import type { Prohibitor } from '#law/prohibitors/readable.ts'
import { prohibitors } from '#law/prohibitors/registry.ts'
import type { Circumstances, Conclusion } from '#law/rule.ts'

/** A record, and what comes of it when one fact of it is another, all others staying as they are. */
export type OneRecord = Readonly<{
  name: string
  rule: string
  facts: object
  on?: string
  circumstances?: Omit<Circumstances, 'on'>
  answer: Conclusion['answer']
  /** Which facts are changed, where not all. */
  only?: readonly string[]
  rows: readonly string[]
}>

/** What is tried of facts that are not one of a list: some days, numbers and sentences. */
const tried: Readonly<Record<string, readonly unknown[]>> = {
  'true or false': [true, false],
  'a date, YYYY-MM-DD': ['2009-09-09', '2026-09-09', '2026-09-10', '2031-09-10'],
  'a whole number': [0, 1, 2, 15, 16],
  '{ years, months, days } as numbers, { life: true } or { death: true }': [
    ...[{ years: 0 }, { years: 1 }, { months: 18 }, { years: 2, days: 1 }, { life: true }],
  ],
}

/** Runs each record as a test, on 10 September 2026 unless it names its day. */
export function eachFactOf(records: readonly OneRecord[]): void {
  for (const record of records) {
    const { name, rule: id, answer, rows } = record
    test(`${id}: ${name} ${answer}, and what each fact changes by itself`, () => {
      const rule = prohibitors.find(each => each.id === id) ?? assert.fail(id)
      assert.equal(decide(rule, record, record.facts).answer, answer)
      const made = (record.only ?? Object.keys(rule.facts)).map(fact => row(rule, record, fact))
      const idle = made.flatMap(([fact, change]) => (change === undefined ? [fact] : []))
      assert.deepEqual(
        [
          ...made.flatMap(([fact, change]) => (change === undefined ? [] : [`${fact}: ${change}`])),
          ...(idle.length > 0 ? [`no matter: ${idle.join(' ')}`] : []),
        ],
        rows,
      )
    })
  }
}

const decide = (rule: Prohibitor, { on = '2026-09-10', circumstances }: OneRecord, facts: object): Conclusion =>
  rule.decide(facts, { ...circumstances, on: parseDate(on) ?? assert.fail(on) }).conclusion

/** Which values come to what. `asks` is unresolved for want of this fact and of nothing else. */
function row(rule: Prohibitor, record: OneRecord, name: string): readonly [string, string | undefined] {
  const { ask, expects } = rule.facts[name] ?? assert.fail(name)
  const groups = new Map<string, string[]>()
  for (const value of [...(tried[expects] ?? expects.split(', ')), undefined]) {
    const conclusion = decide(rule, record, { ...record.facts, [name]: value })
    const asks = conclusion.answer === 'unresolved' && conclusion.missing.join('; ') === ask
    const group = asks ? 'asks' : conclusion.answer
    const text = value === undefined ? 'unknown' : typeof value === 'string' ? value : JSON.stringify(value)
    groups.set(group, [...(groups.get(group) ?? []), text])
  }
  const change = [...groups].map(([group, values]) => `${group} ${values.join(' ')}`).join('; ')
  return [name, groups.size === 1 ? undefined : change]
}
