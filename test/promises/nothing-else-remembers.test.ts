import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { suite, test } from 'node:test'
import { z } from 'zod'
import { endpoint, type Endpoint } from '#contract/endpoint.ts'
import { endpoints } from '#contract/endpoints.ts'
import { codeOf } from '#real/note.ts'
import { createLog, createNotes, failureOf } from '#server/log.ts'
import { openDatabase, type Database } from '#store/database.ts'
import { migrate } from '#store/migrate.ts'
import { statement, type Statement } from '#store/statement.ts'
import { withKeyedRequests } from '#ledger/keyed-requests.ts'
import { createStore } from '#store/store.ts'
import { refusals } from '../../src/refusals.ts'
import { annSent, edge, inquirySent, key } from '../support/edge.ts'
import { inMemory } from '../support/in-memory.ts'
import { createDatabase } from '../support/postgres.ts'
import { ann, checked, inquiry, scene } from '../support/scene.ts'

/** A word that stands nowhere else. */
const token = (): string => `Zq${randomBytes(6).toString('hex')}`

suite('addresses name nobody: proxies, browsers and logs keep them', () => {
  /** Everything that may stand in an address: numbers of ours, places, days, limits. A new one has to be thought about here. */
  const harmless = [
    ...['ntn', 'nri', 'state', 'rule', 'level', 'tile', 'limit', 'wait', 'year', 'month', 'from', 'to'],
    ...['firearm', 'contact', 'zone', 'under21', 'causeBy'],
    // Of an application for relief, and of a challenge, a number of ours.
    ...['number', 'challenge'],
    // Which kind of letter about a challenge.
    ...['letter'],
    // Of records an agency’s own numbers, and places in lists of them; never whom they are about.
    ...['use', 'after', 'ari', 'category', 'status', 'afterDay', 'afterNri', 'id', 'ori'],
    // An operational day, what checks of it came to, and what a record is called in a response: a source and a number.
    ...['day', 'outcome', 'record'],
    // A batch of ours; a question of ours to a body, and which of the three bodies an agency is.
    ...['batch', 'request', 'kind'],
    // A file of permit holders.
    'recheck',
    // The voluntary appeal file: a number of ours, which helps nobody but whose name and date of birth go with it.
    ...['upin', 'of', 'language', 'because', 'kept'],
    // For which purpose one is opened, and whether only what waits is listed.
    ...['purpose', 'waiting'],
    // A notice of denial, by a number of its own, and which of an inbox are shown.
    ...['notice', 'show'],
    // Whether a report of numbers is for the public: yes or no.
    'published',
  ]
  const inAddress = ({ params, query }: Pick<Endpoint, 'params' | 'query'>): readonly string[] =>
    [params, query].flatMap(schema => (schema instanceof z.ZodObject ? Object.keys(schema.shape) : []))
  const harmful = (all: readonly Endpoint[]): readonly string[] =>
    all.flatMap(each => inAddress(each).filter(name => !harmless.includes(name)))

  test('no path and no query of the contract has room for it (RET-11)', () => {
    assert.deepEqual(harmful(endpoints), [])
    const shown = endpoints.filter(({ params, query }) => params !== undefined || query !== undefined)
    for (const each of shown) assert.ok(inAddress(each).length > 0, each.name)
  })

  test('a control: an endpoint that looks somebody up by name', () => {
    const query = z.strictObject({ last: z.string() })
    const careless = endpoint({
      ...{ name: 'findPerson', method: 'GET', path: '/v1/people', says: '', signIn: 'none', query },
      ...{ answers: { 200: z.string() }, refusals: [] },
    })
    assert.deepEqual(harmful([careless]), ['last'])
  })
})

suite('logs have no room for anybody', () => {
  const written = (): Readonly<{ lines: string[]; write: (text: string) => void }> => {
    const lines: string[] = []
    return { lines, write: text => void lines.push(text) }
  }

  test('the type of a line takes no member that could hold a descriptor', () => {
    const log = createLog(written())
    // @ts-expect-error A name is no member of a line: this fails when the type is widened.
    log({ event: 'answered', endpoint: 'startCheck', status: 201, milliseconds: 3, name: 'Quillfeather' })
    // @ts-expect-error A message is none either.
    log({ event: 'failed', endpoint: 'startCheck', code: 'TypeError', message: 'Quillfeather' })
    // @ts-expect-error Nor of what the worker says.
    createNotes(written())({ event: 'duty-failed', transferee: { last: 'Quillfeather' } })
  })

  test('what a value has beside its type is not written', () => {
    const name = token()
    const line = { event: 'answered', endpoint: 'startCheck', status: 201, milliseconds: 3, name } as const
    const to = written()
    createLog(to)(line)
    const note = { event: 'duty-failed', duty: 'lapse', transferee: { last: name } }
    createNotes(to)(note)
    assert.equal(to.lines.length, 2)
    assert.ok(!to.lines.join('').includes(name))
    assert.match(to.lines.join(''), /"endpoint":"startCheck","status":201.*\n?.*"duty":"lapse"/s)
  })
})

suite('metrics have labels of closed sets', () => {
  const names = [...endpoints.map(({ name }) => name), 'none']

  /** What a label says that is none of ours: an endpoint, a status, a refusal or the code of an error. */
  function strange(metrics: string): readonly string[] {
    const labels = [...metrics.matchAll(/(\w+)="([^"]*)"/g)]
    assert.ok(labels.length > 10)
    return labels
      .filter(([, label, value = '']) => {
        if (label === 'endpoint') return !names.includes(value)
        if (label === 'status') return !/^\d{3}$/.test(value)
        if (label === 'code') return !(value in refusals) && !/^[A-Za-z][\w-]{0,59}$/.test(value)
        return label !== 'le'
      })
      .map(([pair]) => pair)
  }

  test('whatever was sent, and wherever (RET-11)', async () => {
    const name = token()
    const { ask, as } = await edge()
    await ask('POST', '/v1/checks', {
      as: as.licensee,
      headers: key(),
      body: inquirySent({ ...annSent, [name]: name }),
    })
    await ask('POST', '/v1/checks', { as: as.licensee, headers: key(), raw: `{"${name}"` })
    await ask('GET', `/v1/checks/${name}`, { as: as.licensee })
    await ask('GET', `/${name}?${name}=${name}`, { headers: { [name]: name } })
    const { text } = await ask('GET', '/metrics')
    assert.deepEqual(strange(text), [])
    assert.ok(!text.includes(name))
    // A control.
    assert.deepEqual(strange(`${text}\nx{endpoint="/v1/checks/${name}"} 1`), [`endpoint="/v1/checks/${name}"`])
  })
})

suite('an error of the database quotes what it was given', () => {
  const quoting: Statement = statement('quoting', 'select $1::text::integer as number')

  test('and nothing of ours repeats it: neither thrown, nor in a code, nor in a line of a log', async t => {
    const { url, drop } = await createDatabase('quoting')
    const database = await openDatabase({ url })
    t.after(async () => {
      await database.close()
      await drop()
    })
    const name = token()
    const error = await database.query(quoting, name).catch((thrown: unknown) => thrown)
    assert.ok(error instanceof Error)
    const said = [error.message, error.stack, JSON.stringify(error), String(error.cause)].join('\n')
    assert.match(said, /22P02/)
    assert.ok(!said.includes(name))
    for (const each of [codeOf(error), JSON.stringify(failureOf(error))]) assert.match(each, /22P02/)
    // The control: that error does quote it.
    const { Client } = (await import('pg')).default
    const client = new Client({ connectionString: url })
    await client.connect()
    await assert.rejects(client.query('select $1::text::integer', [name]), new RegExp(name))
    await client.end()
  })

  test('a code is a code: an error whose code is a sentence has none', () => {
    const error = Object.assign(new Error('x'), { code: 'Quillfeather was not expected' })
    assert.equal(codeOf(error), 'Error')
    assert.equal(failureOf(error).code, 'unknown')
  })
})

suite('the database’s own log', () => {
  const set: Statement<{ value: string }> = statement('setting', `select current_setting($1) as value`)
  const settingOf = async (database: Database, name: string) => (await database.query(set, name))[0]?.value

  test('says nothing of what is bound, where our role may say so, and of errors wherever it is', async t => {
    const { url, drop } = await createDatabase('logging')
    const database = await openDatabase({ url })
    t.after(async () => {
      await database.close()
      await drop()
    })
    assert.equal(await settingOf(database, 'log_parameter_max_length'), '0')
    assert.equal(await settingOf(database, 'log_parameter_max_length_on_error'), '0')

    // A role that may not is let in all the same, and the control: it has what the operator set.
    const name = `ordinary_${randomBytes(4).toString('hex')}`
    await database.query(statement(`make-${name}`, `create role ${name} login password 'made-up'`))
    const ordinary = await openDatabase({
      url: Object.assign(new URL(url), { username: name, password: 'made-up' }).href,
    })
    t.after(async () => {
      await ordinary.close()
    })
    assert.equal(await settingOf(ordinary, 'log_parameter_max_length'), '-1')
    assert.equal(await settingOf(ordinary, 'log_parameter_max_length_on_error'), '0')
  })
})

suite('a caller chooses the key of a request', () => {
  const keys: Statement<{ row: string }> = statement('request-rows', `select to_json(t)::text as row from requests t`)

  test('and the database never sees it, so that a name in it is nowhere; the same key is the same check', async t => {
    const database = await openDatabase(await inMemory())
    t.after(database.close)
    await migrate(database)
    const made = await scene()
    const careless = {
      ...made.world,
      ...createStore(database),
      find: { ...createStore(database).find, licensee: made.world.find.licensee },
    }
    const world = withKeyedRequests(careless, made.world.keys)
    const name = token()
    const asked = inquiry(ann, { key: name })
    const first = await checked(asked, world)
    assert.equal((await checked(asked, world)).ntn, first.ntn)
    const rows = async () => (await database.query(keys)).map(({ row }) => row).join('\n')
    assert.ok((await rows()).includes(first.ntn))
    assert.ok(!(await rows()).includes(name))
    // The control: without it the key lies there as it was sent.
    await checked(inquiry(ann, { key: name }), careless)
    assert.ok((await rows()).includes(name))
  })
})
