import { chmod, rename, writeFile } from 'node:fs/promises'
import { languages } from '#delivery/letters/language.ts'
import { renderLetter } from '#delivery/letters/print/render.ts'
import type { Given } from './command.ts'
import { sampleLetter } from './letter/make.ts'
import { samples, type SampleName } from './letter/samples.ts'
import { declined, exits, type Outcome } from './output.ts'

const names = Object.keys(samples) as readonly SampleName[]
/** A letter is for one reader, even a sample: whoever tries the command learns what it does. */
const ownersAlone = 0o600

/** `nics letter sample`: 28 CFR 25.10. What a person would get, with made-up data, for an agency's counsel to read. */
export async function letterCommand({ args: [what], options }: Given): Promise<Outcome> {
  if (what !== 'sample') return declined('usage', 'Say what to do: sample.')
  const name = names.find(known => known === options['kind'])
  if (name === undefined) return declined('usage', `Say which letter with --kind: ${names.join(', ')}.`)
  const language = languages.find(known => known === (options['lang'] ?? 'en'))
  if (language === undefined) return declined('usage', `Say in which language with --lang: ${languages.join(' or ')}.`)
  const out = String(options['out'])
  const bytes = await renderLetter(sampleLetter(name, language))
  const failed = await keep(out, bytes)
  if (failed !== undefined) return declined('unavailable', `${out} could not be written: ${failed}.`)
  return {
    status: exits.ok,
    document: { kind: name, language, out, bytes: bytes.length },
    page: `${out}: a sample of the letter ${name}, with made-up data.\n`,
  }
}

/** Put in place when it is whole. Nothing when that was done, else why not. */
async function keep(out: string, bytes: Uint8Array): Promise<string | undefined> {
  try {
    await writeFile(`${out}.new`, bytes, { mode: ownersAlone })
    await chmod(`${out}.new`, ownersAlone)
    await rename(`${out}.new`, out)
    return undefined
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error)
  }
}
