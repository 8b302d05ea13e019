import { looseIndexOver, type LooseIndex } from '#match/index.ts'
import { baseOf } from '#match/people/people.ts'
import { preparer } from '#match/prepare.ts'
import type { Person } from './person.ts'

/** The index of all records, and the question which of them may be someone; held in memory that all threads share. */
export type Engine = Pick<LooseIndex, 'size' | 'bytes' | 'search' | 'held'>

export function buildEngine(records: Iterable<Person>): Engine {
  const prepareNext = preparer()
  return looseIndexOver(
    baseOf(
      Iterator.from(records).map(({ id, description }) => ({ id: onItsOwn(id), person: prepareNext(description) })),
    ),
  )
}

/** A text cut out of a line keeps the whole line in memory; a copy does not. */
const onItsOwn = (id: string): string => Buffer.from(id).toString()
