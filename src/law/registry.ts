import { clocks } from './clocks/registry.ts'
import { contributionRules } from './contribution/registry.ts'
import { dutyRules } from './duty-rules/registry.ts'
import { noticeRules } from './notices/registry.ts'
import { pocRules } from './poc/registry.ts'
import type { Prohibitor } from './prohibitors/readable.ts'
import { prohibitors } from './prohibitors/registry.ts'
import { purposeRules } from './purposes/registry.ts'
import { retentionRules } from './retention/registry.ts'
import type { Ruling } from './ruling.ts'

/** A rule of law of any kind; `kind` says which, and so what it decides. */
export type RuleOfLaw = Prohibitor | Ruling

/** Every rule of law that this system obeys, the superseded texts too; no two have one id. */
export const rules: readonly RuleOfLaw[] = [
  ...prohibitors,
  ...clocks,
  ...purposeRules,
  ...pocRules,
  ...contributionRules,
  ...retentionRules,
  ...noticeRules,
  ...dutyRules,
]
