import type { Cites } from '../cite.ts'
import { governs, unresolved, type Circumstances, type Conclusion } from '../rule.ts'
import { controlledSubstanceByInference } from './controlled-substance-until-2026.ts'
import { controlledSubstance, controlledSubstanceByDefinition } from './controlled-substance.ts'
import { dishonorableDischarge } from './dishonorable-discharge.ts'
import { domesticViolenceInTheFamily } from './domestic-violence-until-2022.ts'
import { domesticViolence } from './domestic-violence.ts'
import { earlierDenial } from './earlier-denial.ts'
import { felonyConviction } from './felony-conviction.ts'
import { fugitive, openWarrant } from './fugitive.ts'
import { indictment } from './indictment.ts'
import { intendedCrime, intendedRecipient } from './intended-disposal.ts'
import { mentalHealth, mentalHealthAtAnyAge } from './mental-health.ts'
import { anyNonimmigrant, nonimmigrantVisa } from './nonimmigrant-visa.ts'
import { protectionOrder } from './protection-order.ts'
import { readable, type Decided, type Prohibitor } from './readable.ts'
import { renouncedCitizenship } from './renounced-citizenship.ts'
import { stateProhibitor } from './state-prohibitor.ts'
import { unlawfulAlien } from './unlawful-alien.ts'
import { unruled } from './unruled.ts'

/** Every text of every prohibitor, the superseded ones too. In statutory order. */
export const prohibitors: readonly Prohibitor[] = [
  readable(felonyConviction),
  readable(indictment),
  readable(fugitive),
  readable(openWarrant),
  readable(controlledSubstance),
  readable(controlledSubstanceByDefinition),
  readable(controlledSubstanceByInference),
  readable(mentalHealth),
  readable(mentalHealthAtAnyAge),
  readable(unlawfulAlien),
  readable(nonimmigrantVisa),
  readable(anyNonimmigrant),
  readable(dishonorableDischarge),
  readable(renouncedCitizenship),
  readable(protectionOrder),
  readable(domesticViolence),
  readable(domesticViolenceInTheFamily),
  readable(intendedCrime),
  readable(intendedRecipient),
  readable(stateProhibitor),
  readable(earlierDenial),
]

/** What the law says of one record, which rule says it, under which relations, and by which provisions. */
export type Concluded = Decided & Readonly<{ rule: string; cites: Cites }>

/**
 * Decides about one record by the rules that govern its category on the legal day of the determination. Total: whatever a
 * source sent as category and facts, the answer is one of the three, and what is unknown or unreadable is unresolved.
 */
export function conclude(category: string, facts: unknown, circumstances: Circumstances): Concluded {
  const governing = prohibitors.filter(
    known => known.categories.some(code => code === category) && governs(known, circumstances.on),
  )
  const concluded = governing.map(rule => ({ rule: rule.id, cites: rule.cites, ...rule.decide(facts, circumstances) }))
  const answered = (answer: Conclusion['answer']) => concluded.find(({ conclusion }) => conclusion.answer === answer)
  // A record may fall under several paragraphs. One that prohibits is enough; one that is left open keeps the record open.
  return answered('prohibits') ?? leftOpen(concluded) ?? answered('allows') ?? unruled(category)
}

/** The first that is left open, with what is missing for any of them: whoever is asked is asked one time. */
function leftOpen(concluded: readonly Concluded[]): Concluded | undefined {
  const first = concluded.find(({ conclusion }) => conclusion.answer === 'unresolved')
  const missing = concluded.flatMap(({ conclusion }) => (conclusion.answer === 'unresolved' ? conclusion.missing : []))
  return first === undefined ? undefined : { ...first, conclusion: unresolved(...new Set(missing)) }
}
