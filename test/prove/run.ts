/** `npm run prove:destruction`: that of what the law has destroyed nothing is left, on a disk that is searched to its last byte. */
import '#cli/require-node.ts'
import { exits } from '#cli/output.ts'
import { proveOnDisk } from './on-disk.ts'
import { parseOptions, usage, type Options } from './options.ts'
import { pageOf } from './page.ts'
import { documentOf, faultsIn } from './report.ts'

const say = (line: string): void => void process.stderr.write(`${line}\n`)

async function run(options: Options): Promise<void> {
  const stopping = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stopping.abort())
  try {
    const report = await proveOnDisk(options, say, stopping.signal)
    process.stdout.write(options.json ? `${JSON.stringify(documentOf(report))}\n` : pageOf(report))
    process.exitCode = faultsIn(report).length === 0 ? exits.ok : exits.conflict
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
    process.exitCode = exits.unavailable
  }
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
if (options === undefined) process.exitCode = exits.usage
else {
  await run(options)
  // What was stopped may have left a request open.
  process.exit()
}
