import type { Requirements } from './requirement.ts'

export const retention: Requirements = {}
