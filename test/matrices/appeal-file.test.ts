import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import {
  appealFileStatuses,
  foldAppealFile,
  type AppealFile,
  type AppealFileEvent,
  type AppealFileStatus,
} from '#law/lives/appeal-file.ts'
import { parseUpin } from '#law/numbers.ts'

const present = <Value>(value: Value | undefined): Value => value ?? assert.fail('the sample is not well formed')
const upin = present(parseUpin('V00000000000000'))

const events: Readonly<Record<AppealFileEvent['type'], AppealFileEvent>> = {
  applied: { type: 'applied', upin, at: '2026-09-11T08:00:00Z' },
  proposed: { type: 'proposed', by: 'examiner-1', cleared: 1 },
  accepted: { type: 'accepted', by: 'examiner-2' },
  refused: { type: 'refused', by: 'examiner-1', because: 'record-stands' },
  removed: { type: 'removed', by: 'examiner-1', because: 'asked-in-writing', kept: 'nothing' },
  'pursuit-ended': { type: 'pursuit-ended', by: 'examiner-1' },
}

/** How a file comes to stand so. */
const paths: Readonly<Record<AppealFileStatus, readonly AppealFileEvent['type'][]>> = {
  applied: ['applied'],
  proposed: ['applied', 'proposed'],
  accepted: ['applied', 'proposed', 'accepted'],
  refused: ['applied', 'refused'],
  removed: ['applied', 'proposed', 'accepted', 'removed'],
}

const at = (status: AppealFileStatus): AppealFile =>
  present(paths[status].reduce<AppealFile | undefined>((state, type) => foldAppealFile(state, events[type]), undefined))

/** Rows: how it stands; columns: what happens. A dash may not happen. */
const matrix = `
status   applied proposed accepted refused removed pursuit-ended
applied  - proposed - refused removed -
proposed - proposed accepted refused removed -
accepted - - - - removed -
refused  - - - - - -
removed  - - - - - -
`

suite('the life of a file of the voluntary appeal file', () => {
  const [head = '', ...rows] = matrix.trim().split('\n')
  const [, ...types] = head.split(/ +/)

  test('the table has a row for each status and a column for each event (VAF-01)', () => {
    assert.deepEqual(
      rows.map(row => row.split(/ +/)[0]),
      [...appealFileStatuses],
    )
    assert.deepEqual(types, Object.keys(events))
  })

  for (const row of rows) {
    const [status = '', ...leads] = row.split(/ +/)
    test(`what may follow ${status}`, () => {
      const found = types.map(
        type => foldAppealFile(at(status as AppealFileStatus), events[type as AppealFileEvent['type']])?.status ?? '-',
      )
      assert.deepEqual(found, leads)
    })
  }

  test('whoever proposed may not accept, and who proposed last is the one who counts', () => {
    assert.equal(foldAppealFile(at('proposed'), { type: 'accepted', by: 'examiner-1' }), undefined)
    const again = foldAppealFile(at('proposed'), { type: 'proposed', by: 'examiner-2', cleared: 0 })
    assert.equal(foldAppealFile(again, { type: 'accepted', by: 'examiner-2' }), undefined)
    assert.equal(foldAppealFile(again, { type: 'accepted', by: 'examiner-1' })?.status, 'accepted')
  })

  test('what is kept while misuse is pursued is let go once, and nothing begins without an application', () => {
    const removed: AppealFileEvent = {
      ...{ type: 'removed', by: 'examiner-1', because: 'asked-in-writing', kept: 'what-is-pursued' },
    }
    const pursued = foldAppealFile(at('accepted'), removed)
    const ended = foldAppealFile(pursued, events['pursuit-ended'])
    assert.equal(ended?.kept, 'nothing')
    assert.equal(foldAppealFile(ended, events['pursuit-ended']), undefined)
    assert.equal(foldAppealFile(undefined, events.proposed), undefined)
  })
})
