import { challengeMoves } from '#law/lives/challenge.ts'
import { filingMoves } from '#law/lives/filing.ts'
import { noticeMoves } from '#law/lives/notice.ts'
import { transactionMoves } from '#law/lives/transaction-moves.ts'
import { receipts } from '#law/lives/poc-words.ts'
import type { RefusalCode } from '../../refusals.ts'
import { wasHelped } from './invariants/appeal-files.ts'
import type { Heard, MakeWatch, Sight } from './evidence.ts'

/** Over this many steps everything that is named below happens at least once, whatever the seed. */
export const documentedSteps = 20_000

/** What comes after ten years comes in no play: a test of its own passes them. */
const decade = 'archived'
/** What only a state's own system does. */
const asPoc: readonly string[] = ['nation-told', 'nation-inquired']
const events = [...new Set(Object.values(transactionMoves).flatMap(moves => Object.keys(moves)))].filter(
  event => event !== decade && !asPoc.includes(event),
)

const ofChallenges = namesIn('challenge', challengeMoves)
/** Each of these comes about where two examiners look, and somebody leaves in writing or is pursued. */
const ofAppealFiles = ['applied', 'proposed', 'accepted', 'refused', 'removed', 'pursuit-ended'].map(
  event => `appeal-file ${event}`,
)
const ofNotices = namesIn('notice', noticeMoves)

/** What follows only from an older database that was restored. */
const restored = 'filing overtaken'
const ofFilings = namesIn('filing', filingMoves).filter(name => name !== restored)

const refusals: readonly RefusalCode[] = [
  ...(['sign-in-failed', 'license-not-in-force', 'ask-the-state', 'purpose-not-yours', 'telephone-closed'] as const),
  ...(['under-age', 'key-reused', 'not-in-operation', 'unknown-number', 'not-now', 'stale'] as const),
  ...(['claimed-by-another', 'not-claimed', 'unknown-hit', 'no-ground', 'not-clear', 'cause-too-late'] as const),
  ...(['transfer-not-asked', 'same-person', 'secret-not-right', 'no-address', 'poc-determines'] as const),
  ...(['not-your-kind', 'licensee-not-verified', 'stn-in-use', 'day-not-begun'] as const),
  ...(['appeal-file-incomplete', 'appeal-file-stays', 'appeal-file-not-for-that'] as const),
]

/** What is worth having met: a run in which one of them never happens has looked at less than it seems. */
export const namedHappenings: readonly string[] = [
  'assigned',
  ...events,
  ...ofChallenges,
  ...ofNotices,
  ...ofFilings,
  ...ofAppealFiles,
  ...['gave the number of a file that is accepted', 'gave the number of a file that is removed'],
  ...['two examiners cleared a record', 'Proceed over a record that the appeal file had cleared'],
  ...['entered', 'withdrawn', 'proposed', 'approved', 'license renewed', 'license suspended', 'license revoked'],
  ...refusals.map(code => `refused ${code}`),
  ...[
    'a file was silent: late',
    'a file was silent: failed',
    'a file was silent: down',
    'a file had more than it sent',
  ],
  ...['a file goes down', 'a file comes back', 'stopped before a commit', 'stopped after a commit'],
  ...['the clock is set back', 'the clock is set forwards', 'the worker stood still for days'],
  ...['the end of February', 'a night at which clocks change or a year ends', 'a setting changes'],
  ...['asked about somebody born on 29 February', 'asked with the twenty-first birthday close by'],
  ...[
    'asked again with the same key',
    'asked twice at once',
    'two things at once',
    'told by a message',
    "found nothing at another's number",
  ],
  ...['the worker finished a search', 'Proceed when a file came back', 'Denied after the period ran out'],
  ...['Denied after the transfer', 'cleared after the period ran out', 'held for ten business days'],
  ...['overturned within thirty days', 'overturned after thirty days', 'police read a correction'],
  ...receipts.map(receipt => `a message was ${receipt}`),
  ...['warned', 'stated', 'compared', 'warned of the end of a day', 'a point of contact was woken'],
  ...['a closure moved the end of a period', 'a doubtful clock when something was due'],
]

/** Two lives may have an event of one name, so that each is named with its life. */
function namesIn(life: 'challenge' | 'filing' | 'notice', moves: Readonly<Record<string, object>>): readonly string[] {
  return [...new Set(Object.values(moves).flatMap(Object.keys))].map(event => `${life} ${event}`)
}

/** Counts what the events say; the actors count what they did. */
export const counting =
  (happen: (name: string) => void): MakeWatch =>
  evidence => ({
    event(sight) {
      happen(sight.event.type)
      if (wasHelped(sight, evidence)) happen('Proceed over a record that the appeal file had cleared')
      for (const name of namesOf(sight)) happen(name)
    },
    kept({ events: rows }) {
      for (const { life, body } of rows) {
        if (life === 'challenge' || life === 'filing' || life === 'notice' || life === 'appeal-file')
          happen(`${life} ${String(body['type'])}`)
        if (life === 'entry' || life === 'calendar' || life === 'poc-day') happen(String(body['type']))
      }
    },
    asked: heard => silence(heard).forEach(happen),
  })

const silence = ({ answer }: Heard): readonly string[] => {
  if (answer.kind === 'silent') return [`a file was silent: ${answer.because}`]
  return answer.more ? ['a file had more than it sent'] : []
}

function namesOf({ event, row, before, after }: Sight): readonly string[] {
  const system = row.by.startsWith('system ')
  const lapsed = after.events.some(each => each.event.type === 'lapsed')
  switch (event.type) {
    case 'assigned':
      return isBirthdayNear(after) ? ['asked with the twenty-first birthday close by'] : []
    case 'searched':
      return system && before?.status === 'researching' ? ['the worker finished a search'] : []
    case 'proceeded':
      return system && before?.status === 'delayed' ? ['Proceed when a file came back'] : []
    case 'denied':
      return [
        ...(lapsed ? ['Denied after the period ran out'] : []),
        ...(after.events.some(each => each.event.type === 'transferred') ? ['Denied after the transfer'] : []),
      ]
    case 'cleared':
      return lapsed ? ['cleared after the period ran out'] : []
    case 'cause-noticed':
      return event.dates.earliestTransferAt === earliestIn(before) ? [] : ['held for ten business days']
    case 'overturned':
      return [`overturned ${event.answer === 'proceed' ? 'within' : 'after'} thirty days`]
    case 'dates-changed':
      return event.dates.earliestTransferAt === earliestIn(before) ? [] : ['a closure moved the end of a period']
    default:
      return []
  }
}

const earliestIn = (check: Sight['before']): string | undefined =>
  check?.events.reduce<string | undefined>(
    (known, { event }) => ('dates' in event ? event.dates.earliestTransferAt : known),
    undefined,
  )

/** Days on either side of the birthday. */
const near = 4

function isBirthdayNear({ asked, assigned }: Sight['after']): boolean {
  const born = asked?.inquiry.transferee.description.born
  if (born === undefined) return false
  const birthday = Temporal.PlainDate.from(born).add({ years: 21 })
  const day = Temporal.Instant.from(assigned.contact).toZonedDateTimeISO(assigned.zone).toPlainDate()
  return Math.abs(day.until(birthday).days) <= near
}
