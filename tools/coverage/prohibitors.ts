import type { Requirements } from './requirement.ts'

export const prohibitors: Requirements = {}
