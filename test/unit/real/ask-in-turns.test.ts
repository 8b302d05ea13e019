import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { askInTurns } from '#real/sources/ask-in-turns.ts'
import type { Answer, Question } from '../../../src/world.ts'

const questions = Array.from({ length: 10 }, (_, at): Question => ({
  description: { names: [{ last: 'Sample', first: `A${at}` }] },
  citizenships: ['US'],
}))
const answered: Answer = { kind: 'answered', records: [], more: false }
const silent: Answer = { kind: 'silent', because: 'late' }

suite('a source is asked about many whom nobody waits for', () => {
  test('four at a time, and each is answered in its place', async () => {
    let [open, most] = [0, 0]
    const answers = await askInTurns(async ({ description: { names } }) => {
      most = Math.max(most, (open += 1))
      await new Promise(resolve => void setTimeout(resolve, 1))
      open -= 1
      return { ...answered, more: names[0].first === 'A7' }
    }, questions)
    assert.equal(most, 4)
    assert.deepEqual(
      answers.map(answer => answer.kind === 'answered' && answer.more),
      questions.map((_, at) => at === 7),
    )
  })

  test('one that falls silent is not asked about the rest, who are silent too and never answered', async () => {
    let asked = 0
    const answers = await askInTurns(async () => ((asked += 1) <= 4 ? answered : silent), questions)
    assert.equal(asked, 8)
    assert.deepEqual(
      answers.map(({ kind }) => kind),
      [...Array<string>(4).fill('answered'), ...Array<string>(6).fill('silent')],
    )
  })
})
