import type { Requirements } from './requirement.ts'

export const violations: Requirements = {}
