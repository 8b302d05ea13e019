import { parseOri } from '#law/numbers.ts'
import type { Ori } from '#law/words.ts'
import { agenciesIn } from '#notice/directory/agencies.ts'
import type { Overlay, Said } from '#notice/directory/overlay.ts'
import { agenciesAt } from '#real/agencies/agencies.ts'
import { readDirectory } from '#real/agencies/directory-file.ts'
import { keepOverlay, readOverlay } from '#real/agencies/overlay-file.ts'
import { agenciesDirOf, howToImport } from './agencies-dir.ts'
import { sayingOf } from './agency-options.ts'
import type { Given } from './command.ts'
import { declined, exits, rows, type Outcome } from './output.ts'

/** `nics agency`: what an operator says of agencies over the imported lists. A running server takes it up within a second. */
export function agencyCommand({ options, args: [what, number] }: Given): Outcome {
  const at = agenciesDirOf(options)
  const overlay = readOverlay(at)
  if (typeof overlay === 'string') return declined('invalid', overlay)
  if (what === 'list') return list(overlay)
  if (what !== 'set' && what !== 'forget' && what !== 'show') return declined('usage', 'Say set, forget, show or list.')
  const ori = parseOri(number ?? '')
  if (ori === undefined) return declined('invalid', 'The ORI is nine characters that begin with a state.')
  if (what === 'show') return show(ori, overlay, at)
  return what === 'set' ? set(ori, overlay, at, options) : forget(ori, overlay, at)
}

const list = (overlay: Overlay): Outcome => {
  const said = (Object.entries(overlay) as [Ori, Said][]).map(([ori, of]) => ({ ori, ...of }))
  const lines = said.flatMap(({ ori, ...of }) => [ori, ...linesOf(of)])
  return {
    status: exits.ok,
    document: { agencies: said },
    page: said.length === 0 ? 'Nothing was said of any agency.\n' : `${lines.join('\n')}\n`,
  }
}

function show(ori: Ori, overlay: Overlay, at: string): Outcome {
  const agencies = agenciesAt(at)
  if (typeof agencies === 'string') return declined('unavailable', agencies)
  const found = agencies.named(ori)
  const said = overlay[ori] ?? {}
  if (found === undefined && Object.keys(said).length === 0)
    return declined('invalid', `No list has ${ori}, and nobody said anything of it.`)
  return {
    status: exits.ok,
    document: { ori, ...(found === undefined ? {} : { told: found }), said },
    page: [
      ori,
      `  told: ${found === undefined ? 'nobody' : `${found.ori} ${found.name} (${found.kind})`}`,
      ...linesOf(said),
      '',
    ].join('\n'),
  }
}

function set(ori: Ori, overlay: Overlay, at: string, options: Given['options']): Outcome {
  const saying = sayingOf(options)
  if (typeof saying === 'string') return declined('invalid', saying)
  if (Object.keys(saying.said).length + saying.unsaid.length === 0)
    return declined('usage', 'Say what is to be set: nics agency --help lists it.')
  const before = Object.entries(overlay[ori] ?? {}).filter(([name]) => !saying.unsaid.includes(name))
  const said: Said = { ...Object.fromEntries(before), ...saying.said }
  const next = { ...overlay, [ori]: said }
  const wrong = wrongWith(ori, said, next, at)
  if (wrong !== undefined) return declined('invalid', wrong)
  keepOverlay(next, at)
  return { status: exits.ok, document: { ori, said }, page: [`${ori} is set.`, ...linesOf(said), ''].join('\n') }
}

/** An agency that no list has is said whole, or nobody knew what it is; and of two that follow each other nobody would be told. */
function wrongWith(ori: Ori, said: Said, next: Overlay, at: string): string | undefined {
  const directory = readDirectory(at)
  if (typeof directory !== 'object') return directory ?? howToImport
  const { name, kind, state, successor } = said
  const isListed = directory.agencies.some(row => row.ori === ori)
  const isWhole = name !== undefined && kind !== undefined && state !== undefined
  if (!isListed && !isWhole) return `No list has ${ori}. Say --name, --kind and --state to add it.`
  if (successor === undefined) return undefined
  const then = agenciesIn(directory, next)
  return then.named(ori) === undefined
    ? `Nobody would be told in the place of ${ori}: ${successor} is in no list.`
    : undefined
}

function forget(ori: Ori, overlay: Overlay, at: string): Outcome {
  const { [ori]: said, ...rest } = overlay
  if (said === undefined) return declined('invalid', `Nobody said anything of ${ori}.`)
  keepOverlay(rest, at)
  return { status: exits.ok, document: { ori, forgotten: said }, page: `${ori} is again as the lists have it.\n` }
}

const linesOf = (said: Said): readonly string[] =>
  rows(
    Object.entries(said).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
    '  ',
  )
