import type { Requirements } from './requirement.ts'

export const timing: Requirements = {}
