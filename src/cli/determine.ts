import type { Opened, Queued } from '#contract/case-view.ts'
import { claimCheck, determineCheck, judgeHit, reviewCheck } from '#contract/examiner.ts'
import { parseNtn } from '#law/numbers.ts'
import type { Ntn } from '#law/words.ts'
import { casePage } from './case-page.ts'
import { isProblem, outcomeOf, type Heard } from './client.ts'
import type { Given } from './command.ts'
import { declined, exits, type Outcome } from './output.ts'
import { andThen, findPerson, isPerson, type Person } from './person.ts'

type Options = Readonly<{
  url?: string
  proceed?: true
  deny?: true
  same?: readonly string[]
  other?: readonly string[]
}>

/** One act of the examiner on a check: where it is sent, and what with. */
type Act = Readonly<{ path: string; body?: unknown }>

/**
 * `nics determine NTN`: without an answer it opens the check and shows it, which is logged; with one it claims the check, judges
 * the hits that are named, and determines. It stops at the first act that the server declines.
 */
export async function determineCommand({ args: [text = ''], options }: Given): Promise<Outcome> {
  const { url, proceed, deny, same = [], other = [] } = options as Options
  const ntn = parseNtn(text)
  if (ntn === undefined)
    return declined('invalid', 'That is not a transaction number; its last character checks the others.')
  if (proceed && deny) return declined('usage', 'A check is answered by --proceed or by --deny.')
  if (same.some(hit => other.includes(hit))) return declined('usage', 'A hit is --same or --other, not both.')
  const judged = [...same.map(hit => ({ hit, same: true })), ...other.map(hit => ({ hit, same: false }))]
  if (judged.some(({ hit }) => !/^\d{1,5}$/.test(hit))) return declined('usage', 'A hit is named by its number.')
  const person = findPerson(url)
  if (!isPerson(person)) return person
  const heard = await person.read<Opened>(at(reviewCheck.path, ntn))
  return andThen(heard, opened => {
    const answer = proceed ? 'proceed' : deny ? 'denied' : undefined
    if (answer === undefined && judged.length === 0)
      return { status: exits.ok, document: opened, page: casePage(opened) }
    const acts: readonly Act[] = [
      ...(opened.check.claimedBy === 'you' ? [] : [{ path: at(claimCheck.path, ntn) }]),
      ...judged.map(({ hit, same: is }) => ({ path: at(judgeHit.path, ntn), body: { hit: Number(hit), same: is } })),
      ...(answer === undefined ? [] : [{ path: at(determineCheck.path, ntn), body: { determination: answer } }]),
    ]
    return carryOut(acts, opened.check, person)
  })
}

/** Each act on the version that the one before left. */
async function carryOut(acts: readonly Act[], check: Queued, person: Person): Promise<Outcome> {
  let now = check
  for (const { path, body } of acts) {
    const heard: Heard<Queued> = await person.act<Queued>(path, now.version, body)
    if (isProblem(heard)) return outcomeOf(heard.problem)
    now = heard.body
  }
  const isAnswered = now.status === 'proceed' || now.status === 'denied'
  const left = isAnswered || now.unsettled === 0 ? '' : `, hits in the way of a Proceed: ${now.unsettled}`
  const page = `${now.ntn}  ${now.status}${left}\n`
  return { status: exits.ok, document: now, page }
}

const at = (path: string, ntn: Ntn): string => path.replace('{ntn}', ntn)
