import type { Requirements } from './requirement.ts'

export const checkData: Requirements = {}
