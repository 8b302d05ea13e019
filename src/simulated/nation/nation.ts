import { seeded } from '../random.ts'
import { makeLicensees, type SyntheticLicensee } from './licensees.ts'
import { makePeople } from './people.ts'
import type { Person } from './person.ts'
import { makeRecords, type SyntheticRecord } from './records.ts'
import { ssnBook } from './ssn-book.ts'

/**
 * `on` is the day as of which ages and licenses are right; `recordShare` is how many people have a record at all. Making
 * more people changes nothing about those before them.
 */
export type Wish = Readonly<{
  seed: number | string
  people: number
  on?: string
  recordShare?: number
  licensees?: number
  examiners?: number
}>

export type Nation = Readonly<{
  people: readonly Person[]
  records: readonly SyntheticRecord[]
  licensees: readonly SyntheticLicensee[]
  examiners: readonly string[]
}>

const defaults = { on: '2026-09-01', recordShare: 0.12, licensees: 168, examiners: 4 } as const

/** People, the records about some of them, and those who sell and examine. All of it made up, the same for the same seed. */
export function nation(wish: Wish): Nation {
  const { seed, people: count, on, recordShare, licensees, examiners } = { ...defaults, ...wish }
  const random = seeded(seed)
  const people = makePeople(count, { on, random: random.fork('people'), ssns: ssnBook() })
  return {
    people,
    records: makeRecords(people, recordShare, on, random.fork('records')),
    licensees: makeLicensees(licensees, on, random.fork('licensees')),
    examiners: Array.from({ length: examiners }, (_, index) => `Examiner ${spelled[index] ?? index + 1}`),
  }
}

const spelled = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve']
