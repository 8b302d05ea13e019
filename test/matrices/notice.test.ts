import assert from 'node:assert/strict'
import { test } from 'node:test'
import { duties } from '#law/duties.ts'
import { foldNotice, noticeMoves, noticeStatuses, type Notice, type NoticeEvent } from '#law/lives/notice.ts'
import { parseNoticeNumber, parseNtn, parseOri } from '#law/numbers.ts'
import { linesOf, nation, now, present } from './duties-of.ts'
import { settings } from '#law/settings.ts'

const at = '2026-09-14T15:00:00Z'
const by = 'police-1'
const named: NoticeEvent = {
  type: 'named',
  notice: present(parseNoticeNumber('D00000000000000')),
  ntn: present(parseNtn('00000000000000')),
  ori: present(parseOri('TX1234567')),
  kind: 'denial',
  grounds: ['sought', 'residence'],
  deniedAt: at,
  at,
}
const called: NoticeEvent = { type: 'called', channel: 'email', accepted: true, at }
const told: NoticeEvent = { type: 'told', evidence: 'opened-in-portal', by, at }
const overturned: NoticeEvent = { type: 'overturned', at }
const corrected: NoticeEvent = { type: 'correction-told', evidence: 'fetched', by, at }

function after(...events: readonly NoticeEvent[]): Notice | undefined {
  let notice: Notice | undefined
  for (const event of events) {
    notice = foldNotice(notice, event)
    if (notice === undefined) return undefined
  }
  return notice
}

const owed = (...events: readonly [NoticeEvent, ...NoticeEvent[]]): readonly string[] =>
  linesOf(duties('notice', events.at(-1) ?? named, present(after(...events)), { now, settings, here: nation }))

test('every event of a notice by every status', () => {
  const table = noticeStatuses.map(
    status =>
      `${status}: ${Object.entries(noticeMoves[status])
        .map(([event, to]) => `${event} ${to}`)
        .join(', ')}`,
  )
  assert.deepEqual(table, [
    'waiting: called same, urged same, released same, told told, overturned taken-back',
    'told: acknowledged same, assigned-to same, deconflicted same, closed same, reopened same, called same, urged same, told same, overturned correcting',
    'taken-back: called same, told correcting',
    'correcting: acknowledged same, assigned-to same, deconflicted same, closed same, reopened same, called same, urged same, told same, correction-told corrected',
    'corrected: acknowledged same, assigned-to same, deconflicted same, closed same, reopened same, called same, urged same, told same, correction-told same',
  ])
})

test('a notice is named once, and nothing happens to one that was not', () => {
  assert.equal(after(named, named), undefined)
  assert.equal(after(told), undefined)
})

test('whoever was told is corrected, whoever was not has it taken back, and whoever was told meanwhile is corrected too', () => {
  assert.equal(after(named, called, told)?.status, 'told')
  assert.equal(after(named, told, overturned)?.status, 'correcting')
  assert.equal(after(named, told, overturned, corrected)?.status, 'corrected')
  assert.equal(after(named, called, overturned)?.status, 'taken-back')
  assert.equal(after(named, called, overturned, told)?.status, 'correcting')
  assert.equal(after(named, called, corrected), undefined, 'nothing was overturned')
})

test('a call is no telling, and the first telling is the one that counts', () => {
  assert.equal(after(named, called)?.status, 'waiting')
  const later: NoticeEvent = { type: 'told', evidence: 'fetched', by: 'police-2', at: '2026-09-14T16:00:00Z' }
  assert.deepEqual(after(named, told, later)?.told, { evidence: 'opened-in-portal', by, at })
})

test('what a notice makes us owe: to call its recipient until it was told, and to see to it from six hours after the denial', () => {
  assert.deepEqual(owed(named), [
    'deliver-notice at 2026-09-14T15:00:00Z by 18 U.S.C. § 925B(b)',
    'urge-notice at 2026-09-14T21:00:00Z by 18 U.S.C. § 925B(b)',
  ])
  // Whoever is urged by its other channels is called by them now.
  assert.deepEqual(owed(named, { type: 'urged', step: 'other-channel', at }), [
    'deliver-notice at 2026-09-14T15:00:00Z by 18 U.S.C. § 925B(b)',
  ])
  assert.deepEqual(owed(named, { type: 'urged', step: 'legal-alarm', at }), [])
  assert.deepEqual(owed(named, { type: 'released', at }), [
    'deliver-notice at 2026-09-14T15:00:00Z by 18 U.S.C. § 925B(b)',
    'urge-notice at 2026-09-14T21:00:00Z by 18 U.S.C. § 925B(b)',
  ])
  assert.deepEqual(owed(named, called), [])
  assert.deepEqual(owed(named, told), ['no longer deliver-notice, urge-notice'])
  assert.deepEqual(owed(named, overturned), ['no longer deliver-notice, urge-notice'])
  assert.deepEqual(owed(named, told, overturned), [
    'deliver-correction at 2026-09-14T15:00:00Z by 18 U.S.C. § 925B(c)',
    'no longer deliver-notice, urge-notice',
  ])
  assert.deepEqual(owed(named, overturned, told), [
    'deliver-correction at 2026-09-14T15:00:00Z by 18 U.S.C. § 925B(c)',
    'no longer deliver-notice, urge-notice',
  ])
  assert.deepEqual(owed(named, told, overturned, corrected), ['no longer deliver-correction'])
})
