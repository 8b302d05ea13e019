import { stateOfAgency } from '../agency-state.ts'
import type { Ori, Zone } from '../words.ts'
import { jurisdictions } from './registry.ts'

/** An agency's number begins with its state. Of an agency of no state the day ends where it ends last. */
export const zoneOfAgency = (ori: Ori): Zone => {
  const state = stateOfAgency(ori)
  return state === undefined ? 'Pacific/Pago_Pago' : jurisdictions[state].zone
}
