import type { Requirements } from './requirement.ts'

export const denials: Requirements = {}
