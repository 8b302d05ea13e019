/** Why a line of a list was not taken. The line is kept out and the others are taken. */
export const whyRefused = {
  'no-ori': 'the ORI is not nine characters that begin with a state',
  'no-name': 'the agency has no name',
  'twice-there': 'the ORI stands in another line too, and only one of them was taken',
  'no-kind': 'the kind is missing',
  'no-state': 'the state is none of ours',
  'no-zip': 'the ZIP is not five digits',
  'no-place': 'the place has no name',
  'wrong-cells': 'the line has another number of cells than the header',
} as const
export type WhyRefused = keyof typeof whyRefused

export type RefusedLine = Readonly<{ line: number; code: WhyRefused }>

/** What came of one file: what was taken, what was refused, and what was left out because it is nobody whom the law calls an authority. */
export type Taken<Row> = Readonly<{
  rows: readonly Row[]
  refused: readonly RefusedLine[]
  leftOut: Readonly<Record<string, number>>
}>

/** The whole file is refused: nothing of it could be trusted. */
export type Unreadable = Readonly<{ unreadable: string }>

export const unreadable = (because: string): Unreadable => ({ unreadable: because })
export const isUnreadable = (value: object): value is Unreadable => 'unreadable' in value
