import { createReadStream, statSync } from 'node:fs'
import { verifyFile } from '#ledger/verify/file.ts'
import type { Finding, Unknown } from '#ledger/verify/finding.ts'

/** Undefined where there is no such file. */
export const verifyPath = async (path: string, key?: string): Promise<Finding | Unknown | undefined> =>
  statSync(path, { throwIfNoEntry: false })?.isFile() === true ? verifyFile(createReadStream(path), key) : undefined
