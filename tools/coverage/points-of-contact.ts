import type { Requirements } from './requirement.ts'

export const pointsOfContact: Requirements = {}
