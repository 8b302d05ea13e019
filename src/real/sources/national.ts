import type { Ntn } from '#law/words.ts'
import type { SourceRecord } from '#match/record.ts'
import type { NotHeard, Source, World } from '../../world.ts'
import type { SparedNation } from '../nation/spared.ts'
import type { Watchable } from './watch.ts'

/** As many records as one file sends in an answer; whoever has more is read by an examiner there. */
const mostRecords = 50
/** Few enough that one check does not take the line from the others. */
const readAtOnce = 8
/** No record is begun to be read later than this after the answer: a licensee waits. What is missing is read when it is searched again. */
const readWithin = { seconds: 6 }

/** The nation as a source, which can be looked after as the files of others are. */
export type NationalSource = Source & Watchable

/**
 * 28 CFR 25.6(d)-(f): the national system as a source of a point of contact. What it answers in part, or sends without every record that
 * it names, is not a whole answer, and is asked for again by its number; so is an inquiry whose answer never came, by ours.
 */
export function nationalSource(nation: SparedNation, now: World['now']): NationalSource {
  // Not what the line remembers: a message that came through pays for no inquiry that did not.
  let owing = false

  async function readAll(ntn: Ntn, names: readonly string[]): Promise<readonly SourceRecord[]> {
    const read = await inTurns(names.slice(0, mostRecords), name => nation.record(ntn, name), now)
    if (read.some(each => !isRecord(each) && each.kind === 'silent')) owing = true
    return read.filter(isRecord)
  }

  return {
    async ask({ beside, ...question }) {
      if (beside === undefined) return { kind: 'silent', because: 'failed' }
      const answer = await nation.ask({ ...question, beside })
      if (answer.kind === 'silent') owing = true
      if (answer.kind !== 'answered')
        return { kind: 'silent', because: answer.kind === 'silent' ? answer.because : 'failed' }
      const { ntn, whole, records: names } = answer
      // What it still owes is looked for every few seconds, ever less often; over a line of text it comes by itself.
      if (!whole) owing = true
      const records = await readAll(ntn, names)
      return { kind: 'answered', records, more: !whole || records.length < names.length, nation: ntn }
    },
    downSince: nation.downSince,
    isOwing: () => owing,
    async look() {
      if (!(await nation.look())) return false
      // Whoever is asked now and is not answered owes again.
      owing = false
      return true
    },
  }
}

async function inTurns<Read>(
  names: readonly string[],
  read: (name: string) => Promise<Read>,
  now: World['now'],
): Promise<readonly Read[]> {
  const until = now().add(readWithin)
  const all: Read[] = []
  for (let at = 0; at < names.length && Temporal.Instant.compare(now(), until) < 0; at += readAtOnce)
    all.push(...(await Promise.all(names.slice(at, at + readAtOnce).map(read))))
  return all
}

const isRecord = (read: SourceRecord | NotHeard): read is SourceRecord => 'source' in read
