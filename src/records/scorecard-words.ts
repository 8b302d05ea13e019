import { certificationStanding } from '#law/clocks/certifying.ts'
import type { Scorecard } from './scorecard.ts'
import type { Silence } from './silence.ts'

/** What is late, silent or incomplete about an agency, each in one plain sentence; none where nothing is. */
export const findingsOf = (card: Scorecard, today: string): readonly string[] => [
  ...silent(card.silence),
  ...owed(card, today),
  ...unfinished(card),
]

/** How an agency sends, in words. */
export function silenceInWords({ state, last, quietDays, usual, allowed }: Silence): string {
  if (state === 'never-sent') return 'It has never sent anything.'
  const since = `nothing since ${last}, for ${quietDays} working days`
  const usually = usual === 0 ? 'It sends in few weeks' : `It usually sends ${usual} a week`
  if (state === 'silent') return `${usually}; ${since}. Chance leaves it so long less than once in ten thousand times.`
  if (state === 'new') return `It began ${last === undefined ? 'today' : 'lately'}; what is usual is not known yet.`
  return quietDays === 0
    ? `${usually}, and sent last on ${last}.`
    : `${usually}; ${since}, which is not unusual before ${allowed}.`
}

const silent = (silence: Silence): readonly string[] =>
  silence.state === 'silent' || silence.state === 'never-sent' ? [silenceInWords(silence)] : []

function owed({ contributor, validations }: Scorecard, today: string): readonly string[] {
  const { provisionOverdue, certifications = [] } = contributor ?? {}
  return [
    ...(provisionOverdue === undefined ? [] : [`It should have given records again by ${provisionOverdue}.`]),
    ...certifications
      .filter(one => certificationStanding(one, today) === 'overdue')
      .map(({ from, through, dueBy }) => `Its certification for ${from} to ${through} was due by ${dueBy}.`),
    ...certifications
      .filter(({ differences = [] }) => differences.length > 0)
      .map(
        ({ from, differences = [] }) =>
          `What it certified for the period from ${from} is not what was counted: ${differences
            .map(({ category, stated, counted }) => `${category} ${stated} stated, ${counted} counted`)
            .join('; ')}.`,
      ),
    ...(validations.overdue === 0 ? [] : [`${records(validations.overdue, 'is', 'are')} overdue to be validated.`]),
  ]
}

function unfinished({ standing, happened }: Scorecard): readonly string[] {
  const incomplete = standing.reduce((all, one) => all + one.incomplete, 0)
  const late = happened['late'] ?? 0
  return [
    ...(incomplete === 0 ? [] : [`${records(incomplete, 'lacks', 'lack')} what the law asks, and checks wait for it.`]),
    ...(late === 0
      ? []
      : [`${records(late, 'was', 'were')} given later in the past year than the law lets this agency.`]),
  ]
}

const records = (count: number, one: string, many: string): string =>
  count === 1 ? `1 record ${one}` : `${count} records ${many}`
