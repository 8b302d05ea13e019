import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { syncDirectory } from '../../sync-directory.ts'
import { codeOf, fault } from '../fault.ts'
import { writeDurably } from '../key-file.ts'
import { tokenFile } from '../names.ts'

/** Under what name the keys of a directory stand, and in which token by its number: labels are given twice. */
const shape = z.object({ keystore: z.string().regex(/^[\da-f]{16}$/), token: z.string(), serial: z.string() })

export function readTokenFile(directory: string): z.infer<typeof shape> {
  const path = join(directory, tokenFile)
  if (!existsSync(path))
    throw fault(
      'the token',
      'keystore-missing',
      `${path} is missing: the keys of ${directory} are files, or its token was never prepared. Restore it; a new keystore is made by \`nics migrate\`.`,
    )
  return shape.parse(JSON.parse(readFileSync(path, 'utf8')))
}

/** Once. Keys that are files already stay what they are: they would not be found in the token. */
export async function beginTokenFile(directory: string, token: string, serial: string): Promise<void> {
  if (existsSync(join(directory, tokenFile))) return requireToken(directory, token, serial)
  if (readdirSync(directory).some(name => name.endsWith('.key')))
    throw fault(
      'the token',
      'keystore-in-files',
      `The keys of ${directory} are files. A token begins with an empty NICS_KEYS_DIR.`,
    )
  const text = `${JSON.stringify({ keystore: randomBytes(8).toString('hex'), token, serial })}\n`
  try {
    await writeDurably(join(directory, tokenFile), 'wx', Buffer.from(text))
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
  syncDirectory(directory)
}

export function requireToken(directory: string, token: string, serial: string): void {
  const expected = readTokenFile(directory)
  if (expected.serial === serial) return
  throw fault(
    'the token',
    'token-of-another',
    `The keys of ${directory} are in the token with the number ${expected.serial}; ${token} has the number ${serial}. Connect the former.`,
  )
}
