import { parseState } from '../numbers.ts'

/** An agency's number begins with its state, and one of no state is federal. What sits in a state's letters says so in its facts. */
export const isFederalAgency = (ori: string): boolean => parseState(ori.slice(0, 2)) === undefined
