import { holdsMedicalCode } from './medical-codes.ts'

/**
 * Words that name an illness, or what is given for one. Some begin longer words (`schizophrenic`, `diagnosed`); none begins a word in which
 * courts and offices name their files: `disorderly conduct` and `state hospital` are none of them.
 */
const begins =
  'diagnos|schizo|bipolar|psychos[ei]s|psychotic|antipsychotic|antidepress|depressi|dementia|alzheimer|autis[mt]|paranoi|delusion|suicid|medicat|symptom|hallucinat'
const whole = 'disorders?|anxiety|ptsd|adhd|overdose|icd[ -]?(?:9|10|11)|dsm[ -]?(?:iii|iv|v|5)'
const medical = new RegExp(`(?<![a-z])(?:(?:${begins})|(?:${whole})(?![a-z0-9]))`, 'i')

/**
 * 45 CFR 164.512(k)(7): whether a number or a reference says something medical, as far as words and codes show it. They are kept as they are written, and
 * nobody who sends an illness where a number belongs is to find it in the Indices.
 */
export const saysMedical = (text: string): boolean => medical.test(text) || holdsMedicalCode(text)
