import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ofChallenge } from '#law/duties/of-challenge.ts'
import {
  challengeMoves,
  challengeStatuses,
  foldChallenge,
  type Challenge,
  type ChallengeEvent,
  type ChallengeEventType,
} from '#law/lives/challenge.ts'
import type { Mailable } from '#law/lives/mailing.ts'
import { withPolicies } from '#law/policies.ts'
import { settings } from '#law/settings.ts'
import type { ChallengeNumber, Ntn } from '#law/words.ts'

const page = `
                      asked        challenged   proposed     sustained    overturned   closed
opened                .            .            .            .            .            .
asked                 =            =            =            =            .            .
secret-issued         =            =            =            =            =            .
identity-shown        =            =            =            =            =            =
reasons-given         =            =            =            =            .            .
informed              challenged   =            challenged   challenged   .            .
fingerprints-asked    =            =            =            =            .            .
fingerprints-received =            =            =            =            .            .
source-asked          .            =            .            .            .            .
settled               .            =            .            .            .            .
searched              .            =            =            .            .            .
proposed              .            proposed     .            .            .            .
sent-back             .            .            challenged   .            .            .
sustained             .            .            sustained    .            .            .
overturned            .            .            overturned   .            .            .
told                  .            .            .            =            =            .
mailed                =            =            =            =            =            .
urged                 =            =            =            =            .            .
closed                closed       closed       closed       closed       .            .
`

const rows = page
  .trim()
  .split('\n')
  .slice(1)
  .map(row => row.split(/\s+/))
const types = rows.map(([type]) => type as ChallengeEventType)

test('which event may follow which status of a challenge, and the status it leads to', () => {
  for (const [type = '', ...cells] of rows)
    for (const [at, status] of challengeStatuses.entries()) {
      const moves: Readonly<Record<string, string>> = challengeMoves[status]
      const to = moves[type]
      assert.equal(to === 'same' ? '=' : (to ?? '.'), cells[at], `${status} × ${type}`)
    }
})

test('the table knows every event', () => {
  const known = new Set(Object.values(challengeMoves).flatMap(moves => Object.keys(moves)))
  assert.deepEqual([...known].toSorted(), types.filter(type => type !== 'opened').toSorted())
})

const at = '2026-09-14T15:00:00Z'
const opened: ChallengeEvent = {
  type: 'opened',
  challenge: 'C00000000000000' as ChallengeNumber,
  ntn: '00000000000000' as Ntn,
  origin: 'person',
  at,
}
const asked: ChallengeEvent = {
  type: 'asked',
  dated: '2026-09-14',
  dueBy: '2026-09-21',
  dueAt: '2026-09-22T05:00:00Z',
  at,
}
const shown: ChallengeEvent = { type: 'identity-shown', by: 'mail', at }
const reasons: ChallengeEvent = { type: 'reasons-given', how: 'opened', at }
const issued: ChallengeEvent = { type: 'secret-issued', digest: 'ZGlnZXN0', to: 'mail', at }
const mailed = (letter: Mailable): ChallengeEvent => ({ type: 'mailed', letter, on: '2026-09-14', by: 'one', at })
const informed = (from: 'person' | 'review', determineBy = '2026-11-13'): ChallengeEvent => ({
  ...{ type: 'informed', from, claims: [], determineBy },
  dueAt: `${determineBy}T23:00:00Z`,
  at,
})
const proposed = (outcome: 'sustained' | 'overturned'): ChallengeEvent => ({
  type: 'proposed',
  outcome,
  by: 'one',
  at,
})
const overturned = (by: readonly [string, string]): ChallengeEvent => ({
  type: 'overturned',
  by,
  answer: 'recheck',
  at,
})
const sustained = (by: readonly [string, string]): ChallengeEvent => ({ type: 'sustained', by, at })

const fold = (...events: readonly ChallengeEvent[]): Challenge | undefined => {
  let state: Challenge | undefined
  for (const event of events) {
    state = foldChallenge(state, event)
    if (state === undefined) return undefined
  }
  return state
}
const before = [opened, asked, shown, informed('person')] as const

test('no reason is given and nothing is taken up before identity is shown; a review needs nobody’s', () => {
  assert.equal(fold(opened, asked, reasons), undefined)
  assert.equal(fold(opened, asked, informed('person')), undefined)
  assert.equal(fold(opened, asked, shown, reasons)?.reasons?.how, 'opened')
  assert.equal(fold(opened, informed('review'))?.status, 'challenged')
})

test('a letter is mailed only where there is one: a secret that was made, reasons for a shown identity, the decision as it stands', () => {
  assert.equal(fold(opened, asked, mailed('secret')), undefined)
  assert.equal(fold(opened, asked, issued, mailed('secret'))?.mailed?.secret?.on, '2026-09-14')
  assert.equal(fold(opened, asked, issued, mailed('reasons')), undefined)
  assert.deepEqual(fold(opened, asked, shown, mailed('reasons'))?.reasons, { how: 'mailed', at })
  assert.equal(fold(...before, proposed('sustained'), mailed('sustained')), undefined)
  const stands = [...before, proposed('sustained'), sustained(['one', 'two'])] as const
  assert.deepEqual(fold(...stands, mailed('sustained'))?.told, { how: 'mailed', at })
  assert.equal(fold(...stands, mailed('overturned')), undefined)
})

test('another secret, and another decision, are letters that were not mailed yet', () => {
  assert.equal(fold(opened, asked, issued, mailed('secret'), issued)?.mailed?.secret, undefined)
  const stands = [informed('person'), proposed('sustained'), sustained(['one', 'two'])] as const
  const again = fold(opened, asked, shown, ...stands, mailed('sustained'), ...stands)
  assert.deepEqual([again?.told, again?.mailed?.sustained], [undefined, undefined])
})

test('two people decide, the first of whom proposed exactly this, and one person is not two', () => {
  const to = [...before, proposed('overturned')]
  assert.equal(fold(...to, overturned(['one', 'one'])), undefined)
  assert.equal(fold(...to, overturned(['two', 'three'])), undefined)
  assert.equal(fold(...to, sustained(['one', 'two'])), undefined)
  assert.equal(fold(...to, overturned(['one', 'two']))?.status, 'overturned')
})

test('what came in after a proposal takes it back', () => {
  const state = fold(...before, proposed('overturned'), informed('person', '2026-11-20'))
  assert.deepEqual([state?.status, state?.proposal], ['challenged', undefined])
})

test('what each event makes us owe, and what it ends', () => {
  const moment = {
    now: Temporal.Instant.from(at),
    settings: { ...settings, policies: withPolicies({}) },
    here: { role: 'national' },
  } as const
  const owed = (...events: readonly ChallengeEvent[]): readonly string[] => {
    const last = events.at(-1) ?? assert.fail('there is an event')
    const { owes, ends } = ofChallenge(last, fold(...events) ?? assert.fail('they may follow'), moment)
    return [
      ...owes.map(({ kind, at: when }) => `${kind} at ${when.toString()}`),
      ...ends.map(kind => `no longer ${kind}`),
    ]
  }
  assert.deepEqual(owed(opened), [])
  assert.deepEqual(owed(opened, asked), [
    'mail-secret at 2026-09-14T15:00:00Z',
    'give-reasons at 2026-09-22T05:00:00Z',
    'urge-challenge at 2026-09-21T05:00:00Z',
  ])
  assert.deepEqual(owed(opened, asked, issued), ['mail-secret at 2026-09-14T15:00:00Z'])
  assert.deepEqual(owed(opened, asked, issued, mailed('secret')), ['no longer mail-secret'])
  assert.deepEqual(owed(opened, asked, shown, mailed('reasons')), ['no longer give-reasons'])
  assert.deepEqual(owed(opened, asked, shown), ['no longer mail-secret'])
  assert.deepEqual(owed(opened, asked, shown, reasons), ['no longer give-reasons'])
  assert.deepEqual(owed(opened, asked, shown, reasons, informed('person')), [
    'determine-challenge at 2026-11-13T23:00:00Z',
    'urge-challenge at 2026-11-03T23:00:00Z',
    'no longer tell-sustained',
  ])
  assert.deepEqual(owed(...before, proposed('sustained')), [])
  assert.deepEqual(owed(...before, proposed('sustained'), sustained(['one', 'two'])), [
    'tell-sustained at 2026-09-14T15:00:00Z',
    // The reasons were not given yet, and their day still comes.
    'urge-challenge at 2026-09-21T05:00:00Z',
    'no longer determine-challenge',
    'no longer urge-challenge',
  ])
  const read = [opened, asked, shown, reasons, informed('person'), proposed('sustained')] as const
  assert.deepEqual(owed(...read, sustained(['one', 'two'])), [
    'tell-sustained at 2026-09-14T15:00:00Z',
    'no longer determine-challenge',
    'no longer urge-challenge',
  ])
})
