import type { ChallengeEvent, RecordOutcome } from '#law/lives/challenge.ts'
import type { EventRow } from '#ledger/rows.ts'
import type { SourceRecord } from '#match/record.ts'
import type { Case, Evidence, Heard, MakeWatch, Moment, Sight } from '../evidence.ts'
import { about, unless, watchEvents } from '../rule.ts'
import { readsAs } from '../stories.ts'
import { hitsOf, judgements, readingOf, required, today, unasked } from './decisions.ts'
import { dayIn } from './own-dates.ts'

/** What was found and said in one challenge, by its events. */
type Own = Readonly<{
  ntn: string
  identity: boolean
  settled: ReadonlyMap<number, RecordOutcome>
  proposal?: Readonly<{ outcome: string; by: string }>
}>

/**
 * I40: a denial falls by two examiners, of whom one proposed it; after every file has answered once more, in full and in that moment; over
 * no record that plainly is the person's and that nobody settled; and the answer goes by the thirty days from the contact. Reasons are given to
 * nobody who has not shown who they are.
 */
export const challenges: MakeWatch = evidence => {
  const own = new Map<string, Own>()
  let now: readonly Heard[] = []
  let step = 0

  const overturns = about('I40', 'overturned', (event, seen, _, moment) => {
    const [proposer, decider] = event.by
    const known = own.get(event.challenge)
    const examiners = evidence.cast.examiners.map(({ id }) => id)
    return [
      ...unless(seen.before?.status === 'denied', `it was ${seen.before?.status}`),
      ...unless(seen.after.assigned.determines !== 'poc', 'a point of contact denied it'),
      ...unless(known?.ntn === seen.after.ntn, 'by a challenge of another check'),
      ...unless(known?.proposal?.by === proposer && known?.proposal.outcome === 'overturned', 'nobody proposed it'),
      ...unless(proposer !== decider && seen.row.by === `examiner ${decider}`, 'by one person alone'),
      ...unless(
        event.by.every(id => examiners.includes(id)),
        'by somebody who is no examiner',
      ),
      ...unsearched(seen.after, moment.step === step ? now : []),
      ...barring(seen.after, known, evidence, { heard: now, moment }),
      ...unless(event.answer === ownAnswer(seen, moment), `answered ${event.answer}`),
    ]
  })

  function follow({ subject, body }: EventRow): void {
    const event = body as unknown as ChallengeEvent
    const before = own.get(subject)
    if (event.type === 'opened') own.set(subject, { ntn: event.ntn, identity: false, settled: new Map() })
    if (before === undefined) return
    const isReasons = event.type === 'reasons-given' || (event.type === 'mailed' && event.letter === 'reasons')
    if (isReasons && !before.identity)
      evidence.violated('I40', `${subject}: reasons were given to somebody who had not shown who they are`)
    own.set(subject, after(before, event))
  }

  return {
    ...watchEvents([overturns])(evidence),
    asked(heard, moment) {
      now = moment.step === step ? [...now, heard] : [heard]
      step = moment.step
    },
    kept({ events }) {
      for (const row of events) if (row.life === 'challenge') follow(row)
    },
  }
}

function after(before: Own, event: ChallengeEvent): Own {
  switch (event.type) {
    case 'identity-shown':
      return { ...before, identity: true }
    case 'settled':
      return { ...before, settled: new Map([...before.settled, [event.record, event.outcome]]) }
    case 'proposed':
      return { ...before, proposal: { outcome: event.outcome, by: event.by } }
    default:
      return before
  }
}

const isInFull = ({ answer }: Heard): boolean => answer.kind === 'answered' && !answer.more

const ofCheck = (heard: readonly Heard[], { asked }: Case) => heard.filter(({ tag }) => tag === asked?.tag)

const unsearched = (check: Case, heard: readonly Heard[]): readonly string[] =>
  check.asked === undefined
    ? []
    : required(check)
        .filter(name => !ofCheck(heard, check).some(each => each.source === name && isInFull(each)))
        .map(name => `${name} was not asked once more`)

type Now = Readonly<{ heard: readonly Heard[]; moment: Moment }>

/** Records without an error about somebody who was described without one, of which nobody said that they do not stand. */
function barring(check: Case, known: Own | undefined, evidence: Evidence, { heard, moment }: Now): readonly string[] {
  const { asked } = check
  if (asked?.exact !== true) return []
  const on = today(check, moment.now)
  const said = judgements(check)
  const cleared = hitsOf(check, evidence).filter(hit => {
    const outcome = known?.settled.get(hit.number)
    return (
      (outcome !== undefined && outcome !== 'stands') ||
      said.get(hit.number) === false ||
      readingOf(hit, on) === 'allows'
    )
  })
  const ids = new Set(cleared.map(({ record }) => record.id))
  const isTheirs = ({ id }: SourceRecord) =>
    evidence.planted(id)?.exact === true && evidence.planted(id)?.person === asked.person
  return ofCheck(heard, check)
    .flatMap(({ answer }) => (answer.kind === 'answered' ? answer.records : []))
    .filter(record => isTheirs(record) && !ids.has(record.id) && readsAs(record, on) !== 'allows')
    .map(({ category, id }) => `over ${category} ${id}`)
}

/** 28 CFR 25.10(e): at most thirty days from the contact; and about whom three bodies were not heard, nobody says Proceed. */
function ownAnswer({ after: check }: Sight, { now }: Moment): 'proceed' | 'recheck' {
  const { contact, zone } = check.assigned
  const late = dayIn(now, zone) - dayIn(contact, zone) > 30
  return late || unasked(check).length > 0 ? 'recheck' : 'proceed'
}
