import { randomBytes } from 'node:crypto'
import { wholes } from '#match/people/columns.ts'
import { writeSnapshot } from '#resident/snapshot/write.ts'
import { ordered, roe } from './people.ts'

/** A process that writes one snapshot after another, each with the next position, until it is killed. */
const [path = ''] = process.argv.slice(2)
const base = { ...ordered({ 1: roe }), byId: wholes(2 ** 20) }
const key = new Uint8Array(32).fill(3)

/** More than any test waits for. */
const most = 100_000

for (let position = 1; position < most; position += 1) {
  // One key for all is for this test alone; the salt is another each time, and nobody reads two of them.
  writeSnapshot({ path, base, position, at: position, program: new Uint8Array(32), salt: randomBytes(32), key })
  process.stdout.write(`${position}\n`)
}
