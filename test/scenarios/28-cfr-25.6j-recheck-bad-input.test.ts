import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { edge } from '../support/edge.ts'
import { answers, columns, fileOf, holder, sent, sentOnly } from '../support/rechecks.ts'
import { work } from '../support/scene.ts'

suite('28 CFR 25.7: a row of permit holders that cannot be searched for is refused, and named', () => {
  const refused: readonly (readonly [string, string, string])[] = [
    ['a cell that a spreadsheet would run', holder('P-2', { first: '=HYPERLINK(1)' }), 'first'],
    ['a date that does not exist', holder('P-2', { born: '1975-02-30' }), 'born'],
    ['a birth that has not come', holder('P-2', { born: '2075-02-03' }), 'born'],
    ['no date of birth', holder('P-2', { born: '' }), 'born'],
    ['no number of its own', holder('', {}), 'own'],
    ['a number with a name in it', holder('Larkspur Beryl'), 'own'],
    ['a cell too many', `${holder('P-2')},more`, ''],
    ['a quotation mark that is never closed', holder('P-2').replace('P-2', '"P-2'), ''],
    ['a line of a megabyte', holder('P-2', { last: 'x'.repeat(1024 * 1024) }), ''],
    ['a name that nobody can search by', holder('P-2', { last: '\u{1F600}' }), 'last'],
  ]
  for (const [what, row, column] of refused) {
    test(`${what}: that row alone, and the others are answered`, async () => {
      const scene = await edge()
      const view = await sent(scene, fileOf(holder('P-1'), row, holder('P-3')))
      assert.deepEqual([view.status, view.rows, view.refused, view.answered], ['answered', 3, 1, 2])
      const [first, second, third] = await answers(scene, view.recheck)
      assert.deepEqual([first, third], ['2 P-1 no-record', '4 P-3 no-record'])
      assert.match(second ?? '', new RegExp(`^3 .*refused${column === '' ? '$' : ` ${column}$`}`))
    })
  }

  test('of two rows with one number the first is answered and the second refused, however far apart', async () => {
    const scene = await edge()
    const many = Array.from({ length: 400 }, (_, at) => holder(`M-${at}`))
    const view = await sent(scene, fileOf(holder('P-1'), ...many, holder('P-1')))
    assert.deepEqual([view.refused, view.answered], [1, 401])
    assert.equal((await answers(scene, view.recheck)).at(-1), '403 P-1 refused own')
  })

  test('a last line without its end may be cut off, and is not believed', async () => {
    const scene = await edge()
    const view = await sent(scene, fileOf(holder('P-1'), holder('P-2')).slice(0, -2))
    assert.deepEqual([view.refused, view.answered], [1, 1])
  })

  test('a row that is not UTF-8 is refused, and nothing of it is said', async () => {
    const scene = await edge()
    const bytes = Buffer.concat([
      Buffer.from(`${columns}\r\n`),
      Buffer.from(holder('P-1', { last: 'Müller' }), 'latin1'),
    ])
    const view = await sent(scene, Buffer.concat([bytes, Buffer.from('\r\n')]))
    assert.deepEqual([view.refused, view.answered], [1, 0])
    assert.deepEqual(await answers(scene, view.recheck), ['2 refused'])
  })

  test('a non-citizen without a number is refused: by a name alone immigration files do not answer', async () => {
    const scene = await edge()
    const { recheck } = await sentOnly(
      scene,
      `${columns},citizenships,alienNumber\r\n${holder('P-1')},CA,\r\n${holder('P-2')},CA,A12345678\r\n`,
    )
    await work(scene.world)
    assert.deepEqual(await answers(scene, recheck), ['2 P-1 refused alienNumber', '3 P-2 no-record'])
  })

  test('JSON, one object a line, says the same', async () => {
    const scene = await edge()
    const person = { last: 'Larkspur', first: 'Beryl', sex: 'F', race: 'W', born: '1975-02-03', state: 'TX' }
    const lines = [JSON.stringify({ own: 'P-1', ...person }), '{"own":"P-2","own":"P-3"}', '[]', '']
    const type = { 'content-type': 'application/x-ndjson' }
    const { recheck } = await sentOnly(scene, lines.join('\n'), 'agency', type)
    await work(scene.world)
    assert.deepEqual(await answers(scene, recheck), ['1 P-1 no-record', '2 refused', '3 refused'])
  })
})

suite('a file of permit holders that is declined whole leaves nothing', () => {
  const declined: readonly (readonly [string, string | Buffer, string, number])[] = [
    ['an empty one', '', 'batch-empty', 422],
    ['a header alone', `${columns}\r\n`, 'batch-empty', 422],
    ['an unknown column', `${columns},weight\r\n${holder('P-1')},1\r\n`, 'recheck-header', 422],
    ['a column that is missing', 'own,last\r\nP-1,Larkspur\r\n', 'recheck-header', 422],
    ['a packed one', Buffer.from([0x1f, 0x8b, 8, 0]), 'batch-packed', 415],
    ['UTF-16', Buffer.from(`\u{FEFF}${fileOf(holder('P-1'))}`, 'utf16le'), 'batch-not-utf-8', 415],
  ]
  for (const [what, raw, code, status] of declined) {
    test(`${what}: ${code}`, async () => {
      const scene = await edge()
      const headers = { 'content-type': 'text/csv' }
      const said = await scene.ask('POST', '/v1/rechecks', { as: scene.as.agency, raw, headers })
      assert.deepEqual([said.status, said.body['code']], [status, code])
      await work(scene.world)
      assert.deepEqual([scene.store.tables.staged.all(), scene.store.tables.numbers.all()], [[], []])
    })
  }

  test('another type is not read', async () => {
    const scene = await edge()
    const headers = { 'content-type': 'application/json' }
    const said = await scene.ask('POST', '/v1/rechecks', { as: scene.as.agency, raw: '{}', headers })
    assert.equal(said.status, 415)
  })
})
