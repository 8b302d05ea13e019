/** What a comparison looks at, in the order in which a person reads it. */
export const fields = [
  ...(['surname', 'first-name', 'names', 'middle-name', 'suffix', 'alias'] as const),
  ...(['birth-date', 'ssn', 'number', 'upin', 'sex', 'race', 'state', 'birthplace'] as const),
  ...(['height', 'weight', 'eyes', 'hair', 'pattern'] as const),
] as const
export type Field = (typeof fields)[number]

/** What one field says for (positive bits) or against, in words that repeat nothing of what was compared. */
export type Evidence = Readonly<{ field: Field; bits: number; why: string }>

/** Evidence, or nothing where a side does not know: what is missing speaks neither for nor against. */
export type Finding = Evidence | undefined

export const evidence = (field: Field, bits: number, why: string): Evidence => ({ field, bits, why })
