import { stateOfAgency } from '../agency-state.ts'

/** An agency's number begins with its state, and one of no state is federal. What sits in a state's letters says so in its facts. */
export const isFederalAgency = (ori: string): boolean => stateOfAgency(ori) === undefined
