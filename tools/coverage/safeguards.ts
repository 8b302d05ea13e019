import type { Requirements } from './requirement.ts'

export const safeguards: Requirements = {}
