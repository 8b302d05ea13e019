import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { describe, test } from 'node:test'
import { promisify } from 'node:util'
import { root } from '../support/groups.ts'
import { textOf, written } from './source.ts'

/** Each writes pages from the source and, asked with `--check`, says instead which of them are stale. */
const generators = [
  ...['tools/audit-verifier.ts', 'tools/law-pages.ts', 'tools/messages-page.ts'],
  ...['tools/openapi.ts', 'tools/refusals-page.ts', 'tools/sources-page.ts'],
] as const

describe('what is derived is up to date', () => {
  for (const generator of generators) {
    test(`${generator} would write what is there`, async () => {
      await promisify(execFile)(process.execPath, [generator, '--check'], { cwd: root })
    })
  }

  test('every generator that can check is asked', () => {
    const able = written('tools/*.ts').filter(
      file => /With `--check`/.test(textOf(file)) && !/^export /m.test(textOf(file)),
    )
    assert.deepEqual(able, [...generators])
  })
})
