import { writePocMessage } from '#contract/wire/poc-messages.ts'
import { pocAnswers } from '#law/states/registry.ts'
import type { State } from '#law/words.ts'
import type { SampleInquiry } from './demonstration.ts'

type Where = Readonly<{ state: State; on: Temporal.PlainDate; line: string }>

/** What to type as the point of contact that is shown: an inquiry as a person types one, and the same over the line. */
export function pocExample({ transferee: sampled }: SampleInquiry, { state, on, line }: Where): string {
  const { address: _, ...transferee } = sampled
  const firearm = pocAnswers(state, 'handgun', on) ? 'handgun' : 'long-gun'
  const body = { purpose: 'sale', firearm, eligibilityVerified: true, transferee }
  const whole = writePocMessage({ key: 'QNP', ori: 'ORI', body })
  // An apostrophe would end what the shell takes for one word.
  const typed = whole
    .replace('QNP.ORI.', 'QNP/')
    .replace(/\.END$/, '')
    .replaceAll("'", '%27')
  const nics = 'npm run -s nics -- poc send'
  return `As a point of contact: ${nics} '${typed}'\nThe same over its line: ${nics} --line ${line} '…'`
}
