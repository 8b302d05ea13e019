import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { unconfirmedFacts } from '#cli/doctor/calendar.ts'
import { stateLaw } from '#law/cite.ts'
import { dates, fixed, nth, staysPut, type Jurisdiction } from '#law/states/jurisdiction.ts'
import { unknownTransferLaw } from '#law/states/transfer-law.ts'

const read = { confidence: 'cited', cites: [stateLaw('Syn. Code § 1')] } as const
const shifts = { saturday: 'friday', sunday: 'monday' } as const
const day = Temporal.PlainDate.from('2026-09-11')
const sure: Jurisdiction = {
  state: 'VA',
  name: 'Synthetia',
  zone: 'America/New_York',
  otherZones: [],
  weekend: { closed: [6, 7], ...read },
  closures: [{ name: 'Founding Day', day: fixed(3, 4), shift: { ...shifts, ...read }, ...read }],
  poc: [{ since: '1998-11-30', answers: ['handgun'], ...read }],
  transfers: unknownTransferLaw,
}
const doubtful = { confidence: 'unconfirmed' } as const

suite('what of a calendar nobody has confirmed', () => {
  test('nothing, where every fact names its source', () => {
    assert.deepEqual(unconfirmedFacts(sure, day), [])
  })

  test('a weekend, a closure, a shift and a role, each in words', () => {
    const facts = unconfirmedFacts(
      {
        ...sure,
        weekend: { closed: [6, 7], ...doubtful },
        closures: [
          { name: 'Founding Day', day: fixed(3, 4), shift: { ...shifts, ...doubtful }, ...read },
          { name: 'Storm Day', day: nth(2, 1, 5), shift: staysPut, ...doubtful },
        ],
        poc: [{ since: '1998-11-30', answers: ['handgun', 'redemption'], ...doubtful }],
      },
      day,
    )
    assert.deepEqual(facts, [
      'closed at weekends',
      'Founding Day on a weekend',
      'Storm Day',
      'answers handgun, redemption itself',
    ])
  })

  test('not where a closure shifts to that names its weekday, nor what is over', () => {
    const facts = unconfirmedFacts(
      {
        ...sure,
        closures: [
          { name: 'Second Monday', day: nth(2, 1, 5), shift: staysPut, ...read },
          { name: 'Repealed', day: fixed(3, 4), shift: staysPut, until: '2026-09-10', ...doubtful },
          { name: 'Once', day: dates('2020-06-19'), shift: staysPut, ...doubtful },
        ],
        poc: [{ since: '1998-11-30', until: '2004-01-01', answers: ['handgun'], ...doubtful }],
      },
      day,
    )
    assert.deepEqual(facts, [])
  })
})
