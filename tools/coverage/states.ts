import type { Requirements } from './requirement.ts'

export const states: Requirements = {}
