/** `npm run bench:batch`: what a batch of records takes from its first byte to its last entry. docs/adr/0032 says what is fair about it. */
import '#cli/require-node.ts'
import { writeFile } from 'node:fs/promises'
import { availableParallelism, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { measure } from './measure.ts'
import { pageOf } from './page.ts'

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    json: { type: 'boolean', default: false },
    page: { type: 'boolean', default: false },
  },
})

const say = (line: string): void => void process.stderr.write(`${line}\n`)
const rows = Number(values.rows)
const machine = {
  cores: availableParallelism(),
  gigabytes: Math.round(totalmem() / 2 ** 30),
  load: Math.round(loadavg()[0] ?? 0),
}
const measured = await measure(rows, say)
console.log(values.json ? JSON.stringify({ ...measured, machine }) : pageOf(measured, machine))
if (values.page)
  await writeFile(join(import.meta.dirname, '..', '..', 'docs', 'bench', 'batch.md'), pageOf(measured, machine))
