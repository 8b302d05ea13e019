import type { Nri } from '#law/words.ts'
import type { KeptEntry, Rows } from '#ledger/rows.ts'
import type { Description } from '#match/description.ts'
import type { PersonIndex } from '#match/index.ts'
import { baseOf } from '#match/people/people.ts'
import { prepare } from '#match/prepare.ts'

export const roe: Description = {
  names: [{ last: 'Roebuck', first: 'Jonathan' }],
  born: '1980-03-04',
  sex: 'M',
  race: 'W',
}
export const doe: Description = {
  names: [{ last: 'Quimby', first: 'Philippa', middle: 'Rosalind' }],
  born: '1991-11-23',
  sex: 'F',
  race: 'B',
}
export const poe: Description = {
  names: [{ last: 'Vandersloot', first: 'Emmeline' }],
  born: '1966-07-19',
  sex: 'F',
  race: 'W',
}

export const gone = (id: string): KeptEntry => ({ nri: id as Nri, inForce: false, record: null })
export const entry = (id: string, description: Description): KeptEntry => ({
  nri: id as Nri,
  inForce: true,
  record: { source: 'indices', id, category: 'felony-conviction', description, facts: {} },
})
export const entered = (...entries: readonly KeptEntry[]): Rows => ({
  events: [],
  lives: [],
  keys: [],
  rewraps: [],
  sealed: [],
  ended: [],
  owed: [],
  leaves: [],
  archives: [],
  numbers: [],
  destroys: [],
  agencyNumbers: [],
  files: [],
  staged: [],
  unstaged: [],
  tallies: [],
  entries,
})

export const ordered = (people: Readonly<Record<string, Description>>) =>
  baseOf(Object.entries(people).map(([id, description]) => ({ id, person: prepare(description) })))

export const idsIn = (search: PersonIndex['search'], asked: Description): readonly string[] =>
  search(asked, { limit: 100 }).map(({ id }) => id)

/** A clock that a test moves. */
export function handClock(at = '2026-09-10T14:00:00Z') {
  let now = Temporal.Instant.from(at)
  return { now: () => now, pass: (time: Temporal.DurationLike) => void (now = now.add(time)) }
}
