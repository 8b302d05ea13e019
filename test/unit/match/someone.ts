import type { Description, Name } from '#match/description.ts'

/** A man with a name as common as most, and what a form asks for. Tests say what differs. */
export const someone = {
  names: [{ last: 'Lindqvist', first: 'Robert', middle: 'James' }],
  sex: 'M',
  race: 'W',
  born: '1974-03-09',
  state: 'OH',
} as const satisfies Description

export const called = (last: string, first: string, rest: Omit<Name, 'last' | 'first'> = {}): Description['names'] => [
  { last, first, ...rest },
]

export const lacking = (description: Description, field: Exclude<keyof Description, 'names'>): Description => {
  const { [field]: _, ...rest } = description
  return { ...rest, names: description.names }
}
