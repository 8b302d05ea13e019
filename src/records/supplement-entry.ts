import type { Seen } from '#law/lives/lives.ts'
import type { Nri, Ori } from '#law/words.ts'
import type { Actor } from '#ledger/change.ts'
import { canonical } from '#ledger/seal.ts'
import type { Description, Name } from '#match/description.ts'
import { isRefusal, refuse, type Pointer, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { modifyEntry } from './modify-entry.ts'

/** Other names and numbers of a person, added to a record or taken from it. */
export type Supplementing = Readonly<{
  nri: Nri
  ori: Ori
  act: 'add' | 'take'
  names: readonly Name[]
  numbers: readonly string[]
}>

/** As many as the contract takes of a record that is entered. */
export const mostOf = { names: 20, numbers: 5 } as const

/**
 * 28 CFR 25.5(b): what a record has several of is supplemented. What is there already is not added twice. To take away what is not there
 * was a slip of somebody's pen, and a name that should go would stay: nothing is done then, and it is said. The name in use is modified.
 */
export async function supplementEntry(
  { nri, ori, ...supplement }: Supplementing,
  by: Actor,
  world: World,
): Promise<Seen<'entry'> | Refusal<'unknown-number' | 'not-now' | 'record-invalid' | 'leaves-by-one'>> {
  let wrong: readonly Pointer[] = []
  const entry = await modifyEntry(
    {
      ...{ nri, ori, because: 'supplemented' },
      change: now => {
        const description = supplemented(now.description, supplement)
        wrong = faultsOf(now.description, description, supplement)
        return wrong.length > 0 ? now : { ...now, description }
      },
    },
    by,
    world,
  )
  return wrong.length > 0 && !isRefusal(entry) ? refuse('record-invalid', wrong) : entry
}

type Supplement = Omit<Supplementing, 'nri' | 'ori'>

function supplemented(now: Description, { act, names, numbers }: Supplement): Description {
  const [name, ...others] = now.names
  const { numbers: known = [], ...rest } = now
  const aliases = act === 'add' ? added(now.names, names).slice(1) : without(others, names)
  const all = act === 'add' ? added(known, numbers) : without(known, numbers)
  return { ...rest, names: [name, ...aliases], ...(all.length === 0 ? {} : { numbers: all }) }
}

const added = <Of>(known: readonly Of[], more: readonly Of[]): readonly Of[] => [...known, ...without(more, known)]

const without = <Of>(all: readonly Of[], gone: readonly Of[]): readonly Of[] => {
  const said = new Set(gone.map(canonical))
  return all.filter(each => !said.has(canonical(each)))
}

/** Too many, or not there. */
function faultsOf(before: Description, after: Description, { act, names, numbers }: Supplement): readonly Pointer[] {
  const [, ...aliases] = before.names
  const known = { names: aliases, numbers: before.numbers ?? [] }
  const said = { names, numbers }
  const left = { names: after.names, numbers: after.numbers ?? [] }
  return (['names', 'numbers'] as const).flatMap(of => {
    if (act === 'add') return left[of].length > mostOf[of] ? [{ pointer: `/${of}`, code: 'too-many' }] : []
    const absent = without<unknown>(said[of], known[of])
    return absent.length > 0 ? [{ pointer: `/${of}`, code: 'not-there' }] : []
  })
}
