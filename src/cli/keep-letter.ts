import { chmod, rename, writeFile } from 'node:fs/promises'
import { declined, exits, type Outcome } from './output.ts'

/** A letter is for one reader, even a sample: whoever tries the command learns what it does. */
const ownersAlone = 0o600

/** Puts a letter in place when it is whole, and says in one line which it is. */
export async function keepLetter(
  { out, bytes }: Readonly<{ out: string; bytes: Uint8Array }>,
  about: Readonly<Record<string, string>>,
  says: string,
): Promise<Outcome> {
  const failed = await put(out, bytes)
  if (failed !== undefined) return declined('unavailable', `${out} could not be written: ${failed}.`)
  return { status: exits.ok, document: { ...about, out, bytes: bytes.length }, page: `${out}: ${says}\n` }
}

/** Nothing when it was written, else why not. */
async function put(out: string, bytes: Uint8Array): Promise<string | undefined> {
  try {
    await writeFile(`${out}.new`, bytes, { mode: ownersAlone })
    await chmod(`${out}.new`, ownersAlone)
    await rename(`${out}.new`, out)
    return undefined
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error)
  }
}
