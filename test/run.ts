/**
 * `npm test`: proves the whole, and ends with one line that counts. `npm test -- unit tidy` runs some groups,
 * `npm test -- test/unit/law/ntn.test.ts` some files, `npm test -- --list` says which there are.
 */
import '#cli/require-node.ts'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { filesOf, groups, isCheck, needs, root, type Check, type Folder } from './support/groups.ts'
import { nothing, oneFailed, together, type Outcome } from './support/outcome.ts'
import { makeReady, troubleOf } from './support/prepare.ts'
import { sayEnd, sayGroup, sayLine, showWaiting } from './support/report.ts'
import { runFiles, type Files, type Hears } from './support/run-files.ts'
import { runTool } from './support/run-tool.ts'

const usage = 2

// Hundreds of processes load the same modules: what Node made of them once, it keeps here.
process.env['NODE_COMPILE_CACHE'] ??= join(root, '.test', 'compiled')

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
  let [total, since] = [nothing, performance.now()]
  const ended = ({ name }: Check | Folder, outcome: Outcome): void => {
    sayGroup(name, outcome, performance.now() - since)
    since = performance.now()
    total = together(total, outcome)
  }
  const folders = chosen.flatMap(({ group, files }) => (isCheck(group) ? [] : [{ group, files }]))
  const ready = makeReady(needs.filter(need => folders.some(({ group }) => group.needs.includes(need))))
  for (const { group } of chosen) {
    if (!stopping.signal.aborted && isCheck(group)) ended(group, await waited(group, stopping.signal))
  }
  const able: Files[] = []
  for (const each of folders) {
    const trouble = await troubleOf(each.group, ready)
    if (trouble === undefined) able.push(each)
    else ended(each.group, oneFailed('cannot run', `test/${each.group.name}`, trouble))
  }
  await runWaited(able, stopping.signal, ended)
  for (const made of ready.values()) await made.then(({ putAway }) => putAway(), String)
  sayEnd(total)
  return total.failures.length === 0 && !stopping.signal.aborted ? 0 : 1
}

async function waited(check: Check, signal: AbortSignal): Promise<Outcome> {
  const waiting = showWaiting(check.name)
  try {
    return await runTool(check, signal)
  } finally {
    waiting.end()
  }
}

async function runWaited(all: readonly Files[], signal: AbortSignal, ended: Hears['ended']): Promise<void> {
  const waiting = showWaiting('tests')
  const count = all.reduce((sum, { files }) => sum + files.length, 0)
  try {
    await runFiles(all, signal, { done: done => waiting.progress(`${done} of ${count} files`), ended })
  } finally {
    waiting.end()
  }
}
