import type { Opened } from '#contract/case-view.ts'
import type { TransactionStatus } from '#law/lives/transaction.ts'
import { rows } from './output.ts'
import { momentInUtc } from './spoken.ts'

/** A check opened for an examiner: who, which records, what the law says of each, and what is still missing. */
export function casePage(opened: Opened): string {
  const { check, transferee, hits } = opened
  const lines = [
    `${check.ntn}  ${check.status}  ${check.purpose} in ${check.saleState}, contact ${momentInUtc(check.contact)}`,
    '',
    ...person(transferee.description, ''),
    ...hits.flatMap(hit => ['', ...hitLines(hit)]),
    ...askedLines(opened.alsoAsked),
    '',
    ...toDo(opened),
  ]
  return `${lines.join('\n')}\n`
}

type Described = Opened['transferee']['description']

function person({ names: [name, ...aliases], ...rest }: Described, indent: string): readonly string[] {
  const known = Object.entries(rest).filter(([, value]) => value !== undefined)
  return rows(
    [
      ['name', nameOf(name)],
      ...(aliases.length === 0 ? [] : [['also', aliases.map(nameOf).join('; ')] as const]),
      ...known.map(([what, value]) => [what, String(value)] as const),
    ],
    indent,
  )
}

const nameOf = (name: Described['names'][number] | undefined): string =>
  name === undefined ? '' : [`${name.last},`, name.first, name.middle, name.suffix].filter(Boolean).join(' ')

type Hit = Opened['hits'][number]

function hitLines(hit: Hit) {
  const { number, source, id, category, description, likeness, rule, conclusion, cites, deep } = hit
  const found = deep === true ? ', found by a deep search' : ''
  const judged = judgedOf(hit)
  const says = conclusion.answer === 'unresolved' ? `missing ${conclusion.missing.join('; ')}` : conclusion.because
  return [
    `Hit ${number}  ${source} ${id}, category ${category}: ${likeness.answer}, ${likeness.bits.toFixed(1)} bits${found}, ${judged}`,
    ...person(description, '  '),
    `  ${rule} ${conclusion.answer}: ${says} (${cites.join('; ')})`,
  ]
}

/** Whose it is, and who said so: an examiner of this check, or the voluntary appeal file of an earlier one. */
function judgedOf({ same, cleared }: Hit): string {
  if (same === undefined) return 'not judged yet'
  if (same) return 'confirmed as the transferee’s'
  return cleared ? 'somebody else’s, as the voluntary appeal file knows' : 'somebody else’s'
}

/** The same person, today, by other checks. It decides nothing. */
const askedLines = (others: Opened['alsoAsked']): readonly string[] =>
  others.length === 0
    ? []
    : [
        '',
        'Also asked about today, under the same name and date of birth or the same Social Security number:',
        ...others.map(
          ({ ntn, status, saleState, contact, sameAsker }) =>
            `  ${ntn}  ${status}, ${saleState}, contact ${momentInUtc(contact)}, ${sameAsker ? 'by the same asker' : 'by another'}`,
        ),
      ]

type Obstacle = Opened['obstacles'][number]

/** What is left to do. A check that is answered still holds the record that stood in its way, and nothing is to do about it. */
function toDo({ check: { status }, hits, obstacles, mayProceed }: Opened): readonly string[] {
  if (closed.has(status)) return [`This check is ${status}; nothing is left to do.`]
  const left = obstacles.map(each => obstacleLine(each, hits))
  if (!mayProceed) return left
  const nothing = left.length === 0 ? 'Nothing' : 'Nothing else'
  return [...left, `${nothing} stands between this check and a Proceed: --proceed answers it.`]
}

const closed: ReadonlySet<TransactionStatus> = new Set(['proceed', 'denied', 'cancelled'])

function obstacleLine(obstacle: Obstacle, hits: readonly Hit[]): string {
  switch (obstacle.kind) {
    case 'silent-source':
      return `To do: ${obstacle.source} has not answered.`
    case 'alien-number':
      return 'To do: no alien or admission number was given; judge whether what the immigration files answered is enough.'
    case 'hit':
      return hitToSettle(
        obstacle,
        hits.some(({ number, same }) => number === obstacle.hit && same === true),
      )
    case 'outreach':
      return `To do: ${obstacle.body} has not answered about a transferee under 21.`
  }
}

function hitToSettle({ hit, conclusion }: Extract<Obstacle, { kind: 'hit' }>, isTransferees: boolean): string {
  if (!isTransferees) return `To do: say whose record hit ${hit} is, by --same ${hit} or --other ${hit}.`
  return conclusion.answer === 'prohibits'
    ? `Hit ${hit} is the transferee’s and prohibits: --deny answers Denied.`
    : `To do: find out what is missing of hit ${hit}, and add it on the page.`
}
