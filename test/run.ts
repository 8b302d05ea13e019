/**
 * `npm test`: proves the whole, and ends with one line that counts. `npm test -- unit tidy` runs some groups,
 * `npm test -- test/unit/law/ntn.test.ts` some files, `npm test -- --list` says which there are.
 */
import '#cli/require-node.ts'
import { parseArgs } from 'node:util'
import { filesOf, groups, isCheck, type Check, type Folder, type Need } from './support/groups.ts'
import { nothing, oneFailed, together, type Outcome } from './support/outcome.ts'
import { prepare, type Prepared } from './support/prepare.ts'
import { sayEnd, sayGroup, sayLine, showWaiting } from './support/report.ts'
import { runFiles } from './support/run-files.ts'
import { runTool } from './support/run-tool.ts'

const usage = 2

const { values, positionals } = parseArgs({ options: { list: { type: 'boolean' } }, allowPositionals: true })
const chosen = choose(positionals)
if (chosen.length === 0) {
  process.stderr.write(`No group or test file is called ${positionals.join(' ')}; \`npm test -- --list\` names them.\n`)
  process.exit(usage)
}
if (values.list === true) list()
// Whatever a stopped run left open must not keep this waiting.
else process.exit(await runAll())

type Chosen = Readonly<{ group: Check | Folder; files: readonly string[] }>

/** By name or by file; everything when nothing is named. A folder without tests is not a group yet. */
function choose(names: readonly string[]): readonly Chosen[] {
  return groups.flatMap((group): readonly Chosen[] => {
    if (isCheck(group)) return names.length === 0 || names.includes(group.name) ? [{ group, files: [] }] : []
    const files = filesOf(group).filter(
      file => names.length === 0 || names.includes(group.name) || names.includes(file),
    )
    return files.length === 0 ? [] : [{ group, files }]
  })
}

function list() {
  for (const { group, files } of chosen) {
    sayLine(group.name, isCheck(group) ? group.tool.join(' ') : `${files.length} files`)
    for (const file of files) sayLine('', file)
  }
}

/** Resolves to the exit code. */
async function runAll(): Promise<number> {
  const stopping = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stopping.abort(signal))
  const ready = new Map<Need, Promise<Prepared>>()
  let total = nothing
  for (const { group, files } of chosen) {
    if (stopping.signal.aborted) break
    const since = performance.now()
    const outcome = await runGroup({ group, files }, ready, stopping.signal)
    sayGroup(group.name, outcome, performance.now() - since)
    total = together(total, outcome)
  }
  for (const made of ready.values())
    await made.then(
      ({ putAway }) => putAway(),
      () => undefined,
    )
  sayEnd(total)
  return total.failures.length === 0 && !stopping.signal.aborted ? 0 : 1
}

async function runGroup(
  { group, files }: Chosen,
  ready: Map<Need, Promise<Prepared>>,
  signal: AbortSignal,
): Promise<Outcome> {
  const waiting = showWaiting(group.name)
  try {
    if (isCheck(group)) return await runTool(group, signal)
    for (const need of group.needs) await makeReady(need, ready)
    return await runFiles(group, files, signal, done => waiting.progress(`${done} of ${files.length} files`))
  } catch (error) {
    return oneFailed('cannot run', `test/${group.name}`, error instanceof Error ? error.message : String(error))
  } finally {
    waiting.end()
  }
}

/** Once for the run; a person learns what is used, and how long it took to have it. */
async function makeReady(need: Need, ready: Map<Need, Promise<Prepared>>): Promise<void> {
  if (ready.has(need)) return void (await ready.get(need))
  const since = performance.now()
  const making = prepare[need]()
  ready.set(need, making)
  const { says } = await making
  sayLine(need, `${says}, ready after ${((performance.now() - since) / 1000).toFixed(1)} s`)
}
