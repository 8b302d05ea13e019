import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nextStatus, transactionMoves } from '#law/lives/transaction-moves.ts'
import { transactionStatuses, type TransactionEventType } from '#law/lives/transaction.ts'

/** Every status × every event. A dot is forbidden, `=` stays. A change of the table is a change of this page. */
const page = `
                    researching  delayed      lapsed       proceed      denied       cancelled    with-poc     presumed     overturned
assigned            .            .            .            .            .            .            .            .            .
searched            =            =            =            .            .            .            =            .            .
proceeded           proceed      proceed      .            .            .            .            .            .            .
delayed             delayed      .            .            .            .            .            .            .            .
told                =            =            =            =            =            =            .            .            =
acknowledged        =            =            =            =            =            =            .            .            =
address-given       =            =            =            .            =            .            =            .            .
claimed             =            =            =            .            .            .            .            .            .
released            =            =            =            .            .            .            .            .            .
judged              =            =            =            .            .            .            .            .            .
fact-added          =            =            =            .            .            .            .            .            .
searched-deep       =            =            =            .            .            .            .            .            .
outreach-asked      =            =            =            .            .            .            =            .            .
outreach-opened     =            =            =            .            .            .            =            .            .
outreach-chased     =            =            =            .            .            .            =            .            .
outreach-answered   =            =            =            .            .            .            =            .            .
cause-not-noticed   =            =            =            .            .            .            .            .            .
cause-noticed       =            =            .            .            .            .            =            .            .
cleared             proceed      proceed      proceed      .            .            .            .            .            .
denied              denied       denied       denied       .            .            .            .            .            .
lapsed              .            lapsed       .            .            .            .            .            .            .
dates-changed       =            =            .            .            .            .            =            .            .
screened            .            =            =            .            .            .            .            .            .
transferred         .            .            =            .            =            .            .            .            .
cancelled           cancelled    cancelled    cancelled    .            .            .            cancelled    .            .
identity-destroyed  .            .            .            =            .            =            .            =            =
record-destroyed    .            =            =            =            .            =            =            =            =
archived            .            .            .            .            =            .            .            .            .
record-changed      =            =            =            .            .            .            .            .            .
review-owed         .            .            .            .            =            .            .            .            .
nation-told         =            =            =            =            =            =            .            .            =
nation-inquired     =            =            =            .            =            .            .            .            .
poc-answered        .            .            .            .            .            .            =            .            .
poc-open            .            .            .            .            .            .            =            with-poc     .
poc-denial          .            .            .            denied       .            .            denied       denied       .
poc-proceed         .            .            .            .            .            .            proceed      proceed      .
presumed            .            .            .            .            .            .            presumed     .            .
poc-overturn        .            .            .            .            overturned   .            .            .            .
police-named        .            .            .            .            =            .            .            .            .
police-told         .            .            .            .            =            .            .            .            =
hold-proposed       .            .            .            .            =            .            .            .            .
notice-held         .            .            .            .            =            .            .            .            .
notice-released     .            .            .            .            =            .            .            .            .
notice-decided      .            .            .            .            =            .            .            .            .
retrieval-referred  .            .            .            .            =            .            .            .            .
ice-named           .            .            .            .            =            .            .            .            .
transfer-asked      .            .            .            .            =            .            .            .            .
not-transferred     .            .            .            .            =            .            .            .            .
transfer-unanswered .            .            .            .            =            .            .            .            .
overturned          .            .            .            .            overturned   .            .            .            .
communicated        .            .            .            .            .            .            .            .            =
challenged          .            =            =            .            =            .            .            .            .
`

const events = page
  .trim()
  .split('\n')
  .slice(1)
  .map(line => line.split(' ')[0] as TransactionEventType)

test('what may follow what in the life of a transaction is this page and nothing else', () => {
  const cell = (text: string) => text.padEnd(13)
  const head = ' '.repeat(20) + transactionStatuses.map(cell).join('')
  const rows = events.map(type => {
    const cells = transactionStatuses.map(status => {
      const to = nextStatus(status, type)
      return cell(to === undefined ? '.' : to === status ? '=' : to)
    })
    return type.padEnd(20) + cells.join('')
  })
  assert.deepEqual(
    [head, ...rows].map(line => line.trimEnd()),
    page.slice(1, -1).split('\n'),
  )
})

test('the page names every event that the table knows', () => {
  const known = Object.values(transactionMoves).flatMap(moves => Object.keys(moves))
  assert.deepEqual(
    [...new Set(known)].filter(type => !(events as readonly string[]).includes(type)),
    [],
  )
})

test('nothing but the assignment of a number begins a transaction', () => {
  assert.deepEqual(
    events.filter(type => nextStatus(undefined, type) !== undefined),
    ['assigned'],
  )
  assert.equal(nextStatus(undefined, 'assigned'), 'researching')
})

test('no event of the machine leads to Denied, and nothing leads from Lapsed to Proceed but a person (TIM-11)', () => {
  const toDenied = events.filter(type =>
    transactionStatuses.some(status => status !== 'denied' && nextStatus(status, type) === 'denied'),
  )
  assert.deepEqual(toDenied, ['denied', 'poc-denial'])
  assert.deepEqual(
    events.filter(type => nextStatus('lapsed', type) === 'proceed'),
    ['cleared'],
  )
})
