import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { lettersWaiting } from '#challenge/letters-waiting.ts'
import {
  challenged,
  denied,
  deniedAgain,
  examines,
  says,
  signedInAgain,
  whyAsked,
  type Denied,
} from '../support/challenges.ts'

suite('28 CFR 25.10(b): that one letter was mailed pays no other', () => {
  test('of two secrets the first opens nothing, and whoever mails it pays nothing of the second', async () => {
    const made = await denied()
    const challenge = await whyAsked(made)
    const first = await examines(made, challenge, 'secrets', { to: 'mail' })
    made.clock.pass({ minutes: 1 })
    const second = await examines(made, challenge, 'secrets', { to: 'mail' }, 'secondExaminer')
    const mails = (of: unknown) => examines(made, challenge, 'mailings', { letter: 'secret', on: '2026-09-08', of })
    const [listed] = (await lettersWaiting(10, made.world)).letters
    assert.equal(listed?.of, second.body['of'])
    assert.deepEqual([(await mails(first.body['of'])).body['code'], await owes(made, challenge)], ['stale', true])
    const said = await mails(second.body['of'])
    assert.deepEqual(said.body['letters'], [{ letter: 'secret', of: second.body['of'], mailedOn: '2026-09-08' }])
    assert.equal(await owes(made, challenge), false)
  })

  test('of two decisions the letter about the first tells nobody of the second', async () => {
    const made = await denied()
    const { challenge, secret } = await challenged(made)
    const sustained = async () => {
      await examines(made, challenge, 'records', { record: 1, outcome: 'stands' })
      await examines(made, challenge, 'proposal', { outcome: 'sustained' })
      const { body } = await examines(made, challenge, 'decision', { agrees: true }, 'secondExaminer')
      return (body['letters'] as readonly Readonly<{ letter: string; of: string }>[]).find(
        ({ letter }) => letter === 'sustained',
      )?.of
    }
    const first = await sustained()
    made.clock.pass({ minutes: 1 })
    await says(made, made.ntn, secret)
    const second = await sustained()
    const mails = async (of?: string) =>
      (await examines(made, challenge, 'mailings', { letter: 'sustained', on: '2026-09-08', of })).status
    assert.deepEqual([await mails(first), await mails(second)], [412, 200])
  })
})

const owes = async ({ world }: Denied, challenge: string): Promise<boolean> =>
  (await world.find.owed(challenge)).some(({ kind }) => kind === 'mail-secret')

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
