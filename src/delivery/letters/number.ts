import type { Language } from './language.ts'
import type { Block } from './letter.ts'
import { common } from './texts/common.ts'

/** The number by which every later letter names the check. */
export const numberOf = (ntn: string, language: Language): Block => ({
  kind: 'code',
  holds: ['ntn'],
  label: common[language].number,
  text: ntn,
})
