import type { Seen } from '#law/lives/lives.ts'
import type { Ntn } from '#law/words.ts'
import type { Find } from '../find.ts'
import { kept } from './time.ts'
import { statement, type Query, type Statement } from './statement.ts'

const about: Statement<Seen<'notice'>> = statement(
  'notices-about',
  `select state, seq from lives where about = $1 and life = 'notice' order by subject`,
  'a notice lies with its own number, and the check that it is about finds all of its own',
)

export const findNoticesAbout =
  (query: Query): Find['noticesAbout'] =>
  ntn =>
    query(about, ntn)

const ofAgency: Statement<Seen<'notice'>> = statement(
  'notices-of',
  `select state, seq from lives where life = 'notice' and ori = $1 order by contact desc, subject limit $2`,
  'an inbox is found by whose it is',
)

export const findNoticesOf =
  (query: Query): Find['noticesOf'] =>
  (ori, limit) =>
    query(ofAgency, ori, limit)

const between: Statement<Seen<'notice'>> = statement(
  'notices-between',
  `select state, seq from lives where life = 'notice' and contact >= $1 and contact < $2 and subject > $3
   order by subject limit $4`,
  'a monthly report goes through all notices of a month',
)

export const findNoticesBetween =
  (query: Query): Find['noticesBetween'] =>
  ({ from, before }, after, limit) =>
    query(between, kept(from), kept(before), after, limit)
const unread: Statement<Seen<'notice'>> = statement(
  'notices-unread',
  `select state, seq from lives where life = 'notice' and status = 'waiting' order by contact, subject limit $1`,
  'whoever runs the system sees what nobody has read, the longest waiting first',
)

export const findUnreadNotices =
  (query: Query): Find['unreadNotices'] =>
  limit =>
    query(unread, limit)

const filings: Statement<Seen<'filing'>> = statement(
  'filings',
  `select state, seq from lives where life = 'filing' and subject > $1 order by subject limit $2`,
  'a database that was restored is told of checks that are not in it',
)

export const findFilings =
  (query: Query): Find['filings'] =>
  (after, limit) =>
    query(filings, after, limit)

const going: Statement<{ subject: string }> = statement(
  'notices-going',
  `select subject from lives
   where about = $1 and life in ('notice', 'filing') and status not in ('correcting', 'removing')`,
  'a notice and a filing lie with their own numbers, and go with the check that they are about',
)

const destroyed: readonly Statement[] = [
  statement('notice-events-destroy', `delete from events where subject = $1`),
  statement('notice-due-destroy', `delete from due where subject = $1`),
  statement('notice-leaves-gone', `update leaves set body = null, gone = true where subject = $1`),
  statement('notice-leaves-destroy', `delete from leaves where subject = $1 and place is not null`),
  statement('notice-destroy', `delete from lives where subject = $1`),
]

/** What is about one check and has nothing left to say: `law/notices/corrections.ts`, noticeGoes; a filing while nothing of it is to be removed. They go with it, or after it. */
export async function destroyNotices(ntn: Ntn, query: Query): Promise<void> {
  for (const { subject } of await query(going, ntn)) {
    for (const one of destroyed) await query(one, subject)
  }
}
