import assert from 'node:assert/strict'
import { test } from 'node:test'
import { simulateCommand } from '#cli/simulate.ts'

const steps = 600

test('the same seed prints the same line, and another seed another hash', async () => {
  const [one, again, other] = [await line(11), await line(11), await line(12)]
  assert.equal(one, again)
  assert.notEqual(hashOf(one), hashOf(other))
})

test("the machine's time zone has no influence", async () => {
  const before = process.env['TZ']
  const here = await line(13)
  try {
    process.env['TZ'] = 'Pacific/Kiritimati'
    assert.equal(await line(13), here)
  } finally {
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
  }
})

test('the document holds what is promised and nothing else', async () => {
  const { status, document } = await simulateCommand({ seed: 14, steps: '50' })
  assert.equal(status, 0)
  assert.deepEqual(Object.keys(document), ['seed', 'steps', 'hash', 'violations', 'happened'])
  assert.match('hash' in document ? document.hash : '', /^[0-9a-f]{64}$/)
})

test('a seed or a number of steps that is none is declined', async () => {
  for (const wrong of [{ seed: 'x' }, { steps: -1 }, { steps: '1.5' }, { seed: '' }, { steps: 1e9 }]) {
    const { status, document } = await simulateCommand({ seed: 1, steps: 1, ...wrong })
    assert.deepEqual([status, 'refused' in document], [3, true])
  }
})

const line = async (seed: number): Promise<string> => JSON.stringify((await simulateCommand({ seed, steps })).document)
const hashOf = (text: string): unknown => /"hash":"([0-9a-f]+)"/.exec(text)?.[1]
