import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite, test } from 'node:test'
import { challengeNow, denied } from '../support/challenges.ts'
import { runNics } from '../unit/cli/run-nics.ts'

suite('a challenge on the command line', () => {
  test('`nics challenge` goes from the question why to the letter that says that the denial fell', async t => {
    const made = await denied()
    const { ntn, as } = made
    const url = await made.app.listen({ host: '127.0.0.1', port: 0 })
    t.after(() => made.app.close())
    const challenge = async (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
      const { status, stdout, stderr } = await runNics(['challenge', ...args, '--url', url], env)
      assert.equal(status, 0, stderr)
      return stdout
    }
    const first = { NICS_SESSION: as.examiner['cookie'] ?? '' }
    const second = { NICS_SESSION: as.secondExaminer['cookie'] ?? '' }
    const asked = await challenge(['ask', ntn, '--last', 'Quillfeather', '--born', '1981-04-17'])
    assert.match(asked, /an examiner writes\s+to\s+the\s+address/)
    const number = await challengeNow(made)
    assert.match(await challenge(['list'], first), new RegExp(`^${number}  asked +reasons by 2026-09-15\n$`))
    const letter = await challenge(['secret', number, '--to', 'mail'], first)
    assert.match(
      await challenge(['letters'], first),
      new RegExp(`^${number}  secret {6}since \\S+  by 2026-09-15  made \\S+$`, 'm'),
    )
    await challenge(['mailed', number, '--kind', 'secret', '--on', '2026-09-08'], first)
    assert.doesNotMatch(await challenge(['letters'], first), /secret/)
    const own = { NICS_CHALLENGE_SECRET: /^secret +(\S+)$/m.exec(letter)?.[1] ?? assert.fail(letter) }
    assert.match(await challenge(['follow', ntn], own), /^record 1 {2}Felony {2}18 U\.S\.C\. § 922\(g\)\(1\)/m)
    const said = ['--claim', 'record-is-wrong', '--record', '1', '--statement', 'It was dismissed.']
    assert.match(await challenge(['claim', ntn, ...said, '--document', 'Order 12'], own), /decided by +2026-11-07/)
    assert.match(await challenge(['open', number], first), /It was dismissed\.\n {2}other: Order 12\n/)
    await challenge(['question', number, '--record', '1'], first)
    await challenge(['settle', number, '--record', '1', '--outcome', 'erroneous'], first)
    assert.match(await challenge(['search', number], first), /in the way: nothing\n/)
    await challenge(['propose', number, '--outcome', 'overturned'], first)
    assert.match(await challenge(['decide', number, '--agrees'], second), /decided +overturned, proceed\n/)
    assert.match(
      await challenge(['letter', ntn, '--kind', 'overturned'], own),
      /The denial of your check was taken back/,
    )
    const spanish = await challenge(['letter', ntn, '--kind', 'overturned', '--lang', 'es'], own)
    assert.match(spanish, /Se retiró la denegación de su verificación/)
    const folder = mkdtempSync(join(tmpdir(), 'nics-letters-'))
    t.after(() => rmSync(folder, { recursive: true, force: true }))
    const [mine, again, printed] = [join(folder, 'mine.pdf'), join(folder, 'again.pdf'), join(folder, 'printed.pdf')]
    await challenge(['letter', ntn, '--kind', 'overturned', '--out', mine, '--lang', 'es'], own)
    await challenge(['secret', number, '--to', 'mail', '--out', again], first)
    await challenge(['print', number, '--kind', 'overturned', '--out', printed, '--lang', 'es'], first)
    for (const file of [mine, again, printed]) {
      assert.match(readFileSync(file, 'latin1'), /^%PDF-1\.7/)
      assert.equal(statSync(file).mode & 0o777, 0o600, 'a letter is for one reader')
    }
  })

  test('what is no number, and a secret that nobody gave, are told apart', async () => {
    const told = async (args: readonly string[]) => {
      const { status, stderr } = await runNics(['challenge', ...args, '--url', 'http://127.0.0.1:9', '--no-input'], {})
      return [status, stderr.trim()]
    }
    assert.deepEqual(await told(['follow', 'X']), [
      3,
      'That is not a transaction number; its last character checks the others.',
    ])
    assert.deepEqual(await told(['follow', '00000000000000']), [
      2,
      'Set NICS_CHALLENGE_SECRET to the secret out of the letter.',
    ])
    assert.equal((await told(['forgive']))[0], 2)
  })
})
