import type { MakeWatch } from '../evidence.ts'

/** I33: a closure counts from the moment a second person approves what the first has entered. */
export const twoPeople: MakeWatch = evidence => {
  const proposers = new Map<string, string[]>()
  return {
    kept({ events }) {
      for (const { life, subject, by, body } of events) {
        if (life !== 'calendar') continue
        const known = proposers.get(subject) ?? []
        if (body['type'] === 'proposed') proposers.set(subject, [...known, by])
        if (body['type'] !== 'approved') continue
        const proposer = known[Number(body['proposal']) - 1]
        if (proposer === undefined || proposer === by)
          evidence.violated('I33', `${subject}: approved by ${by}, proposed by ${proposer}`)
        if (!by.startsWith('operator ')) evidence.violated('I33', `${subject}: approved by ${by}`)
      }
    },
  }
}
