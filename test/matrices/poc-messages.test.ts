import {
  type PocMessageKind,
  type PocStanding,
  pocMessageKeys,
  pocMessageKinds,
  pocStandings,
} from '#law/lives/poc-words.ts'
import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { pocMoves, receive, recordClasses } from '#law/poc/life.ts'

/** Every standing × every message, and what becomes of it. A change of the table is a change of this page. */
const page = `
              poc-open             poc-denial             poc-proceed          poc-overturn
created       accepted → open      accepted → denied      accepted → proceed   refused
presumed      late → open          late → denied          accepted → proceed   refused
open          repeated             accepted → denied      accepted → proceed   refused
proceed       superseded           contradicts → denied   repeated             refused
denied        superseded           repeated               refused              accepted → overturned
overturned    superseded           refused                superseded           repeated
forgotten     recorded             recorded               recorded             recorded
`

test('what a message does to a point of contact’s check is this page and nothing else (POC-09, POC-14, DEC-04)', () => {
  const widths: Readonly<Record<PocMessageKind, number>> = {
    'poc-open': 21,
    'poc-denial': 23,
    'poc-proceed': 21,
    'poc-overturn': 21,
  }
  const line = (first: string, cell: (kind: PocMessageKind) => string) =>
    (first.padEnd(14) + pocMessageKinds.map(kind => cell(kind).padEnd(widths[kind])).join('')).trimEnd()
  const rows = pocStandings.map(standing =>
    line(standing, kind => {
      const { answer, to } = receive(standing, kind)
      return to === standing ? answer : `${answer} → ${to}`
    }),
  )
  assert.deepEqual([line('', kind => kind), ...rows], page.slice(1, -1).split('\n'))
})

test('whatever becomes of a message, the point of contact is told why (POC-14)', () => {
  for (const standing of pocStandings)
    for (const kind of pocMessageKinds) assert.match(pocMoves[standing][kind].because, /^\w.{10,}/)
})

test('what is refused, and what came too late, says what to send instead (POC-13, DEC-04)', () => {
  for (const standing of pocStandings) {
    for (const kind of pocMessageKinds) {
      const { answer, todo } = receive(standing, kind)
      const lost = answer === 'refused' || (answer === 'recorded' && ['poc-open', 'poc-denial'].includes(kind))
      if (lost) assert.match(todo ?? '', /^(send|inquire again)/, `${standing} ${kind}`)
    }
  }
})

test('a Proceed never ends a denial: only an overturn does (POC-14)', () => {
  assert.deepEqual(
    pocMessageKinds.filter(kind => receive('denied', kind).to !== 'denied'),
    ['poc-overturn'],
  )
  // The control: where nothing was denied a Proceed moves the record.
  assert.equal(receive('open', 'poc-proceed').to, 'proceed')
})

test('what was destroyed is moved by nothing (POC-13, DEC-04)', () => {
  for (const kind of pocMessageKinds) assert.equal(receive('forgotten', kind).to, 'forgotten')
})

/** A point of contact that sends again whatever was refused, until nothing changes any more. */
function sendAll(messages: readonly PocMessageKind[]): PocStanding {
  let standing: PocStanding = 'created'
  for (let round = 0; round < messages.length; round += 1) {
    for (const message of messages) {
      // What moved the record or was repeated is not sent again by anybody; to send it once more must do no harm.
      standing = receive(standing, message).to
    }
  }
  return standing
}

const orders = (messages: readonly PocMessageKind[]): readonly (readonly PocMessageKind[])[] =>
  messages.length < 2
    ? [messages]
    : messages.flatMap((first, at) => orders(messages.toSpliced(at, 1)).map(rest => [first, ...rest]))

suite('messages that come twice or out of order end in one record (POC-14)', () => {
  for (const [history, end] of [
    [['poc-open', 'poc-proceed'], 'proceed'],
    [['poc-open', 'poc-denial'], 'denied'],
    [['poc-denial', 'poc-overturn'], 'overturned'],
    [['poc-open', 'poc-denial', 'poc-overturn'], 'overturned'],
  ] as const) {
    test(`${history.join(', ')}: ${end}, in any order and twice over`, () => {
      for (const order of orders(history)) {
        assert.equal(sendAll(order), end, order.join(', '))
        assert.equal(sendAll([...order, ...order]), end, order.join(', '))
      }
    })
  }
})

test('what came too late is sent again by its name, under a new number (POC-13, DEC-04)', () => {
  assert.deepEqual(
    pocMessageKinds.map(kind => receive('forgotten', kind).todo),
    [
      'inquire again and send open under the new number',
      'inquire again and send the denial under the new number',
      undefined,
      undefined,
    ],
  )
})

test('each standing is kept and destroyed by one rule (POC-11, POC-15)', () => {
  assert.deepEqual(recordClasses, {
    created: 'open',
    presumed: 'allowed',
    open: 'open',
    proceed: 'allowed',
    denied: 'denied',
    overturned: 'overturned',
    forgotten: 'number-and-date',
  })
})

test('silence taken for a Proceed is a class of its own, kept apart from a Proceed that was reported (POC-11, DEC-13)', () => {
  assert.ok(pocStandings.includes('presumed') && pocStandings.includes('proceed'))
  assert.deepEqual(
    pocStandings.filter(standing => recordClasses[standing] === 'allowed'),
    ['presumed', 'proceed'],
  )
})

test('no message to us is named like a notice to police (POC-12, DEN-09)', () => {
  assert.deepEqual(
    pocMessageKinds.filter(kind => /ndn|notice|police/i.test(kind)),
    [],
  )
  // The FBI's own keys for two of them say nothing of that.
  assert.deepEqual(pocMessageKeys, {
    ...{ 'poc-open': 'NLN', 'poc-denial': 'NDN' },
    ...{ 'poc-proceed': 'NPN', 'poc-overturn': 'NON' },
  })
})
