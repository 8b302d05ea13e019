import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite, test, type TestContext } from 'node:test'
import { csvLine } from '#cli/csv-line.ts'
import { edge, type Edge } from '../support/edge.ts'
import { denied, licensee } from '../support/examining.ts'
import { ann, checked, ffl, inquiry } from '../support/scene.ts'
import { runNics } from '../unit/cli/run-nics.ts'

const asked = ['--ffl', ffl, '--licensee', 'Example Arms', '--reference', 'ATF-2026-1', '--written', '2026-09-07']
const request = [...asked, '--inspection', '2026-10-05']

async function served(t: TestContext, made: Edge) {
  const url = await made.app.listen({ host: '127.0.0.1', port: 0 })
  t.after(() => made.app.close())
  const folder = mkdtempSync(join(tmpdir(), 'nics-auditor-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const run = (args: readonly string[], who: 'auditor' | 'operator' = 'auditor') =>
    runNics([...args, '--url', url], { NICS_SESSION: made.as[who]['cookie'] ?? '' })
  return { run, file: (name: string) => join(folder, name) }
}

suite('an auditor on the command line (RET-12, RET-14)', () => {
  test('`nics licensee-log` writes the whole log as JSON or CSV, into a file that its owner alone can read', async t => {
    const made = await denied()
    await licensee(made)
    const more = {
      ...ann,
      ssn: '900567890',
      names: [{ last: 'Plainsong', first: 'Olive' }] as const,
      born: '1979-03-09',
    }
    for (let count = 0; count < 101; count += 1) await checked(inquiry(more), made.world)
    const { run, file } = await served(t, made)
    const json = file('log.json')
    // Who could read the file that was there before cannot read this one.
    writeFileSync(json, '', { mode: 0o644 })
    const { status, stdout, stderr } = await run(['licensee-log', ...request, '--out', json, '--json'])
    assert.equal(status, 0, stderr)
    const days = { preparedOn: '2026-09-08', othersFrom: '2026-07-11', deniedFrom: '2016-09-08' }
    const counted = { file: json, ...days, checks: 102, denied: 1 }
    assert.deepEqual(JSON.parse(stdout), counted)
    assert.equal(statSync(json).mode & 0o777, 0o600)
    const log = JSON.parse(readFileSync(json, 'utf8')) as { request: object; rows: readonly { denied?: object }[] }
    assert.deepEqual(log.request, {
      ...{ reference: 'ATF-2026-1', writtenOn: '2026-09-07', licensee: 'Example Arms' },
      ...{ ffl: '9-99-001-01-8B-00001', inspectionOn: '2026-10-05' },
    })
    assert.equal(log.rows.length, 102)
    assert.match(JSON.stringify(log), /Quillfeather/)
    assert.match(JSON.stringify(log), /Denied checks from before 2016-09-08 are not in this log/)
    assert.doesNotMatch(JSON.stringify(log), /Plainsong/)

    const csv = file('log.csv')
    assert.equal((await run(['licensee-log', ...request, '--out', csv])).status, 0)
    const [header, ...lines] = readFileSync(csv, 'utf8').split('\r\n')
    assert.match(header ?? '', /^ntn,date,class,purpose,firearm,through,sale_state,contact,told,/)
    assert.equal(lines.length, 104)
    assert.match(
      lines.at(-2) ?? '',
      /^,,Denied checks from before 2016-09-08 are not in this log: they were moved to the archive/,
    )
    const whole = lines.filter(line => line.includes(',denied,'))
    assert.equal(whole.length, 1)
    assert.match(whole[0] ?? '', new RegExp(`^${made.ntn},2026-09-08,denied,sale,handgun,licensee,TX,`))
    assert.match(whole[0] ?? '', /"Quillfeather, Annabeth, Rose",1981-04-17,F,W,TX,/)
  })

  test('`nics search-log` writes what a use opens, and `nics log-uses` who read the log', async t => {
    const made = await denied()
    await licensee(made)
    await checked(inquiry({ ...ann, born: '1979-03-09', ssn: '900567890' }), made.world)
    const { run, file } = await served(t, made)
    const out = file('found.csv')
    const search = ['search-log', '--month', '2026-09', '--state', 'TX', '--out', out]
    const audit = await run([...search, '--use', 'audit', '--json'])
    assert.equal(audit.status, 0, audit.stderr)
    assert.deepEqual(JSON.parse(audit.stdout), { file: out, checks: 2, byClass: { allowed: 1, denied: 1 } })
    assert.match(readFileSync(out, 'utf8'), /^ntn,date,class,state,ffl,agency,contact,told,lapsed\r\n/)
    assert.equal(statSync(out).mode & 0o777, 0o600)
    assert.match((await run(['log-uses', '2026-09'])).stdout, /^auditor auditor +log-searched +audit +1 times/)
    assert.equal((await run(['search-log', '--ffl', ffl, '--use', 'performance', '--out', out])).status, 4)
    assert.equal((await run(['search-log', '--day', 'today', '--use', 'audit', '--out', out])).status, 3)
  })

  test('nobody else has it, a wrong name is refused, and neither leaves a file', async t => {
    const made = await edge()
    const { run, file } = await served(t, made)
    const out = file('log.json')
    assert.equal((await run(['licensee-log', ...request, '--out', out], 'operator')).status, 4)
    const wrong = request.map(word => (word === 'Example Arms' ? 'Other Arms' : word))
    const { status, stderr } = await run(['licensee-log', ...wrong, '--out', out])
    assert.equal(status, 3)
    assert.match(stderr, /^The directory has no licensee of this number and this name\./)
    assert.throws(() => statSync(out), /ENOENT/)
    assert.equal((await run(['licensee-log', ...asked, '--out', out])).status, 2)
  })

  test('what somebody typed is no formula to a spreadsheet, and no more than one cell', () => {
    assert.equal(csvLine(['=1+1', '@a', 'a,b', 'say "x"', 'a-b', '']), `'=1+1,'@a,"a,b","say ""x""",a-b,\r\n`)
  })
})
