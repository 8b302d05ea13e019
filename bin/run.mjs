/**
 * Starts one of the project's scripts on the Node that the project pins, after installing what is missing.
 *
 *   node bin/run.mjs SCRIPT [ARGUMENT...]
 *
 * Plain JavaScript without dependencies: any Node from 18 runs it, before anything is installed. It writes to
 * standard error only, so that `--json` leaves one document on standard output.
 */
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install } from './install.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** The exit code of `nics` for what is unavailable: without its parts the program cannot answer at all. */
const unavailable = 6
const usage = 2

/**
 * glibc keeps for itself what it once gave of up to 32 MB, and the index of people is made of larger and larger arrays, of which each is
 * soon thrown away: without a bound it holds four times what is in use. Larger ones than so many bytes go back to the system. Nor does each
 * thread get a store of its own, which is left half empty when it ends.
 */
const givesBack = { MALLOC_MMAP_THRESHOLD_: String(128 * 1024), MALLOC_ARENA_MAX: '1' }

/**
 * V8 lets the heap grow to four times what is in use before it looks what nobody needs any more; here it looks at twice as much. Of what is made
 * and thrown away at once it lets three times 16 MB lie and more, in each thread; a quarter of that is about as fast. And it does not count memory that threads
 * share: by `gc` the index says that an old one was thrown away.
 */
const flags = ['--heap-growing-percent=100', '--max-semi-space-size=4', '--expose-gc']

const [script, ...rest] = process.argv.slice(2)
if (script === undefined) {
  process.stderr.write('Usage: node bin/run.mjs SCRIPT [ARGUMENT...]\n')
  process.exit(usage)
}
const ready = await install(root)
if (ready.trouble !== undefined) {
  process.stderr.write(`${ready.trouble}\n`)
  process.exit(unavailable)
}
run(ready.node, [...flags, resolve(root, script), ...rest])

/** Gives the program this terminal, passes signals on to it, and ends as it ends. */
function run(node, args) {
  const child = spawn(node, args, { stdio: 'inherit', env: { ...givesBack, ...process.env } })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // A terminal sends Ctrl-C to the whole group; a second copy would read as "stop at once".
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
    })
  }
  child.on('error', error => {
    process.stderr.write(`Could not start ${node}: ${error.message}\n`)
    process.exit(unavailable)
  })
  child.on('exit', (code, signal) => {
    process.exit(signal === null ? code : 128 + (constants.signals[signal] ?? 0))
  })
}
