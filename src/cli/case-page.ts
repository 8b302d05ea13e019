import type { Opened } from '#contract/case-view.ts'
import { rows } from './output.ts'

/** A check opened for an examiner: who, which records, what the law says of each, and what is still missing. */
export function casePage({ check, transferee, hits, obstacles }: Opened): string {
  const lines = [
    `${check.ntn}  ${check.status}  ${check.purpose} in ${check.saleState}, contact ${check.contact}`,
    '',
    ...person(transferee.description, ''),
    ...hits.flatMap(hit => ['', ...hitLines(hit)]),
    '',
    ...(obstacles.length === 0 ? ['Nothing stands between this check and a Proceed.'] : obstacles.map(obstacleLine)),
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

function hitLines({ number, source, id, category, description, likeness, rule, conclusion, cites, same }: Hit) {
  const judged = same === undefined ? 'not judged yet' : same ? 'confirmed as the transferee’s' : 'somebody else’s'
  const says = conclusion.answer === 'unresolved' ? `missing ${conclusion.missing.join('; ')}` : conclusion.because
  return [
    `Hit ${number}  ${source} ${id}, category ${category}: ${likeness.answer}, ${likeness.bits.toFixed(1)} bits, ${judged}`,
    ...person(description, '  '),
    `  ${rule} ${conclusion.answer}: ${says} (${cites.join('; ')})`,
  ]
}

function obstacleLine(obstacle: Opened['obstacles'][number]): string {
  switch (obstacle.kind) {
    case 'silent-source':
      return `To do: ${obstacle.source} has not answered.`
    case 'hit':
      return `To do: settle hit ${obstacle.hit}.`
    case 'outreach':
      return `To do: ${obstacle.body} has not answered about a transferee under 21.`
  }
}
