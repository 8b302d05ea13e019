import type { Requirements } from './requirement.ts'

export const access: Requirements = {}
