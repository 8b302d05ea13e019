import { keepersOf, type KeeperName } from '#contract/source/keepers.ts'
import type { Here } from '#law/here.ts'
import type { World } from '../../world.ts'
import { guarded, type Guarded } from './guarded.ts'
import { httpLine } from './http.ts'
import type { Line } from './line.ts'
import type { Place, Places } from './place.ts'
import { unconnected } from './unconnected.ts'

export type Files = Readonly<{
  /** One for each file of others that our checks may ask. */
  sources: World['sources']
  /** Those that are connected, to be looked after. */
  guarded: Readonly<Partial<Record<KeeperName, Guarded>>>
}>

/** Makes sources of the files that whoever we are asks: over HTTP where a place is known, else by a line in this process, else unconnected. */
export function connectFiles(
  places: Places,
  now: World['now'],
  lines: Readonly<Partial<Record<KeeperName, Line>>>,
  role: Here['role'] = 'national',
): Files {
  const names = keepersOf(role)
  const lineTo = (name: KeeperName, place: Place | undefined): Line | undefined =>
    place === undefined ? lines[name] : httpLine(name, place)
  const all = names.map(name => [name, lineTo(name, places[name])] as const)
  const connected = all.flatMap(([name, line]) => (line === undefined ? [] : [[name, guarded(line, now)] as const]))
  return {
    sources: { ...Object.fromEntries(names.map(name => [name, unconnected])), ...Object.fromEntries(connected) },
    guarded: Object.fromEntries(connected),
  }
}
