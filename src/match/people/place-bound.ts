import type { Asked } from '../prepare.ts'
import { birthplace, state } from '../weights.ts'
import type { AllCodes, Codes } from './codes.ts'
import { birthplaceIn, stateIn } from './row.ts'
import { unitsAbove } from './units.ts'

type Worth = Readonly<{ agrees: number; differs: number }>

const units = ({ agrees, differs }: Worth): Worth => ({ agrees: unitsAbove(agrees), differs: unitsAbove(differs) })
const [stateUnits, birthplaceUnits] = [units(state), units(birthplace)]

/** What state and place of birth may be worth. */
export function placeBound(
  asked: Asked,
  codes: AllCodes,
): Readonly<{ most: number; of: (w2: number, w3: number) => number; lessByState: (w2: number) => number }> {
  const inState = wanted(asked.state, codes.state)
  const bornIn = wanted(asked.birthplace, codes.birthplace)
  return {
    most: (inState === 0 ? 0 : stateUnits.agrees) + (bornIn === 0 ? 0 : birthplaceUnits.agrees),
    lessByState: w2 => (inState === 0 ? 0 : stateUnits.agrees) - agreement(inState, stateIn(w2), stateUnits),
    of: (w2, w3) => agreement(inState, stateIn(w2), stateUnits) + agreement(bornIn, birthplaceIn(w3), birthplaceUnits),
  }
}

/** The code that a row must have to agree; -1 where no row can; nought where nothing is asked. */
const wanted = (text: string | undefined, { codeOf }: Codes): number => (text === undefined ? 0 : (codeOf(text) ?? -1))

function agreement(asked: number, recorded: number, { agrees, differs }: Worth): number {
  if (asked === 0 || recorded === 0) return 0
  return asked === recorded ? agrees : differs
}
