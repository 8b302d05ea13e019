import type { Requirements } from './requirement.ts'

export const appeals: Requirements = {}
