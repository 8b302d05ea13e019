import type { Requirements } from './requirement.ts'

export const grants: Requirements = {}
