import { setTimeout as sleep } from 'node:timers/promises'
import { createIndex } from '#match/index.ts'
import type { SourceRecord } from '#match/record.ts'
import type { Answer, Question } from '../../world.ts'
import type { Behaviour } from './behaviour.ts'

/** As many hits as one answer carries; whoever has more says so, and the search counts it as silent. */
const mostRecords = 50
/** Longer than anybody waits for a source. */
const lateBy = 6_000

/** Somebody else's file, kept in this process: as `real/sources/line.ts` reaches a real one, with all that can go wrong. */
export type Peer = Readonly<{
  ask: (question: Question, signal: AbortSignal) => Promise<Answer>
  isThere: (signal: AbortSignal) => Promise<boolean>
}>

/** A file of persons that answers a name search with whoever may be meant, best first, and behaves as it is told. */
export function createPeer(records: readonly SourceRecord[], behaviour: () => Behaviour): Peer {
  const index = createIndex()
  const byId = new Map(records.map(record => [record.id, record]))
  for (const { id, description } of records) index.put(id, description)

  function answer({ description }: Question): Answer {
    const found = index.search(description, { limit: mostRecords + 1 })
    const some = found.slice(0, mostRecords).flatMap(({ id }) => byId.get(id) ?? [])
    return { kind: 'answered', records: some, more: found.length > mostRecords }
  }

  return {
    ask: (question, signal) => as(behaviour(), () => answer(question), signal),
    isThere: signal => as(behaviour(), () => true, signal),
  }
}

async function as<Result>(behaviour: Behaviour, act: () => Result, signal: AbortSignal): Promise<Result> {
  switch (behaviour) {
    case 'answers':
      return act()
    case 'late':
      await sleep(lateBy, undefined, { signal })
      return act()
    case 'silent':
      return aborted(signal)
    case 'fails':
      throw new Error('the simulated source fails')
  }
}

/** Never answers, and lets go when nobody waits any more. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const giveUp = (): void => reject(new Error('nobody waits for the simulated source'))
    if (signal.aborted) giveUp()
    else signal.addEventListener('abort', giveUp, { once: true })
  })
}
