import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { kindNames, kinds, type Kind } from '#cli/replay/kinds.ts'
import { stateNamed } from '#cli/replay/state-names.ts'
import { whoAsks } from '#cli/replay/who-asks.ts'
import { mayAskFor } from '#law/purpose.ts'
import { states, type State } from '#law/words.ts'

const march2021 = Temporal.PlainDate.from('2021-03-15')

type Case = readonly [state: State, kind: Kind, on: string, asker: string, purpose: string, firearm?: string]

describe('who really asked', () => {
  const cases: readonly Case[] = [
    // Washington answered for handguns only until 2024, and for everything since.
    ['WA', 'handgun', '2021-03-15', 'poc', 'sale', 'handgun'],
    ['WA', 'long_gun', '2021-03-15', 'licensee', 'sale', 'long-gun'],
    ['WA', 'long_gun', '2024-03-15', 'poc', 'sale', 'long-gun'],
    ['WA', 'redemption_handgun', '2021-03-15', 'licensee', 'redemption', 'handgun'],
    ['WA', 'redemption_handgun', '2024-03-15', 'poc', 'redemption', 'handgun'],
    // Virginia answers for every firearm.
    ['VA', 'handgun', '2021-03-15', 'poc', 'sale', 'handgun'],
    ['VA', 'long_gun', '2021-03-15', 'poc', 'sale', 'long-gun'],
    ['VA', 'other', '2021-03-15', 'poc', 'sale', 'other'],
    ['VA', 'multiple', '2021-03-15', 'poc', 'sale', 'multiple'],
    ['VA', 'private_sale_handgun', '2021-03-15', 'poc', 'private-sale', 'handgun'],
    // Texas for none.
    ['TX', 'handgun', '2021-03-15', 'licensee', 'sale', 'handgun'],
    ['TX', 'multiple', '2021-03-15', 'licensee', 'sale', 'multiple'],
    ['TX', 'redemption_long_gun', '2021-03-15', 'licensee', 'redemption', 'long-gun'],
    ['TX', 'prepawn_other', '2021-03-15', 'licensee', 'pre-pawn', 'other'],
    ['TX', 'rentals_handgun', '2021-03-15', 'licensee', 'rental', 'handgun'],
    ['TX', 'return_to_seller_other', '2021-03-15', 'licensee', 'return-to-seller', 'other'],
    // A role that ended: Iowa's sheriffs until July 2021, North Carolina's until 29 March 2023.
    ['IA', 'handgun', '2021-06-30', 'poc', 'sale', 'handgun'],
    ['IA', 'handgun', '2021-07-01', 'licensee', 'sale', 'handgun'],
    ['NC', 'handgun', '2023-03-28', 'poc', 'sale', 'handgun'],
    ['NC', 'handgun', '2023-03-29', 'licensee', 'sale', 'handgun'],
    // Permits, rechecks, administrative checks and returns are an agency's everywhere, never a licensee's.
    ['KY', 'permit_recheck', '2021-03-15', 'agency', 'permit-recheck'],
    ['IL', 'permit', '2021-03-15', 'agency', 'permit'],
    ['VA', 'admin', '2021-03-15', 'agency', 'administrative'],
    ['TX', 'returned_handgun', '2021-03-15', 'agency', 'disposition', 'handgun'],
    ['CA', 'returned_long_gun', '2021-03-15', 'agency', 'disposition', 'long-gun'],
    ['GU', 'returned_other', '2021-03-15', 'agency', 'disposition', 'other'],
  ]
  for (const [state, kind, on, asker, purpose, firearm] of cases) {
    test(`${state} ${kind} on ${on}: ${asker}`, () => {
      const expected = { asker, purpose, ...(firearm !== undefined && { firearm }) }
      assert.deepEqual(whoAsks(state, kind, Temporal.PlainDate.from(on)), expected)
    })
  }
})

test('nobody asks for a purpose that the law does not give them, whatever the state and kind', () => {
  for (const state of states) {
    for (const kind of kindNames) {
      const { asker, purpose } = whoAsks(state, kind, march2021)
      assert.ok(mayAskFor(asker, purpose, 'atf'), `${state} ${kind}`)
    }
  }
})

test('the published counts have 24 kinds', () => {
  assert.equal(kindNames.length, 24)
  assert.deepEqual(kinds.handgun, { purpose: 'sale', firearm: 'handgun' })
})

describe('the jurisdictions by the names that the counts use', () => {
  const names = [
    ['Alabama', 'AL'],
    ['District of Columbia', 'DC'],
    ['Guam', 'GU'],
    ['Mariana Islands', 'MP'],
    ['Northern Mariana Islands', 'MP'],
    ['Puerto Rico', 'PR'],
    ['Virgin Islands', 'VI'],
    ['Virginia', 'VA'],
    ['West Virginia', 'WV'],
    ['American Samoa', 'AS'],
  ] as const
  for (const [name, state] of names) test(name, () => assert.equal(stateNamed(name), state))
  for (const name of ['virginia', 'VA', '', 'Jefferson', 'constructor']) {
    test(`${JSON.stringify(name)} is none`, () => assert.equal(stateNamed(name), undefined))
  }
})
