import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Demonstration } from './demonstration.ts'

/** Where the inquiries stand that `npm start` shows. */
export type Samples = Readonly<{ proceed: string; delayed: string; young?: string }>

/** Writes the inquiries that show what the system does as files that `nics check` takes. */
export function writeSamples(dataDir: string, { proceed, delayed, young }: Demonstration): Samples {
  const folder = join(dataDir, 'samples')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const files = { proceed: join(folder, 'proceed.json'), delayed: join(folder, 'delayed.json') }
  writeFileSync(files.proceed, `${JSON.stringify(proceed, undefined, 2)}\n`)
  writeFileSync(files.delayed, `${JSON.stringify(delayed, undefined, 2)}\n`)
  if (young === undefined) return files
  const ofYoung = join(folder, 'young.json')
  writeFileSync(ofYoung, `${JSON.stringify(young, undefined, 2)}\n`)
  return { ...files, young: ofYoung }
}
