import { pocRecordFate } from '#law/retention/poc-records.ts'
import type { Config } from '#real/config.ts'
import { noted, ok, type Finding } from './finding.ts'

const name = 'state records'

/**
 * 28 CFR 25.9(d): whether the state says that an independent law of its own has it keep records of allowed transfers. Whatever it says,
 * nothing of them is kept here.
 */
export function lookAtStateRecords({ here, stateRecords }: Config, on: Temporal.PlainDate): readonly Finding[] {
  if (here.role === 'national') return []
  if (stateRecords === undefined)
    return [
      ok(name, 'no law of the state is named: whatever it holds of allowed transfers is destroyed (28 CFR 25.9(d))'),
    ]
  const { since, law, where } = stateRecords
  const independentStateLaw = Temporal.PlainDate.compare(since, on) <= 0
  if (pocRecordFate({ allowed: true, independentStateLaw }) === 'destroyed')
    return [
      noted(
        name,
        `from ${since.toString()} by ${law}: until then whatever the state holds of allowed transfers is destroyed`,
      ),
    ]
  return [
    noted(
      name,
      `KEPT BY STATE LAW SINCE ${since.toString()}: records of allowed transfers, by ${law}, in ${where}; this program keeps none of them and destroys all of its own, and so does the nation (28 CFR 25.9(b), (d))`,
    ),
  ]
}
