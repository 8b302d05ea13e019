import { isFaults, type Fault, type Faults, type Field } from './frame.ts'
import { readFields, writeFields, type Shape } from './shape.ts'

type Json = Readonly<Record<string, unknown>>

/**
 * Fields that stand once, and behind them any number of groups. Each group begins with the field that opens one and goes to the next
 * such field or to the end, so that it can be read back in one way only. A field of the head cannot stand in a group.
 */
export type Grouped = Readonly<{
  head: Shape
  /** Members that are there even where no field says anything. */
  base: Json
  /** The code that opens a group: the first of `each`, and in no head. */
  opens: string
  each: Shape
  eachBase: Json
  /** Which member of the JSON the groups are. */
  at: string
}>

export function readGroups(
  fields: readonly Field[],
  { head, base, opens, each, eachBase, at }: Grouped,
): Json | Faults {
  const starts = fields.flatMap(({ code }, place) => (code === opens ? [place] : []))
  const first = starts[0] ?? fields.length
  const said = readFields(fields.slice(0, first), head, base)
  const groups = starts.map((start, which) =>
    moved(readFields(fields.slice(start, starts[which + 1]), each, eachBase), start),
  )
  const faults = [said, ...groups].flatMap(read => (isFaults(read) ? read.faults : []))
  return faults.length > 0 ? { faults } : { ...said, [at]: groups }
}

export const writeGroups = (body: Json, { head, each, at }: Grouped): readonly Field[] => [
  ...writeFields(body, head),
  ...(body[at] as readonly Json[]).flatMap(group => writeFields(group, each)),
]

/** A field that has no name of ours is named by its place in the whole message. */
function moved(read: Json | Faults, by: number): Json | Faults {
  if (!isFaults(read)) return read
  const from = ({ pointer, code }: Fault): Fault => ({
    pointer: pointer.startsWith('#') ? `#${Number(pointer.slice(1)) + by}` : pointer,
    code,
  })
  return { faults: read.faults.map(from) }
}
