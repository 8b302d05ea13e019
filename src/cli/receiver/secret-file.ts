import { readFileSync } from 'node:fs'
import { bytesOfSecret } from '#delivery/receiver-secret.ts'

/** The secrets of a file, one a line: while an agency changes to a new one there are two. Undefined where it holds anything else. */
export function secretsIn(file: string): readonly [string, ...string[]] | undefined {
  const [first, ...more] = readFileSync(file, 'utf8')
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
  if (first === undefined || more.length > 1) return undefined
  return [first, ...more].every(secret => bytesOfSecret(secret) !== undefined) ? [first, ...more] : undefined
}
