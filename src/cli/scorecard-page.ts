import type { ProvisionShown, ScorecardShown } from '#contract/scorecards.ts'
import { rows } from './output.ts'

/** Every agency in a line, those with something to see to first, and what that is below. */
export function pageOfAll(cards: readonly ScorecardShown[]): string {
  if (cards.length === 0) return 'No agency has contributed anything, and none is enrolled.\n'
  const [some, none] = [cards.filter(({ findings }) => findings.length > 0), cards.filter(isFine)]
  const lines = [...some, ...none].flatMap(card => [
    `${card.ori}  ${standingOf(card)}${card.name === undefined ? '' : `  ${card.name}`}`,
    ...card.findings.map(finding => `    ${finding}`),
  ])
  return `${[...lines, '', `${some.length} of ${cards.length} agencies have something to see to.`].join('\n')}\n`
}

const isFine = ({ findings }: ScorecardShown): boolean => findings.length === 0
function standingOf({ standing }: ScorecardShown): string {
  const total = standing.reduce((all, one) => all + one.standing, 0)
  return total === 1 ? '1 record' : `${total} records`
}

/** One agency in full. */
export function pageOfOne(card: ScorecardShown): string {
  const { ori, name, kind, since, from, through, findings, silence, validations, provision, certifications } = card
  const who = kind === undefined ? 'not enrolled as a contributor' : `${kind} since ${since}`
  const lines = [
    `${ori}${name === undefined ? '' : ` ${name}`}: ${who}`,
    ...(findings.length === 0 ? ['Nothing is silent, late or incomplete.'] : findings),
    '',
    ...standingLines(card),
    '',
    ...rows([
      [`entered ${from} to ${through}`, inWords(card.entered)],
      ['withdrawn', inWords(card.withdrawn)],
      ['turned away', inWords(card.rejected)],
      ['else', inWords(card.happened)],
      ['sending', silence.says],
      ['to validate', `${validations.due} within a month, ${validations.overdue} of them overdue`],
      ...(provision === undefined ? [] : [['records of the quarter', given(provision)] as const]),
      ...certifications.map(one => [`certified ${one.from}`, `${one.state}, due by ${one.dueBy}`] as const),
    ]),
  ]
  return `${lines.join('\n')}\n`
}

function standingLines({ standing }: ScorecardShown): readonly string[] {
  if (standing.length === 0) return ['No record of it stands.']
  const head = ['category', 'standing', 'suspended', 'incomplete', 'no disposition']
  const body = standing.map(one => [one.category, one.standing, one.suspended, one.incomplete, one.undisposed])
  return [head, ...body].map(cells => cells.map((cell, at) => String(cell).padEnd(head[at]?.length ?? 0)).join('  '))
}

const inWords = (counts: ScorecardShown['entered']): string =>
  counts.map(({ name, count }) => `${count} ${name}`).join(', ') || 'none'

export const given = ({ last, overdue, late, nothing }: ProvisionShown): string =>
  [
    last === undefined ? 'none seen yet' : `last on ${last}`,
    ...(nothing === undefined ? [] : [`nothing to give, as ${nothing.by} said on ${nothing.on}`]),
    ...(overdue === undefined ? [] : [`overdue since ${overdue}`]),
    ...(late === 0 ? [] : [`late ${late} times before`]),
  ].join('; ')
