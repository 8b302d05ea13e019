import { usc, type Cite } from '../cite.ts'
import type { State } from '../words.ts'

/** The parts into which 28 U.S.C. 81-131 divides a state, by the letter that stands after it: TX-S is the Southern District of Texas. */
export const parts = { N: 'Northern', S: 'Southern', E: 'Eastern', W: 'Western', M: 'Middle', C: 'Central' } as const
export type Part = keyof typeof parts

/** One district, several, or none: then no court of the United States sits there as one of a judicial district. */
export type Divided = Readonly<{ name: string; cite: Cite; parts: readonly Part[] }>

const of = (name: string, section: string, letters = ''): Divided => ({
  name,
  cite: usc(28, section),
  parts: [...letters] as Part[],
})
const territory = (name: string, section: string): Divided => ({ name, cite: usc(48, section), parts: [] })

/** The counties of each part of a state, separated by commas; and those of which the section gives a piece to another part. */
export type Counties = Readonly<Partial<Record<State, Readonly<Partial<Record<Part | 'inSeveral', string>>>>>>

/**
 * Each state and territory with its section. Yellowstone National Park is of the District of Wyoming where it lies in Montana and Idaho
 * (106, 131); no county tells that land from the rest of its state, which it is counted with.
 */
export const divided: Readonly<Record<State, Divided | undefined>> = {
  AL: of('Alabama', '81', 'NMS'),
  AK: of('Alaska', '81A'),
  AZ: of('Arizona', '82'),
  AR: of('Arkansas', '83', 'EW'),
  CA: of('California', '84', 'NECS'),
  CO: of('Colorado', '85'),
  CT: of('Connecticut', '86'),
  DE: of('Delaware', '87'),
  DC: of('the District of Columbia', '88'),
  FL: of('Florida', '89', 'NMS'),
  GA: of('Georgia', '90', 'NMS'),
  HI: of('Hawaii', '91'),
  ID: of('Idaho', '92'),
  IL: of('Illinois', '93', 'NCS'),
  IN: of('Indiana', '94', 'NS'),
  IA: of('Iowa', '95', 'NS'),
  KS: of('Kansas', '96'),
  KY: of('Kentucky', '97', 'EW'),
  LA: of('Louisiana', '98', 'EMW'),
  ME: of('Maine', '99'),
  MD: of('Maryland', '100'),
  MA: of('Massachusetts', '101'),
  MI: of('Michigan', '102', 'EW'),
  MN: of('Minnesota', '103'),
  MS: of('Mississippi', '104', 'NS'),
  MO: of('Missouri', '105', 'EW'),
  MT: of('Montana', '106'),
  NE: of('Nebraska', '107'),
  NV: of('Nevada', '108'),
  NH: of('New Hampshire', '109'),
  NJ: of('New Jersey', '110'),
  NM: of('New Mexico', '111'),
  NY: of('New York', '112', 'NSEW'),
  NC: of('North Carolina', '113', 'EMW'),
  ND: of('North Dakota', '114'),
  OH: of('Ohio', '115', 'NS'),
  OK: of('Oklahoma', '116', 'NEW'),
  OR: of('Oregon', '117'),
  PA: of('Pennsylvania', '118', 'EMW'),
  RI: of('Rhode Island', '120'),
  SC: of('South Carolina', '121'),
  SD: of('South Dakota', '122'),
  TN: of('Tennessee', '123', 'EMW'),
  TX: of('Texas', '124', 'NSEW'),
  UT: of('Utah', '125'),
  VT: of('Vermont', '126'),
  VA: of('Virginia', '127', 'EW'),
  WA: of('Washington', '128', 'EW'),
  WV: of('West Virginia', '129', 'NS'),
  WI: of('Wisconsin', '130', 'EW'),
  WY: of('Wyoming', '131'),
  PR: of('Puerto Rico', '119'),
  GU: territory('Guam', '1424'),
  VI: territory('the Virgin Islands', '1611'),
  MP: territory('the Northern Mariana Islands', '1821'),
  // No district court of the United States sits in American Samoa.
  AS: undefined,
}
