import { cfr, usc, type Cites } from './cite.ts'

/** The prohibited person categories of the NICS Indices, as NIEM codes them: which prohibition a record is said to show. */
export const categories = [
  ...(['A1', 'A2', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'] as const),
  ...(['M', 'M1', 'M2', 'MB', 'MC', 'MD', 'ME', 'MF', 'MG', 'MH', 'MI'] as const),
] as const
export type Category = (typeof categories)[number]

/** What a screen calls a category, and the provision that its records are about. */
export type Named = Readonly<{ name: string; cites: Cites }>

// A person denied once is not prohibited by having been denied: the entry points to what must be looked at again.
const denied: Named = { name: 'Federally Denied Persons File', cites: [cfr(28, '25.6(c)(1)(iv)')] }

export const named: Readonly<Record<Category, Named>> = {
  A1: { name: 'Felony', cites: [usc(18, '922(g)(1)'), usc(18, '922(d)(1)')] },
  A2: { name: 'Under Indictment or Information', cites: [usc(18, '922(n)'), usc(18, '922(d)(1)')] },
  B: { name: 'Fugitive from Justice', cites: [usc(18, '922(g)(2)'), usc(18, '922(d)(2)')] },
  C: { name: 'Unlawful User of a Controlled Substance', cites: [usc(18, '922(g)(3)'), usc(18, '922(d)(3)')] },
  D: { name: 'Adjudicated Mental Health', cites: [usc(18, '922(g)(4)'), usc(18, '922(d)(4)')] },
  E: { name: 'Illegal or Unlawful Alien', cites: [usc(18, '922(g)(5)'), usc(18, '922(d)(5)')] },
  F: { name: 'Dishonorable Discharge', cites: [usc(18, '922(g)(6)'), usc(18, '922(d)(6)')] },
  G: { name: 'Renounced U.S. Citizenship', cites: [usc(18, '922(g)(7)'), usc(18, '922(d)(7)')] },
  H: {
    name: 'Protection or Restraining Order for Domestic Violence',
    cites: [usc(18, '922(g)(8)'), usc(18, '922(d)(8)')],
  },
  I: { name: 'Misdemeanor Crime of Domestic Violence', cites: [usc(18, '922(g)(9)'), usc(18, '922(d)(9)')] },
  J: { name: 'State Prohibitor', cites: [usc(18, '922(t)(2)')] },
  M: denied,
  M1: denied,
  M2: denied,
  MB: denied,
  MC: denied,
  MD: denied,
  ME: denied,
  MF: denied,
  MG: denied,
  MH: denied,
  MI: denied,
}

/** The category a text names, or undefined for a text that names none. */
export const parseCategory = (text: string): Category | undefined => categories.find(category => category === text)
