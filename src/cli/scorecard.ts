import { readScorecard, readScorecards, type ScorecardShown } from '#contract/scorecards.ts'
import { isProblem, outcomeOf } from './client.ts'
import type { Given } from './command.ts'
import { exits, type Outcome } from './output.ts'
import { andThen, findPerson, isPerson, type Person } from './person.ts'
import { pageOfAll, pageOfOne } from './scorecard-page.ts'

/** `nics scorecard`: every agency that contributes, those first that somebody has to ask; or one of them in full. */
export async function scorecardCommand({ args: [ori], options }: Given): Promise<Outcome> {
  const person = findPerson(options['url'] as string | undefined)
  if (!isPerson(person)) return person
  if (ori === undefined) return all(person)
  const heard = await person.read<ScorecardShown>(readScorecard.path.replace('{ori}', encodeURIComponent(ori)))
  return andThen(heard, card => ({ status: exits.ok, document: card, page: pageOfOne(card) }))
}

/** Far more agencies than there are. */
const mostPages = 2_000

async function all(person: Person): Promise<Outcome> {
  const scorecards: ScorecardShown[] = []
  let after = ''
  for (let page = 0; page < mostPages; page += 1) {
    const heard = await person.read<Readonly<{ scorecards: readonly ScorecardShown[]; more?: string }>>(
      `${readScorecards.path}${after === '' ? '' : `?after=${after}`}`,
    )
    if (isProblem(heard)) return outcomeOf(heard.problem)
    scorecards.push(...heard.body.scorecards)
    if (heard.body.more === undefined) break
    after = heard.body.more
  }
  return { status: exits.ok, document: { scorecards }, page: pageOfAll(scorecards) }
}
