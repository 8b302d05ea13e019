import type { Requirements } from './requirement.ts'

export const indices: Requirements = {}
