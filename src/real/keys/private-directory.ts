import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const forOthers = 0o077

/** Throws one clear sentence unless the directory and everything in it can be read by its owner alone. */
export function requirePrivate(directory: string): void {
  const found = statSync(directory, { throwIfNoEntry: false })
  if (found === undefined) {
    throw new Error(
      `There is no keystore at ${directory}. Restore it if the database holds checks; otherwise \`nics migrate\` makes one.`,
    )
  }
  if (!found.isDirectory()) throw new Error(`${directory} is not a directory, so it cannot be the keystore.`)
  requireOwners(directory, found.mode, '700')
  for (const name of readdirSync(directory)) {
    const file = join(directory, name)
    const mode = statSync(file, { throwIfNoEntry: false })?.mode
    if (mode !== undefined) requireOwners(file, mode, '600')
  }
}

/** Windows has no such modes; there the directory's access list must say so. */
function requireOwners(path: string, mode: number, right: string): void {
  if (process.platform === 'win32' || (mode & forOthers) === 0) return
  throw new Error(`${path} can be read by others than its owner. Run: chmod ${right} ${path}`)
}
