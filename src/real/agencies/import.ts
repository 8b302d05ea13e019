import { basename } from 'node:path'
import type { Directory } from '#notice/directory/directory.ts'
import { makeDirectory } from './make-directory.ts'
import { openList } from './open-list.ts'
import { readAgencies } from './read-agencies.ts'
import { readOffices, readPlaces } from './read-zips.ts'
import { isUnreadable, type Taken, type Unreadable } from './take.ts'

/** The three lists, by the option that names each. */
export const lists = ['agencies', 'zips', 'geo'] as const
export type ListName = (typeof lists)[number]

export type Report = Readonly<{ list: ListName; file: string; taken: number }> & Omit<Taken<unknown>, 'rows'>
export type Imported = Readonly<{ directory: Directory; reports: readonly Report[] }>

/** Reads the lists whole before anything is kept. One that cannot be read refuses the import; a line that cannot be is left out and said. */
export function importLists(files: Readonly<Record<ListName, string>>): Imported | Unreadable {
  const agencies = read(files.agencies, readAgencies)
  if (isUnreadable(agencies)) return agencies
  const offices = read(files.zips, readOffices)
  if (isUnreadable(offices)) return offices
  const zips = read(files.geo, readPlaces)
  if (isUnreadable(zips)) return zips
  const directory = makeDirectory({ agencies: agencies.rows, offices: offices.rows, zips: zips.rows })
  const taken = { agencies, zips: offices, geo: zips }
  return { directory, reports: lists.map(list => reportOf(list, files[list], taken[list])) }
}

function read<Row>(
  file: string,
  reader: (name: string, text: string) => Taken<Row> | Unreadable,
): Taken<Row> | Unreadable {
  const text = openList(file)
  return typeof text === 'string' ? reader(basename(file), text) : text
}

const reportOf = (list: ListName, file: string, { rows, refused, leftOut }: Taken<unknown>): Report => ({
  list,
  file: basename(file),
  taken: rows.length,
  refused,
  leftOut,
})
