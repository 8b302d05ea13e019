import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { lettersWaiting } from '#challenge/letters-waiting.ts'
import { denied, deniedAgain, examines, signedInAgain, whyAsked } from '../support/challenges.ts'

suite('28 CFR 25.10(b): whoever never answers takes no place in the list of letters from whoever does', () => {
  test('behind two who have not shown who they are, the reasons that can be mailed are listed, and the two are counted', async () => {
    const made = await denied()
    await whyAsked(made)
    await whyAsked(await deniedAgain(made))
    made.clock.passTo(Temporal.Instant.from('2026-09-09T15:00:00Z'))
    const third = await deniedAgain({ ...made, ...(await signedInAgain(made)) })
    const challenge = await whyAsked(third)
    await examines(third, challenge, 'notes', { note: 'fingerprints-agree' })
    await examines(third, challenge, 'secrets', { to: 'fingerprints' })
    const { letters, waiting, more } = await lettersWaiting(1, made.world)
    assert.deepEqual(
      letters.map(({ letter, waitsFor, challenge: of }) => [letter, waitsFor, of === challenge]),
      [
        ['secret', undefined, false],
        ['reasons', undefined, true],
        ['reasons', 'identity', false],
      ],
    )
    assert.deepEqual([waiting, more], [{ address: 0, identity: 2, determination: 0 }, true])
    assert.deepEqual((await lettersWaiting(10, made.world)).more, false)
    const { body } = await made.ask('GET', '/v1/examiner/letters', { as: third.as.examiner })
    assert.deepEqual(body['waiting'], waiting)
  })
})
