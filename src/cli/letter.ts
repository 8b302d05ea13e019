import { languages } from '#delivery/letters/language.ts'
import { renderLetter } from '#delivery/letters/print/render.ts'
import type { Given } from './command.ts'
import { keepLetter } from './keep-letter.ts'
import { sampleLetter } from './letter/make.ts'
import { samples, type SampleName } from './letter/samples.ts'
import { declined, type Outcome } from './output.ts'

const names = Object.keys(samples) as readonly SampleName[]

/** `nics letter sample`: 28 CFR 25.10. What a person would get, with made-up data, for an agency's counsel to read. */
export async function letterCommand({ args: [what], options }: Given): Promise<Outcome> {
  if (what !== 'sample') return declined('usage', 'Say what to do: sample.')
  const name = names.find(known => known === options['kind'])
  if (name === undefined) return declined('usage', `Say which letter with --kind: ${names.join(', ')}.`)
  const language = languages.find(known => known === (options['lang'] ?? 'en'))
  if (language === undefined) return declined('usage', `Say in which language with --lang: ${languages.join(' or ')}.`)
  const out = String(options['out'])
  const bytes = await renderLetter(sampleLetter(name, language))
  return keepLetter({ out, bytes }, { kind: name, language }, `a sample of the letter ${name}, with made-up data.`)
}
