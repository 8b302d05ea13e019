import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import type { CommandRow, Given } from './command.ts'

/** Every part of an inquiry that has a flag, and where it stands in what is sent. */
const flags = {
  last: { flags: '--last <name>', about: "the transferee's surname" },
  first: { flags: '--first <name>', about: 'first name' },
  middle: { flags: '--middle <name>', about: 'middle name' },
  suffix: { flags: '--suffix <suffix>', about: 'Jr, Sr, III' },
  born: { flags: '--born <date>', about: 'date of birth, such as 1990-04-23' },
  sex: { flags: '--sex <code>', about: 'M, F or U' },
  race: { flags: '--race <code>', about: 'A, B, I, W or U' },
  state: { flags: '--state <code>', about: 'state of residence' },
  ssn: { flags: '--ssn <digits>', about: 'nine digits, if the transferee wishes to give them' },
  birthplace: { flags: '--birthplace <place>', about: 'state or country of birth' },
  citizenship: { flags: '--citizenship <codes>', about: 'ISO codes, with commas; US where nothing is said' },
  purpose: { flags: '--purpose <purpose>', about: 'sale where nothing is said' },
  firearm: { flags: '--firearm <type>', about: 'handgun, long-gun, other or multiple; long-gun where nothing is said' },
} as const

export const inquiryOptions: NonNullable<CommandRow['options']> = Object.values(flags)

const inquiryFile = z.looseObject({ transferee: z.looseObject({ name: z.looseObject({}).optional() }).optional() })

/**
 * What is sent as the inquiry: a file as the API describes it, with what the flags say over it. The server judges it; here only
 * what cannot be read at all is declined, by a sentence.
 */
export function inquiryOf(file: string | undefined, options: Given['options']): object | string {
  const written = file === undefined ? {} : fromFile(file)
  if (typeof written === 'string') return written
  const { transferee = {}, ...rest } = written
  const { citizenship, purpose = rest['purpose'] ?? 'sale', firearm = rest['firearm'] ?? 'long-gun' } = options
  return {
    ...rest,
    purpose,
    firearm,
    transferee: {
      ...transferee,
      name: { ...transferee.name, ...some(options, ['last', 'first', 'middle', 'suffix']) },
      ...some(options, ['born', 'sex', 'race', 'state', 'ssn', 'birthplace']),
      ...(typeof citizenship === 'string' ? { citizenships: citizenship.split(',') } : {}),
    },
  }
}

function fromFile(file: string): z.infer<typeof inquiryFile> | string {
  if (!existsSync(file)) return `There is no file ${file}.`
  try {
    const read = inquiryFile.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    return read.success ? read.data : `${file} does not hold an inquiry.`
  } catch {
    return `${file} cannot be read as JSON.`
  }
}

/** Those that were given. */
const some = (options: Given['options'], names: readonly (keyof typeof flags)[]) =>
  Object.fromEntries(names.flatMap(name => (options[name] === undefined ? [] : [[name, options[name]]])))
