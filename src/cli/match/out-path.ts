import { statSync } from 'node:fs'
import { declined, type Outcome } from '../output.ts'
import { openHits } from './hits-file.ts'
import { isSameFile } from './same-file.ts'

/** Why hits cannot be written there, before an hour is spent on finding them; undefined where they can. */
export function declinedOut(out: string, inputs: readonly string[]): Outcome | undefined {
  try {
    const there = statSync(out, { throwIfNoEntry: false })
    if (there !== undefined && !there.isFile())
      return declined('invalid', `${out} is there already, and is not a file.`)
    if (inputs.some(input => isSameFile(out, input))) return declined('usage', `${out} is read: name another --out.`)
    openHits(out).drop()
    return undefined
  } catch (error) {
    return unwritable(out, error)
  }
}

/** By the system's code. A path that cannot be is wrong input; a disk that will not take it may do so later. */
const reasons: Readonly<Record<string, readonly [kind: 'invalid' | 'unavailable', because: string]>> = {
  ENOENT: ['invalid', 'there is no such folder'],
  ENOTDIR: ['invalid', 'there is no such folder'],
  ENAMETOOLONG: ['invalid', 'the name is too long'],
  EACCES: ['unavailable', 'that is not permitted here'],
  EPERM: ['unavailable', 'that is not permitted here'],
  EROFS: ['unavailable', 'nothing can be written there'],
  ENOSPC: ['unavailable', 'the disk is full'],
  EDQUOT: ['unavailable', 'the disk is full'],
}

/** One sentence about a file that could not be written. What went wrong elsewhere is thrown on. */
export function unwritable(out: string, error: unknown): Outcome {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error) || error.syscall === 'read') throw error
  const [kind, because] = reasons[String(error.code)] ?? ['unavailable', String(error.code)]
  return declined(kind, `${out} cannot be written: ${because}.`)
}
