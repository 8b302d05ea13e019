import type { SourceRecord } from '#match/record.ts'
import type { Answer, Question } from '../../world.ts'
import { personFile } from './file.ts'

/** Somebody else's file, kept in this process, reached by a line that nothing ever happens to. */
export type Peer = Readonly<{
  ask: (question: Question) => Promise<Answer>
  isThere: () => Promise<boolean>
}>

/** A file of persons that answers a name search with whoever may be meant, best first. */
export function createPeer(records: readonly SourceRecord[]): Peer {
  const file = personFile(records)
  return {
    ask: async question => ({ kind: 'answered', ...file.find(question) }),
    isThere: async () => true,
  }
}
