import { spawn } from 'node:child_process'
import { existsSync, globSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The project's folder. */
export const root = join(import.meta.dirname, '..', '..')

const web = join(root, 'web')
const built = join(web, 'dist')

/** The slowest machine that we know of takes a tenth; what still runs then hangs. */
const buildLimit = 3 * 60_000
/** Enough of what the builder says to see why it failed. */
const linesShown = 12

/** Whether there is a page to build, and something of it is newer than what was built of it last. */
export function isPageStale(): boolean {
  if (!existsSync(join(web, 'index.html'))) return false
  const since = statSync(join(built, 'index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0
  const parts = globSync(['web/{src,public}/**/*', 'web/index.html', 'web/vite.config.ts', 'package-lock.json'], {
    cwd: root,
  })
  return parts.some(part => statSync(join(root, part)).mtimeMs > since)
}

/** Where the page stands that the server can serve, if one was ever built. */
export const builtPage = (): string | undefined => (existsSync(join(built, 'index.html')) ? built : undefined)

/**
 * Builds the page beside the old one and puts it in its place when it is whole, so that an interruption leaves the old one.
 * Resolves to the reason where it cannot be built: the system works without.
 */
export async function buildPage(signal: AbortSignal): Promise<string | undefined> {
  mkdirSync(join(root, '.nics'), { recursive: true })
  const aside = mkdtempSync(join(root, '.nics', 'page-'))
  try {
    const trouble = await vite(aside, signal)
    if (trouble === undefined) putInPlace(aside)
    return trouble
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}

/** Another start may have put its own there in the meantime, which is as good. */
function putInPlace(aside: string): void {
  rmSync(built, { recursive: true, force: true })
  try {
    renameSync(aside, built)
  } catch (error) {
    if (builtPage() === undefined) throw error
  }
}

function vite(outDir: string, signal: AbortSignal): Promise<string | undefined> {
  const { promise, resolve } = Promise.withResolvers<string | undefined>()
  const said: Buffer[] = []
  const program = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const child = spawn(process.execPath, [program, 'build', web, '--outDir', outDir, '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    signal: AbortSignal.any([signal, AbortSignal.timeout(buildLimit)]),
  })
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk))
  child.on('error', error => resolve(error.message))
  child.on('close', code => {
    const lines = Buffer.concat(said).toString().trim().split('\n')
    resolve(code === 0 ? undefined : lines.slice(-linesShown).join('\n'))
  })
  return promise
}
