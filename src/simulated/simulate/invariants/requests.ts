import type { Licensee } from '#law/lives/licensee.ts'
import { jurisdictions } from '#law/states/registry.ts'
import type { Evidence, MakeWatch, Sight } from '../evidence.ts'
import { about, unless, watchEvents } from '../rule.ts'
import { dateOf } from './own-days.ts'
import { dayIn } from './own-dates.ts'

/**
 * I5: one key of one caller is one check, until nothing of it is left. I6: no number is ever given twice, and number and date
 * stay. I7: without a license in force, in a state whose checks are ours, nothing is assigned.
 */
export const requests: MakeWatch = evidence => {
  const keys = keyRing()
  const given = new Map<string, string>()
  const { numbers } = evidence.sim.store.tables
  const same = (name: string, ntn: string) => {
    const known = keys.bind(name, ntn)
    if (known !== ntn) evidence.violated('I5', `${name} is ${known} and became ${ntn}`)
  }

  function giving({ after: { ntn, assigned }, row }: Sight): readonly string[] {
    const date = dateOf(dayIn(assigned.contact, assigned.zone))
    const before = given.get(ntn)
    given.set(ntn, date)
    return [
      ...unless(before === undefined, 'the number was given before'),
      ...unless(numbers.get(ntn, '')?.date === date, 'its number and date are not kept'),
      ...unless(row.seq === 1, 'it does not begin its transaction'),
    ]
  }

  return {
    ...watchEvents([
      { id: 'I6', on: ['assigned'], wrong: giving },
      {
        id: 'I5',
        on: ['assigned'],
        wrong: ({ after }) => unless(after.asked !== undefined, 'under no key of anybody'),
      },
      about('I7', 'assigned', (event, sight) => (event.ffl === undefined ? [] : unlicensed(sight, evidence))),
    ])(evidence),
    kept({ request, destroys }) {
      if (request !== undefined) same(`${request.caller} ${request.key}`, request.ntn)
      for (const { ntn, what } of destroys) if (what === 'record') keys.forget(ntn)
    },
    showed({ asked, check }) {
      if (asked !== undefined) same(`${asked.caller} ${asked.key}`, check.ntn)
    },
    ended() {
      for (const [ntn, date] of given) {
        if (numbers.get(ntn, '')?.date !== date) evidence.violated('I6', `${ntn}: number and date are gone`)
      }
    },
  }
}

/** Which number each key of each caller led to, for as long as anything of it is left. */
function keyRing() {
  const numbers = new Map<string, string>()
  const names = new Map<string, string>()
  return {
    /** The number that this name has, which is this one where it had none. */
    bind(name: string, ntn: string): string {
      const known = numbers.get(name) ?? ntn
      numbers.set(name, known)
      names.set(known, name)
      return known
    },
    forget(ntn: string): void {
      const name = names.get(ntn)
      if (name !== undefined) numbers.delete(name)
      names.delete(ntn)
    },
  }
}

function unlicensed({ after: { assigned } }: Sight, { sim }: Evidence): readonly string[] {
  const { ffl = '', purpose, firearm, saleState, contact, zone } = assigned
  const row = sim.store.tables.lives.get(ffl, 'licensee')
  if (row === undefined) return ['no such licensee']
  const { status, expires, renewalFiled = '9999-12-31', premises } = JSON.parse(row.state) as Licensee
  const on = dateOf(dayIn(contact, zone))
  const kind = purpose === 'redemption' ? 'redemption' : firearm
  const others = jurisdictions[saleState].poc.some(
    ({ since, until = '9999-12-31', answers }) => since <= on && on <= until && answers.some(each => each === kind),
  )
  return [
    ...unless(status === 'licensed', `the license is ${status}`),
    ...unless(on <= expires || renewalFiled <= expires, 'the license has run out'),
    ...unless(premises.state === saleState && premises.zone === zone, 'the sale is not at the premises'),
    ...unless(!others, 'the state answers such checks itself'),
  ]
}
