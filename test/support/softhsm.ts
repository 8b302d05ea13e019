import { execFileSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TokenSettings } from '#real/keys/token/session.ts'
import { foreignFunctions } from '#real/keys/token/foreign.ts'
import { installDebian } from './debian.ts'

/** A token that is a folder: SoftHSM keeps its objects in files, encrypted under its PIN. */
export type SoftToken = Readonly<{
  settings: TokenSettings
  /** Where SoftHSM keeps its objects. */
  folder: string
  /** What another program needs to find it. */
  env: Readonly<Record<string, string>>
  remove: () => void
}>

export const pin = '1357913579'

/** A new token, or one sentence that says why nothing can be tried on one here. SoftHSM is installed first if that may be done. */
export async function softToken(label = 'nics'): Promise<SoftToken | string> {
  const lacking = (await withoutBinding()) ?? (await withoutModule())
  const module = moduleFile()
  if (lacking !== undefined || module === undefined)
    return `not run: ${lacking ?? 'SoftHSM was installed and cannot be found'}`
  const root = mkdtempSync(join(tmpdir(), 'nics-token-'))
  const [folder, config, pinFile] = [join(root, 'tokens'), join(root, 'softhsm2.conf'), join(root, 'pin')]
  mkdirSync(folder)
  writeFileSync(config, `directories.tokendir = ${folder}\nobjectstore.backend = file\nlog.level = ERROR\n`)
  writeFileSync(pinFile, `${pin}\n`, { mode: 0o600 })
  const env = { SOFTHSM2_CONF: config }
  const secrets = ['--pin', pin, '--so-pin', '2468024680']
  execFileSync('softhsm2-util', ['--init-token', '--free', '--label', label, ...secrets], {
    env: { ...process.env, ...env },
    stdio: 'pipe',
  })
  // The module reads it when this program first uses it, and never again.
  process.env['SOFTHSM2_CONF'] ??= config
  return {
    settings: { module, token: label, pinFile },
    folder,
    env,
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}

async function withoutBinding(): Promise<string | undefined> {
  try {
    await foreignFunctions()
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

async function withoutModule(): Promise<string | undefined> {
  if (moduleFile() !== undefined && isThere()) return undefined
  return await installDebian('softhsm2')
}

const moduleFile = (): string | undefined =>
  [
    ...globSync('/usr/lib/*/softhsm/libsofthsm2.so'),
    ...['/usr/lib/softhsm/libsofthsm2.so', '/usr/local/lib/softhsm/libsofthsm2.so'],
    ...['/opt/homebrew/lib/softhsm/libsofthsm2.so'],
  ].find(path => existsSync(path))

function isThere(): boolean {
  try {
    execFileSync('softhsm2-util', ['--version'], { stdio: 'pipe' })
    return true
  } catch {
    return false
  }
}
