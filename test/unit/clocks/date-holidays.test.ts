import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import Holidays from 'date-holidays'
import { closuresIn } from '#law/clocks/closures.ts'
import { jurisdictions } from '#law/states/registry.ts'
import { states, type State } from '#law/words.ts'
import { reasons, type Difference } from './date-holidays-reasons.ts'

const years = [2024, 2025, 2026, 2027, 2028, 2029, 2030] as const
/** The library files these beside the states, as countries; it does not know the Northern Mariana Islands. */
const territories: readonly State[] = ['AS', 'GU', 'PR', 'VI']
const known = states.filter(state => state !== 'MP')

const isWeekday = (date: string): boolean => Temporal.PlainDate.from(date).dayOfWeek < 6

/** Weekdays of those years, each with its name. */
type Days = ReadonlyMap<string, string>

const weekdays = (named: readonly (readonly [date: string, name: string])[]): Days =>
  new Map(named.filter(([date]) => isWeekday(date)))

const oursOf = (state: State): Days =>
  weekdays(
    years
      .flatMap(year => closuresIn(jurisdictions[state], year))
      .map(({ date, because }) => [date.toString(), because]),
  )

function theirsOf(state: State): Days {
  const library = territories.includes(state) ? new Holidays(state) : new Holidays('US', state)
  const holidays = years.flatMap(year => library.getHolidays(year)).filter(({ type }) => type === 'public')
  return weekdays(holidays.map(({ date, name }) => [date.slice(0, 'YYYY-MM-DD'.length), name]))
}

const foundOnly = (whose: Difference['only'], state: State, days: Days, others: Days): readonly Difference[] =>
  [...days].filter(([date]) => !others.has(date)).map(([date, name]) => ({ state, date, only: whose, name }))

function compare(state: State): Readonly<{ agreed: number; differences: readonly Difference[] }> {
  const [ours, theirs] = [oursOf(state), theirsOf(state)]
  const differences = [...foundOnly('ours', state, ours, theirs), ...foundOnly('theirs', state, theirs, ours)]
  return { agreed: [...ours.keys()].filter(date => theirs.has(date)).length, differences }
}

const reasonFor = ({ only, name, state }: Difference) =>
  reasons.find(reason => reason.only === only && reason.name.test(name) && reason.states.includes(state))

// The library drafts and cross-checks; it does not decide. So nothing is asserted of our days but that each day on
// which we and it differ was looked at, and stands in the list of reasons.
suite('beside the date-holidays library, 2024 to 2030', () => {
  const compared = known.map(compare)
  const differences = compared.flatMap(each => each.differences)

  test('every day on which we differ has a reason that somebody wrote down', t => {
    t.diagnostic(`${differences.length} weekdays differ`)
    assert.deepEqual(
      differences.filter(difference => reasonFor(difference) === undefined),
      [],
    )
  })

  test('every reason still explains a difference in each state it names', () => {
    const used = new Set(differences.map(difference => `${reasonFor(difference)?.why} ${difference.state}`))
    const named = reasons.filter(reason => reason.states !== states)
    const idle = named
      .flatMap(({ why, states: own }) => own.map(state => `${why} ${state}`))
      .filter(each => !used.has(each))
    assert.deepEqual(idle, [])
  })

  test('most days agree: the comparison is not of two empty lists', () => {
    const agreed = compared.reduce((sum, each) => sum + each.agreed, 0)
    assert.ok(agreed > 3 * differences.length, `${agreed} agree, ${differences.length} differ`)
  })
})
