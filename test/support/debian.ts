import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** A slow mirror may take minutes; longer than this it hangs. */
const installLimit = 10 * 60 * 1000

/** Another apt-get may be at work on the machine. */
const lockWait = 'DPkg::Lock::Timeout=300'

/**
 * Installs Debian packages where that may be done: as root, with apt-get. Resolves to nothing when they are installed,
 * else to one sentence that says what a person can run.
 */
export async function installDebian(...packages: readonly [string, ...string[]]): Promise<string | undefined> {
  const command = `apt-get install -y --no-install-recommends ${packages.join(' ')}`
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return `Run: sudo apt-get update && sudo ${command}`
  process.stderr.write(`Installing with ${command} …\n`)
  try {
    // Lists that are missing or old name packages that the mirror no longer has: the second attempt gets new ones.
    await aptGet('install', ...packages).catch(async () => {
      await aptGet('update')
      await aptGet('install', ...packages)
    })
    return undefined
  } catch (error) {
    return `${command} failed: ${lastLine(error)}`
  }
}

const aptGet = (verb: 'install' | 'update', ...packages: readonly string[]) =>
  execute('apt-get', ['-qq', '-o', lockWait, verb, '-y', '--no-install-recommends', ...packages], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: installLimit,
  })

const lastLine = (error: unknown): string =>
  String(error instanceof Error && 'stderr' in error ? error.stderr : error)
    .trim()
    .split('\n')
    .at(-1) ?? ''
