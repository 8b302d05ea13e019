import { createHash } from 'node:crypto'
import type { AppealFileEvent } from '#law/lives/appeal-file.ts'
import type { EventRow } from '#ledger/rows.ts'
import { canonical } from '#ledger/seal.ts'
import type { Hit } from '#search/hit.ts'
import { lookInto, type Case, type Evidence, type MakeWatch, type Sight } from '../evidence.ts'
import { hitsOf, judgements, readingOf, today } from './decisions.ts'

/** What became of one file, as its events tell it. */
type Own = Readonly<{ stands: 'waits' | 'helps' | 'over'; proposedBy?: string; kept?: boolean }>

/**
 * I43: two examiners put somebody into the voluntary appeal file. A record that it cleared is passed over for whoever gives the number of a file that
 * helps now, and for nobody else; that is no answer of its own, so that every other record keeps a Proceed back; and of whoever has left
 * nothing is kept but what is pursued.
 */
export const appealFiles: MakeWatch = evidence => {
  const own = new Map<string, Own>()
  const wrong = (of: string, because: string) => evidence.violated('I43', `${of}: ${because}`)

  function follow({ subject, by, body }: EventRow): void {
    const event = body as unknown as AppealFileEvent
    const before = own.get(subject)
    if (event.type === 'accepted') {
      const examiners = evidence.cast.examiners.map(({ id }) => id)
      if (before?.proposedBy === undefined || before.proposedBy === event.by) wrong(subject, 'accepted by one alone')
      if (!examiners.includes(event.by) || by !== `examiner ${event.by}`) wrong(subject, `accepted by ${by}`)
    }
    own.set(subject, after(before, event))
  }

  return {
    kept({ events }) {
      for (const row of events) if (row.life === 'appeal-file') follow(row)
    },
    event(seen, moment) {
      const { event, after: check } = seen
      if (event.type === 'searched' || event.type === 'searched-deep')
        for (const because of passedOver(check, own, evidence)) wrong(check.ntn, because)
      if (event.type !== 'proceeded') return
      const said = judgements(check)
      for (const hit of hitsOf(check, evidence)) {
        const isSettled = said.get(hit.number) === false || readingOf(hit, today(check, moment.now)) === 'allows'
        if (!isSettled && hit.cleared !== true)
          wrong(check.ntn, `proceeds over hit ${hit.number}, which nobody cleared`)
      }
    },
    stepped({ stopped }) {
      if (stopped) return
      for (const [upin, file] of own)
        if (file.stands === 'over' && file.kept !== true && isKept(upin, evidence))
          wrong(upin, 'is over, and what is sealed of the person is kept')
    },
  }
}

function after(before: Own | undefined, event: AppealFileEvent): Own {
  switch (event.type) {
    case 'proposed':
      return { stands: 'waits', proposedBy: event.by }
    case 'accepted':
      return { stands: 'helps' }
    case 'refused':
      return { stands: 'over' }
    case 'removed':
      return { stands: 'over', kept: event.kept === 'what-is-pursued' }
    case 'pursuit-ended':
      return { stands: 'over' }
    case 'applied':
      return before ?? { stands: 'waits' }
  }
}

const isKept = (upin: string, { sim: { store } }: Evidence): boolean =>
  store.tables.sealed.of(upin).length > 0 || store.tables.keys.get(upin, 'identity') !== undefined

/** Everything that is passed over in a check and should not be. */
function passedOver(check: Case, own: ReadonlyMap<string, Own>, evidence: Evidence): readonly string[] {
  const cleared = hitsOf(check, evidence).filter(hit => hit.cleared === true)
  if (cleared.length === 0) return []
  const { upin = '', names = [], born } = check.asked?.inquiry.transferee.description ?? {}
  if (own.get(upin)?.stands !== 'helps') return [`passes over records by ${upin}, which helps nobody`]
  if (check.assigned.determines === 'poc') return ['passes over records of a check that is the state’s']
  const person = lookInto(evidence.sim, upin, 'transferee') as Held | undefined
  const isTheirs = person?.description.born === born && person?.description.names[0]?.last === names[0]?.last
  const { digests = [] } = (lookInto(evidence.sim, upin, 'hits') ?? {}) as Readonly<{ digests?: readonly string[] }>
  return [
    ...(isTheirs ? [] : [`passes over records by ${upin}, which is another’s`]),
    ...cleared
      .filter(hit => !digests.includes(digestOf(hit)))
      .map(({ number }) => `passes over hit ${number}, which nobody cleared`),
  ]
}

type Held = Readonly<{ description: Readonly<{ born?: string; names: readonly Readonly<{ last: string }>[] }> }>

const digestOf = ({ record }: Hit): string => createHash('sha256').update(canonical(record)).digest('base64url')

/** Whether a Proceed passed over a record that the file had cleared. */
export const wasHelped = ({ event, after: check }: Sight, evidence: Evidence): boolean =>
  event.type === 'proceeded' && hitsOf(check, evidence).some(hit => hit.cleared === true)
