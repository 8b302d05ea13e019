import type { Requirements } from './requirement.ts'

export const relief: Requirements = {}
