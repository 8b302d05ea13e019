import { cfr, usc } from '../cite.ts'
import { bothWays, rule } from '../rule.ts'
import { alien, foreign, ordered, withoutStatus, type Alien } from './terms/alien.ts'
import { every, some } from './terms/elements.ts'
import { without } from './terms/facts.ts'

/** A visitor who stayed too long, of whom everything is known. The examples say what differs. */
const known = {
  citizen: false,
  ordered: false,
  status: 'nonimmigrant',
  statusEnded: true,
  admission: 'visa-waiver',
  exception: 'none',
} as const satisfies Alien

const resident = { ...known, status: 'permanent-resident', statusEnded: false } as const satisfies Alien

export const unlawfulAlien = rule<Alien>({
  id: 'unlawful-alien',
  title: 'Alien illegally or unlawfully in the United States',
  categories: ['E'],
  relations: bothWays,
  cites: [usc(18, '922(g)(5)(A)'), usc(18, '922(d)(5)(A)'), cfr(27, '478.11')],
  says: 'An alien is barred who is in no valid immigrant, nonimmigrant or parole status, or is under an order to leave, whether or not the person has left.',
  // The first day on which a check was asked of this system; the statute is older.
  since: '1998-11-30',
  facts: alien,
  decide: record =>
    every(
      'an alien unlawfully in the United States',
      foreign(record),
      some('lawfully in the United States', ordered(record), withoutStatus(record)),
    ),
  examples: [
    { name: 'stayed past the end of a visit', given: known, expect: 'prohibits' },
    { name: 'nothing is known but the category', given: {}, expect: 'unresolved' },
    {
      name: 'entered without inspection and was not paroled',
      given: { ...known, status: 'none' },
      expect: 'prohibits',
    },
    { name: 'paroled, and the parole has ended', given: { ...known, status: 'paroled' }, expect: 'prohibits' },
    {
      name: 'paroled, and the parole runs',
      given: { ...known, status: 'paroled', statusEnded: false },
      expect: 'allows',
    },
    { name: 'a permanent resident', given: resident, expect: 'allows' },
    { name: 'a permanent resident ordered removed', given: { ...resident, ordered: true }, expect: 'prohibits' },
    {
      name: 'ordered removed, came back as a visitor',
      given: { ...known, statusEnded: false, ordered: true },
      expect: 'prohibits',
    },
    { name: 'granted asylum', given: { ...resident, status: 'refugee-or-asylee' }, expect: 'allows' },
    { name: 'naturalized since the record was made', given: { ...known, citizen: true }, expect: 'allows' },
    { name: 'deferred action', given: { ...resident, status: 'deferred' }, expect: 'unresolved' },
    {
      name: 'a status, and nobody knows whether it has ended',
      given: without(known, 'statusEnded'),
      expect: 'unresolved',
    },
    { name: 'nobody has asked about an order', given: without(resident, 'ordered'), expect: 'unresolved' },
    {
      name: 'a hunting license does not make presence lawful',
      given: { ...known, exception: 'hunting-license' },
      expect: 'prohibits',
    },
  ],
})
