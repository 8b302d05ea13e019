import { allows, unresolved, type Circumstances, type Conclusion } from '../../rule.ts'
import { met } from './elements.ts'
import { day, oneOf, yesNo, type Stated } from './facts.ts'

/** Of an order, or of anything else that bars as long as it stands. */
export const standing = {
  status: oneOf('whether the order is still in force', ['active', 'expired', 'lifted']),
  expires: day('the last day of the order, or that it has none'),
  endless: yesNo('whether the order has no last day'),
}

/** An order binds through its last day. */
export function inForce({ status, expires, endless }: Stated<typeof standing>, on: Circumstances['on']): Conclusion {
  if (status === 'expired' || status === 'lifted') return allows('the order is no longer in force')
  if (expires === undefined) return active(status, endless === true ? [] : [standing.expires.ask])
  if (endless === true) return unresolved('whether the order has a last day: the record says both')
  return expires < on ? allows('the order has expired') : active(status, [])
}

/** Whether nobody has ended it before its last day, with what else is missing. */
function active(status: 'active' | undefined, missing: readonly string[]): Conclusion {
  const all = status === undefined ? [standing.status.ask, ...missing] : missing
  return all.length > 0 ? unresolved(...all) : met
}
