import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readConfig } from '#real/config.ts'
import { keepFile } from './keep-file.ts'

/** How somebody who uses the command line here signs in: as a licensee, as an agency, and by the session of a person. */
const kept = z.strictObject({
  licensee: z.strictObject({ ffl: z.string(), codeWord: z.string() }).optional(),
  agency: z.strictObject({ id: z.string(), key: z.string() }).optional(),
  poc: z.strictObject({ id: z.string(), key: z.string() }).optional(),
  session: z.string().optional(),
  /** Of whoever opened that session. */
  audience: z.string().optional(),
})
export type Kept = Readonly<z.infer<typeof kept>>

const fileIn = (dataDir: string): string => join(dataDir, 'sign-in.json')

/** Nothing where nobody signed in here, or the file is not ours. */
export function readSignIn(dataDir: string = readConfig(process.env).dataDir): Kept {
  try {
    return kept.parse(JSON.parse(readFileSync(fileIn(dataDir), 'utf8')))
  } catch {
    return {}
  }
}

/** Keeps a sign-in beside those that are kept, for its owner alone. */
export function keepSignIn(added: Kept, dataDir: string = readConfig(process.env).dataDir): void {
  keepFile(fileIn(dataDir), { ...readSignIn(dataDir), ...added })
}
