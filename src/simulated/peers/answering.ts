import { question as questionShape, version, type QuestionAsked } from '#contract/source/ask.ts'
import type { Question } from '../../world.ts'
import { wrongs, type Behaviour, type PeerName } from './behaviour.ts'
import type { PersonFile } from './file.ts'
import type { Held } from './holdings.ts'
import { spoiled, whole, type Reply } from './reply.ts'

/** What one peer says, as it is told to behave at that moment. */
export type Answering = Readonly<{
  ask: (body: unknown, behaviour: Behaviour) => Reply
  there: (behaviour: Behaviour) => Reply
}>

/** `others` are records of the file that have nothing to do with any question. */
export function answering(name: PeerName, file: PersonFile<Held>, others: readonly Held[]): Answering {
  const named = { version, source: name } as const
  let wrongTurns = 0

  /** The way to be wrong that is next, where it is to be wrong in each. */
  const settled = (behaviour: Behaviour): Behaviour => {
    if (behaviour !== 'wrong') return behaviour
    wrongTurns += 1
    return wrongs[wrongTurns % wrongs.length] ?? 'garbage'
  }

  function found(asked: QuestionAsked, behaviour: Behaviour) {
    if (behaviour === 'wrong-person') return { records: others, more: false }
    // Parsed: a member that nobody sent is not there, which is what a question says of itself.
    const question = asked as Question
    return behaviour === 'more' ? { records: file.find(question, 1).records, more: true } : file.find(question)
  }

  return {
    ask(body, told) {
      const asked = questionShape.safeParse(body)
      // What is wrong with it is not said: it would repeat what was sent.
      if (!asked.success) return whole(400, { error: 'not-of-the-contract' })
      const behaviour = settled(told)
      return said({ ...named, ...found(asked.data, behaviour) }, behaviour)
    },
    there: told => said(named, settled(told)),
  }
}

function said(right: object, behaviour: Behaviour): Reply {
  if (behaviour === 'silent') return { how: 'never' }
  if (behaviour === 'fails') return whole(500, { error: 'failed' })
  const wrong = wrongs.find(each => each === behaviour)
  return wrong === undefined ? whole(200, right) : spoiled(wrong, right)
}
