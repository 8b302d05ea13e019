import { parentPort } from 'node:worker_threads'
import { searchHeld, type PersonIndex } from '#match/index.ts'
import type { Held } from '#match/people/held.ts'
import { inOrder } from '#match/people/in-order.ts'
import { letGoNow } from '../let-go.ts'
import { writeSnapshot } from '../snapshot/write.ts'
import { searchMany } from './search-many.ts'
import { codeOf, type Kind, type Reply, type Request, type Work } from './work.ts'

/** What a thread runs: it does one thing after another, and answers each. */
let search: PersonIndex['search'] | undefined

function searcher(held: Held | undefined): PersonIndex['search'] {
  if (held !== undefined) search = searchHeld(held)
  if (search === undefined) throw new Error('defect: there is nothing to search')
  return search
}

const acts: { [Each in Kind]: (given: Work[Each]['given']) => Work[Each]['answer'] } = {
  merge: held => inOrder(held, letGoNow),
  write(given) {
    writeSnapshot(given)
    return undefined
  },
  search: ({ held, description, asking }) => searcher(held)(description, asking),
  searchMany: ({ held, descriptions, asking, enough }) => searchMany(searcher(held), descriptions, asking, enough),
}

function carryOut({ number, kind, given }: Request): Reply {
  const act: (given: never) => unknown = acts[kind]
  try {
    return { number, answer: act(given as never) }
  } catch (error) {
    return { number, failed: codeOf(error) }
  }
}

parentPort?.on('message', (request: Request) => parentPort?.postMessage(carryOut(request), []))
