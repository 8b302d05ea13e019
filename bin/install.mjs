/** Installs the project's parts when they are missing, stale or half there, and finds the Node that came with them. */
import { execFile, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join, sep } from 'node:path'
import { locked } from './lock.mjs'
import { showProgress } from './progress.mjs'

/** Temporal, type stripping and argon2 are built in from this version on. */
const oldestNode = 26

/** Enough of npm's output to see why it failed, from its beginning, and no more than a screen. */
const linesShown = 25

const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|ERR_SOCKET/

/** The Node to run on, or one sentence that says what a person can do. A second call finds the stamp and is instant. */
export async function install(root) {
  if (!isStamped(root)) {
    const trouble = await locked(join(root, '.nics', 'install.lock'), held =>
      // Somebody else may have installed while we waited for the lock; a person may have run `npm ci`.
      isStamped(root) || isInstalledByHand(root) ? undefined : npmCi(root, held),
    )
    if (trouble !== undefined) return { trouble }
  }
  const node = await newEnough(root)
  if (node === undefined) return { trouble: missingNode(root) }
  if (!isStamped(root)) writeFileSync(stampOf(root), fingerprint(root))
  return { node }
}

const pinnedNode = root => join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
const lockfileOf = root => readFileSync(join(root, 'package-lock.json'))

/** Written after a complete install only, inside the folder that an interrupted one leaves behind or removes. */
const stampOf = root => join(root, 'node_modules', '.nics-installed')

/** What is installed depends on the lockfile and on the machine, since some parts are binaries. */
const fingerprint = root =>
  `${createHash('sha256').update(lockfileOf(root)).digest('hex')} ${process.platform} ${process.arch}\n`

const isStamped = root => read(stampOf(root)) === fingerprint(root) && existsSync(pinnedNode(root))

/** npm writes its own copy of the lockfile last of all, so a copy that agrees proves a complete `npm ci`. */
function isInstalledByHand(root) {
  const copy = read(join(root, 'node_modules', '.package-lock.json'))
  if (copy === undefined) return false
  const there = JSON.parse(copy).packages
  return Object.entries(JSON.parse(lockfileOf(root)).packages).every(
    ([path, part]) =>
      path === '' || (there[path] === undefined ? part.optional === true : there[path].integrity === part.integrity),
  )
}

/** Runs `npm ci`. Nothing when it worked, else the sentence to show. Its output appears only upon failure. */
async function npmCi(root, held) {
  const packages = packagesFor(JSON.parse(lockfileOf(root)).packages)
  const progress = showProgress(
    `Installing ${packages.length} packages`,
    () => packages.filter(path => existsSync(join(root, path, 'package.json'))).length / packages.length,
    'the largest, Node itself, comes last',
  )
  const { code, stopped, output } = await npm(root, held)
  progress.end(code === 0)
  if (code === 0) return undefined
  if (stopped) return 'The install was stopped. The next start does it again.'
  if (code === 'ENOENT') return 'npm was not found. Install Node.js with npm, then run this again.'
  if (offline.test(output))
    return 'The package registry could not be reached. Connect to the network and run this again.'
  return [...output.trimEnd().split('\n').slice(0, linesShown), `npm ci failed (${code}); what it said is above.`].join(
    '\n',
  )
}

/** The lockfile names every platform's binaries; only this one's arrive. */
const packagesFor = all =>
  Object.keys(all).filter(
    path =>
      path !== '' &&
      (all[path].os ?? [process.platform]).includes(process.platform) &&
      (all[path].cpu ?? [process.arch]).includes(process.arch),
  )

/** Resolves to npm's exit code and everything it said. */
function npm(root, held) {
  return new Promise(settle => {
    const said = []
    let stopped = false
    const child = spawn('npm', ['ci', ...flags.split(' ')], {
      cwd: root,
      env: { ...process.env, PATH: pathWithoutOurs(root) },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      detached: process.platform !== 'win32',
    })
    held.by(child.pid)
    const stop = () => {
      stopped = true
      endGroup(child)
    }
    for (const signal of stopping) process.on(signal, stop)
    for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => said.push(chunk))
    const settled = answer => {
      for (const signal of stopping) process.removeListener(signal, stop)
      settle({ ...answer, stopped, output: Buffer.concat(said).toString() })
    }
    child.on('error', error => settled({ code: error.code }))
    child.on('close', (code, signal) => settled({ code: code ?? signal }))
  })
}

const stopping = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** npm and the scripts it started: it is their leader, so that none goes on in a folder that nobody waits for. */
function endGroup(child) {
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL')
  } catch {
    // It has just ended by itself.
  }
}

/** Short waits between retries: a person without a network should hear of it within half a minute. */
const flags =
  '--include=dev --no-audit --no-fund --prefer-offline --loglevel=error --progress=false ' +
  '--fetch-retries=2 --fetch-retry-mintimeout=1000 --fetch-retry-maxtimeout=8000'

/** npm must not run on the very Node that it is about to replace. */
const pathWithoutOurs = root =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter(folder => !folder.startsWith(join(root, 'node_modules') + sep))
    .join(delimiter)

/** The pinned Node if it answers, else the Node that runs this if that one will do. */
async function newEnough(root) {
  if (isStamped(root)) return pinnedNode(root)
  if (majorOf(await answerOf(pinnedNode(root))) >= oldestNode) return pinnedNode(root)
  return majorOf(process.version) >= oldestNode ? process.execPath : undefined
}

const majorOf = version => Number(/^v(\d+)\./.exec(version)?.[1] ?? 0)

const answerOf = node => new Promise(settle => execFile(node, ['--version'], (error, out) => settle(error ? '' : out)))

const missingNode = root =>
  `Node ${oldestNode} did not come with the packages (${pinnedNode(root)} does not answer), which happens when npm is ` +
  'told to ignore install scripts. Run `npm ci --ignore-scripts=false`, or use a Node of that version, then run this again.'

function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
