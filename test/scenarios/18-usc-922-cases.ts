import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseDate } from '#law/numbers.ts'
import { withPolicies } from '#law/policies.ts'
import { conclude } from '#law/prohibitors/registry.ts'
import type { Conclusion } from '#law/rule.ts'

/** One case of the law: what happened, what the record says of it, and what the law answers, word for word. */
export type Case = Readonly<{
  name: string
  facts: Readonly<Record<string, unknown>>
  on?: string
  age?: number
  saleState?: string
  residence?: string
  policies?: Readonly<Record<string, string>>
}> &
  ({ readonly prohibits: string } | { readonly allows: string } | { readonly missing: readonly string[] })

/** Runs each case as a test, on 10 September 2026 unless it names its day. */
export function decides(category: string, cases: readonly Case[]): void {
  for (const one of cases) {
    test(one.name, () => {
      const { on = '2026-09-10', age, saleState, residence, policies } = one
      const day = parseDate(on)
      assert.ok(day !== undefined)
      const circumstances = {
        on: day,
        ...(age === undefined ? {} : { age }),
        ...(saleState === undefined ? {} : { saleState }),
        ...(residence === undefined ? {} : { residence }),
        ...(policies === undefined ? {} : { policies: withPolicies(policies) }),
      }
      assert.deepEqual(conclude(category, one.facts, circumstances).conclusion, expected(one))
    })
  }
}

function expected(one: Case): Conclusion {
  if ('prohibits' in one) return { answer: 'prohibits', because: one.prohibits }
  if ('allows' in one) return { answer: 'allows', because: one.allows }
  return { answer: 'unresolved', missing: one.missing }
}
