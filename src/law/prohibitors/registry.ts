import type { Cites } from '../cite.ts'
import { governs, type Circumstances, type Conclusion } from '../rule.ts'
import { domesticViolenceInTheFamily } from './domestic-violence-until-2022.ts'
import { domesticViolence } from './domestic-violence.ts'
import { felonyConviction } from './felony-conviction.ts'
import { fugitive, openWarrant } from './fugitive.ts'
import { indictment } from './indictment.ts'
import { mentalHealth, mentalHealthAtAnyAge } from './mental-health.ts'
import { protectionOrder } from './protection-order.ts'
import { readable, type Prohibitor } from './readable.ts'
import { unruled } from './unruled.ts'

/** Every text of every prohibitor, the superseded ones too. On any day at most one governs each category. */
export const prohibitors: readonly Prohibitor[] = [
  readable(felonyConviction),
  readable(indictment),
  readable(fugitive),
  readable(openWarrant),
  readable(mentalHealth),
  readable(mentalHealthAtAnyAge),
  readable(protectionOrder),
  readable(domesticViolence),
  readable(domesticViolenceInTheFamily),
]

/** What the law says of one record, which rule says it, and by which provisions. */
export type Concluded = Readonly<{ rule: string; conclusion: Conclusion; cites: Cites }>

/**
 * Decides about one record by the rule that governs its category on the legal day of the determination. Total: whatever a
 * source sent as category and facts, the answer is one of the three, and what is unknown or unreadable is unresolved.
 */
export function conclude(category: string, facts: unknown, circumstances: Circumstances): Concluded {
  const rule = prohibitors.find(known => known.category === category && governs(known, circumstances.on))
  if (rule === undefined) return unruled(category)
  return { rule: rule.id, conclusion: rule.decide(facts, circumstances), cites: rule.cites }
}
