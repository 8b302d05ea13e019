/** `npm run bench:match`: our index beside what it could have been instead. docs/adr/0019-bench.md says what is fair about it. */
import '#cli/require-node.ts'
import { mkdir, writeFile } from 'node:fs/promises'
import { availableParallelism, loadavg, totalmem, type } from 'node:os'
import { dirname, join } from 'node:path'
import { documentOf, type Machine, type Report } from './document.ts'
import { measure, type Result } from './measure.ts'
import { parseOptions, usage, type Options } from './options.ts'
import { pageOf } from './page.ts'
import { tableOf } from './table.ts'

const page = join(import.meta.dirname, '..', '..', 'docs', 'bench', 'matching.md')
const oursStopped = 1
const calledWrongly = 2

const say = (line: string): void => void process.stderr.write(`${line}\n`)

const machine: Machine = {
  cores: availableParallelism(),
  gigabytes: Math.round(totalmem() / 2 ** 30),
  system: type(),
  node: process.versions.node.split('.')[0] ?? '',
  load: Math.round(loadavg()[0] ?? 0),
}

async function run(options: Options): Promise<void> {
  const results: Result[] = []
  for (const size of options.sizes) {
    const result = await measure(size, {
      ...options,
      names: options.enginesAt(size),
      budgetMs: options.budgetMsAt(size),
      say,
    })
    results.push(result)
    if (!options.json) console.log(tableOf(result))
    if (result.rows.some(row => row.name === 'ours' && 'stopped' in row)) process.exitCode = oursStopped
  }
  const report: Report = { ...options, machine, results }
  if (options.json) console.log(JSON.stringify(documentOf(report)))
  if (!options.page) return
  await mkdir(dirname(page), { recursive: true })
  await writeFile(page, pageOf(report))
  say('docs/bench/matching.md is written')
}

function parsed(): Options | undefined {
  try {
    return parseOptions(process.argv.slice(2))
  } catch (error) {
    say(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
    return undefined
  }
}

const options = parsed()
if (options === undefined) process.exitCode = calledWrongly
else await run(options)
