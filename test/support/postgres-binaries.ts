import { execFileSync } from 'node:child_process'
import { appendFileSync, copyFileSync, existsSync, globSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { installDebian } from './debian.ts'

/** Debian 12 ships 15, and nothing older is tested. */
const oldestVersion = 15

/** The folder of `initdb` and `postgres`, installed first if need be. Throws one sentence where that cannot be. */
export async function findPostgres(): Promise<string> {
  const found = installed()
  if (found !== undefined) return found
  const trouble = await installWithoutCluster()
  const arrived = installed()
  if (arrived !== undefined) return arrived
  throw new Error(
    `The tests need PostgreSQL ${oldestVersion} or later. ${trouble ?? 'It was installed and cannot be found.'}`,
  )
}

/** Debian keeps each version's programs apart and off the path; elsewhere `pg_config` knows the folder. */
function installed(): string | undefined {
  const debian = globSync('/usr/lib/postgresql/*/bin').toSorted((a, b) => versionIn(b) - versionIn(a))
  return [...debian, ...configured()].find(
    folder => existsSync(join(folder, 'initdb')) && versionOf(folder) >= oldestVersion,
  )
}

const versionIn = (folder: string): number => Number(basename(dirname(folder)))

function configured(): readonly string[] {
  try {
    return [execFileSync('pg_config', ['--bindir'], { encoding: 'utf8', stdio: 'pipe' }).trim()]
  } catch {
    return []
  }
}

/** `postgres (PostgreSQL) 15.18 (Debian …)` */
export const versionOf = (folder: string): number =>
  Number(/ (\d+)/.exec(execFileSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' }))?.[1] ?? 0)

/** Debian's package makes a cluster and starts it, which nobody asked for on a machine that only runs tests. */
async function installWithoutCluster(): Promise<string | undefined> {
  const trouble = await installDebian('postgresql-common')
  if (trouble !== undefined) return trouble.replace('postgresql-common', 'postgresql')
  const settings = '/etc/postgresql-common/createcluster.conf'
  const before = `${settings}.before-nics`
  copyFileSync(settings, before)
  try {
    appendFileSync(settings, '\ncreate_main_cluster = false\n')
    return await installDebian('postgresql')
  } finally {
    copyFileSync(before, settings)
    rmSync(before)
  }
}
