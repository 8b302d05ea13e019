import { parseCategory, type Category } from '../categories.ts'
import { cfr, usc } from '../cite.ts'
import { parseDate } from '../numbers.ts'
import { restedOn } from '../prohibitors/earlier-denial.ts'
import { conclude } from '../prohibitors/registry.ts'
import { stateOfBar } from '../prohibitors/terms/state-bar.ts'
import { contributionRule, type Json } from '../ruling.ts'
import type { IsoDate } from '../words.ts'
import { askedOf, notSubmitted } from './entry-fields.ts'

type Facts = Readonly<Record<string, unknown>>

/** Some things are asked of a transferee under 21 only. Everybody else is as one of forty. */
const ages = [20, 40] as const

/**
 * 28 CFR 25.5(b): what a rule needs to decide about such a record, and the record does not say: the entry stands, and each check that
 * meets it waits. A fact is named by its name, and what no fact can answer in the rule's own words. The rules are asked themselves,
 * so that no second list of what they ask can differ from them.
 */
export function missingFrom(category: string, facts: Facts, on: string): readonly string[] {
  const code = parseCategory(category)
  const day = parseDate(on)
  if (code === undefined || day === undefined) return []
  // What only another record can say is not missing from this one.
  const unresolved = unresolvedOf(code, facts, day).filter(ask => ask !== restedOn)
  const names = new Map(unresolved.length === 0 ? [] : [...askedOf(code)].map(([name, { ask }]) => [ask, name]))
  const asked = unresolved.map(ask => names.get(ask) ?? ask)
  return [...new Set([...notSubmitted(code, facts), ...asked])]
}

/** By a check in the state whose law it is, so that nothing is missing but what the record could say. */
function unresolvedOf(category: Category, facts: Facts, on: IsoDate): readonly string[] {
  const saleState = stateOfBar(facts)
  const place = saleState === undefined ? {} : { saleState, residence: saleState }
  return ages.flatMap(age => {
    const { conclusion } = conclude(category, facts, { on, age, ...place })
    return conclusion.answer === 'unresolved' ? conclusion.missing : []
  })
}

type Given = { category: string; facts: { [name: string]: Json }; on: string }

const on = '2026-09-10'
const convicted = {
  disposition: 'convicted',
  jurisdiction: 'state',
  grade: 'felony',
  maximum: { years: 5 },
  businessRegulation: false,
  relief: 'none',
} as const

export const incompleteRecord = contributionRule({
  id: 'incomplete-record',
  title: 'A record that leaves something open is entered, and its agency is told what',
  cites: [cfr(28, '25.5(b)'), cfr(28, '25.6(c)(1)(iv)'), usc(34, '40912(c)(2)')],
  says: 'A record is entered that does not say all that its rule needs to decide, and what is missing is named by the rule itself; until it is completed a check that meets the record is Delayed.',
  since: '1998-11-30',
  answers: ['complete', 'incomplete'],
  decide: ({ category, facts, on: day }: Given) => {
    const missing = missingFrom(category, facts, day)
    return missing.length > 0 ? ({ answer: 'incomplete', missing } as const) : ({ answer: 'complete' } as const)
  },
  examples: [
    {
      name: 'a felony of which everything is known',
      given: { category: 'A1', facts: convicted, on },
      expect: { answer: 'complete' },
    },
    {
      name: 'an arrest whose outcome nobody sent',
      given: { category: 'A1', facts: { ...convicted, disposition: null }, on },
      expect: { answer: 'incomplete', missing: ['disposition'] },
    },
    {
      name: 'a commitment, and nobody said when in life, nor by whose authority',
      given: {
        category: 'D',
        facts: {
          event: 'committed',
          byLawfulAuthority: true,
          place: 'mental-institution',
          jurisdiction: 'state',
          relief: 'none',
        },
        on,
      },
      expect: { answer: 'incomplete', missing: ['ageAtEvent'] },
    },
    {
      name: 'ordered to treatment as an outpatient: only an examiner can say',
      given: {
        category: 'D',
        facts: {
          ...{ event: 'committed', byLawfulAuthority: true, place: 'outpatient', jurisdiction: 'state' },
          ...{ ageAtEvent: 30, relief: 'none' },
        },
        on,
      },
      expect: {
        answer: 'incomplete',
        missing: ["an examiner's decision whether the outpatient order is a commitment"],
      },
    },
    {
      name: 'a protection order that its agency marked as barring, and whose last day it did not send',
      given: { category: 'H', facts: { brady: 'Y', status: 'active' }, on },
      expect: { answer: 'incomplete', missing: ['expires'] },
    },
    {
      name: 'an earlier denial, and nobody said whether anybody looked again',
      given: { category: 'M', facts: {}, on },
      expect: { answer: 'incomplete', missing: ['lookedAgain'] },
    },
    {
      name: 'the same, and it stands: what it rested on is a record of its own',
      given: { category: 'M', facts: { lookedAgain: 'stands' }, on },
      expect: { answer: 'complete' },
    },
    { name: 'of no category that is known', given: { category: 'K', facts: {}, on }, expect: { answer: 'complete' } },
  ],
})
