import type { Requirements } from './requirement.ts'

export const otherPurposes: Requirements = {}
