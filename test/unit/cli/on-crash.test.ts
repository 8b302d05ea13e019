import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { suite, test } from 'node:test'

/** A program that breaks over what was sent: the words of such an error begin with it. */
const breaks = `JSON.parse('Zqquillfeather was sent')`

function run(before: string): Readonly<{ status: number | null; said: string }> {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module-typescript', '--eval', `${before}\nsetTimeout(() => ${breaks}, 1)`],
    { encoding: 'utf8', cwd: import.meta.dirname },
  )
  return { status, said: `${stdout}${stderr}` }
}

suite('a server that breaks', () => {
  test('ends with a code in its log and no word of the error anywhere; a control: Node by itself says all of it', () => {
    const onCrash = new URL('../../../src/cli/on-crash.ts', import.meta.url).href
    const log = new URL('../../../src/server/log.ts', import.meta.url).href
    const calm = run(
      `const { onCrash } = await import('${onCrash}'); const { createNotes } = await import('${log}'); onCrash(createNotes())`,
    )
    assert.equal(calm.status, 6)
    assert.match(calm.said, /"event":"crashed","error":"SyntaxError"/)
    assert.ok(!calm.said.includes('Zqquill'))
    assert.ok(run('').said.includes('Zqquill'))
  })
})
