import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { application } from '../support/appeal-file.ts'
import { edge } from '../support/edge.ts'
import { runNics } from '../unit/cli/run-nics.ts'

test('two examiners keep the voluntary appeal file from the command line (VAF-01, VAF-02)', async t => {
  const { app, as } = await edge()
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  const folder = mkdtempSync(join(tmpdir(), 'nics-appeal-'))
  t.after(async () => {
    rmSync(folder, { recursive: true, force: true })
    await app.close()
  })
  const file = join(folder, 'application.json')
  writeFileSync(file, JSON.stringify(application))
  const nics = (who: 'examiner' | 'secondExaminer', ...args: readonly string[]) =>
    runNics(['appeal-file', ...args], { NICS_URL: url, NICS_SESSION: as[who]['cookie'] ?? '', HOME: folder })

  assert.equal((await nics('examiner', 'list', '--waiting')).stdout, 'No application waits.\n')
  const applied = await nics('examiner', 'apply', '--file', file)
  assert.match(applied.stdout, /^V[0-9A-Z]{14} {2}applied {3}0 cleared\n$/)
  const upin = applied.stdout.slice(0, 15)
  assert.match((await nics('examiner', 'list', '--waiting')).stdout, new RegExp(`^${upin} {2}applied`))
  assert.equal((await nics('examiner', 'propose', upin)).stdout, `${upin}  proposed  0 cleared  proposed by you\n`)
  assert.equal((await nics('examiner', 'accept', upin)).status, 4)
  assert.match((await nics('secondExaminer', 'accept', upin)).stdout, /accepted {2}0 cleared {2}proposed by another/)
  const letter = join(folder, 'letter.pdf')
  const printed = await nics('examiner', 'letter', upin, '--of', 'accepted', '--lang', 'es', '--out', letter)
  assert.match(printed.stdout, /the letter, for the person alone/)
  assert.match(readFileSync(letter, 'latin1'), /^%PDF-1\.7/)
  assert.match(
    (await nics('examiner', 'show', upin, '--purpose', 'prevent-erroneous-denial')).stdout,
    /^reason +A namesake is taken for me\.$/m,
  )
  assert.match((await nics('examiner', 'list')).stdout, new RegExp(`^${upin} {2}accepted`))
  assert.equal((await nics('examiner', 'show', upin, '--purpose', 'statistics')).status, 4)
  const left = await nics('examiner', 'remove', upin, '--asked', 'in-writing')
  assert.match(left.stdout, /removed {3}0 cleared {2}proposed by you {2}asked-in-writing\n$/)
  assert.match(
    (await nics('examiner', 'show', upin, '--purpose', 'prevent-erroneous-denial')).stdout,
    /Of the person nothing is left\.\n$/,
  )
})
