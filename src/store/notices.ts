import type { Seen } from '#law/lives/lives.ts'
import type { Ntn } from '#law/words.ts'
import type { Find } from '../find.ts'
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

const unread: Statement<Seen<'notice'>> = statement(
  'notices-unread',
  `select state, seq from lives where life = 'notice' and status = 'waiting' order by contact, subject limit $1`,
  'whoever runs the system sees what nobody has read, the longest waiting first',
)

export const findUnreadNotices =
  (query: Query): Find['unreadNotices'] =>
  limit =>
    query(unread, limit)

const going: Statement<{ subject: string }> = statement(
  'notices-going',
  `select subject from lives where about = $1 and life = 'notice' and status <> 'correcting'`,
)

const destroyed: readonly Statement[] = [
  statement('notices-events-destroy', `delete from events where subject = any($1)`),
  statement('notices-due-destroy', `delete from due where subject = any($1)`),
  statement('notices-leaves-gone', `update leaves set body = null, gone = true where subject = any($1)`),
  statement('notices-leaves-destroy', `delete from leaves where subject = any($1) and place is not null`),
  statement('notices-destroy', `delete from lives where subject = any($1) and life = 'notice'`),
]

/** Those about one check that have nothing left to say: `law/notices/corrections.ts`, noticeGoes. They go with it, or after it. */
export async function destroyNotices(ntn: Ntn, query: Query): Promise<void> {
  const subjects = (await query(going, ntn)).map(({ subject }) => subject)
  if (subjects.length === 0) return
  for (const one of destroyed) await query(one, subjects)
}
