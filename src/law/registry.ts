import { clocks } from './clocks/registry.ts'
import type { Prohibitor } from './prohibitors/readable.ts'
import { prohibitors } from './prohibitors/registry.ts'
import type { ClockRule } from './rule.ts'

/** A rule of law of any kind; `kind` says which, and so what it decides. */
export type RuleOfLaw = Prohibitor | ClockRule

/** Every rule of law that this system obeys, the superseded texts too; no two have one id. */
export const rules: readonly RuleOfLaw[] = [...prohibitors, ...clocks]
