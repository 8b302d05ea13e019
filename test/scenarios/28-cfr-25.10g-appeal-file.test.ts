import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ann, checked, felony, inquiry, scene } from '../support/scene.ts'

const upin = 'UPIN-0001'

test('a number of the voluntary appeal file is no Proceed: every file is searched, and what is found is evaluated (VAF-03)', async () => {
  const asked: string[] = []
  const { world } = await scene({ files: { iii: [felony({ ...ann, upin })] }, log: name => asked.push(name) })
  const { status, hits } = await checked(inquiry({ ...ann, upin }), world)
  assert.deepEqual([status, hits], ['delayed', 1])
  assert.deepEqual(asked.toSorted(), ['iii', 'indices', 'ncic'])
})
