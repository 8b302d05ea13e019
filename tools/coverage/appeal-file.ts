import type { Requirements } from './requirement.ts'

export const appealFile: Requirements = {}
