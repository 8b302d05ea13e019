import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { annSent, edge, inquirySent, key } from '../support/edge.ts'

/** A commitment by a court of Texas, as the clerk sends it. */
const committed = {
  ari: '2021-MH-0417',
  category: 'D',
  person: { names: [annSent.name], sex: 'F', born: annSent.born },
  facts: {
    event: 'committed',
    byLawfulAuthority: true,
    place: 'mental-institution',
    ageAtEvent: 40,
    jurisdiction: 'state',
    relief: 'none',
  },
  disposed: '2021-05-04',
}
const certified = { reference: 'ATF 2010-TX-1', on: '2010-05-04' }
const application = { ari: committed.ari, program: 'state', received: '2026-09-01', certified }
const on = '2026-09-08'
const favorable = {
  circumstances: true,
  record: true,
  reputation: true,
  dangerous: false,
  againstPublicInterest: false,
}

const program = async () => {
  const made = await edge()
  const send = (path: string, body: unknown, who: 'agency' | 'poc' = 'agency') =>
    made.ask('POST', path, { as: made.as[who], body })
  const entered = await send('/v1/entries', committed)
  assert.equal(entered.status, 201)
  const opened = await send('/v1/relief', application)
  const number = String(opened.body['number'])
  return {
    ...{ ...made, send, opened, number, nri: String(entered.body['nri']) },
    step: (body: object) => send(`/v1/relief/${number}/steps`, body),
    decide: (body: object) => send(`/v1/relief/${number}/decision`, body),
    read: (path: string) => made.ask('GET', path, { as: made.as.agency }),
    check: async () =>
      (await made.ask('POST', '/v1/checks', { as: made.as.licensee, headers: key(), body: inquirySent() })).body[
        'status'
      ],
  }
}

suite('a state’s program of relief, as its agency keeps it here', () => {
  test('from the application to the grant, after which the next check proceeds (REL-10, REL-11, REL-12, REL-04)', async () => {
    const { opened, number, nri, step, decide, read, check } = await program()
    assert.deepEqual(
      [opened.status, opened.body],
      [
        201,
        {
          ...{ number, nri, program: 'state', received: '2026-09-01', status: 'received', certified, fees: false },
          missing: [
            ...['noticed', 'heard', 'findings/circumstances', 'findings/record', 'findings/reputation'],
            ...['findings/dangerous', 'findings/againstPublicInterest'],
          ],
        },
      ],
    )
    assert.match(number, /^R[0-9A-Y]{14}$/)
    assert.equal(await check(), 'delayed')
    for (const body of [
      { step: 'noticed', on },
      { step: 'heard', on, how: 'hearing' },
      { step: 'found', on, findings: favorable },
    ])
      assert.equal((await step(body)).status, 200)
    const granted = await decide({ decision: 'granted', on })
    assert.deepEqual([granted.status, granted.body['status'], granted.body['missing']], [200, 'granted', []])
    assert.equal(await check(), 'proceed')
    const { body: shown } = await read(`/v1/relief/${number}`)
    assert.match(JSON.stringify(shown['letter']), /The program of the state granted relief.*nothing else/)
    const { body: entry } = await read(`/v1/entries/${nri}?use=audit`)
    assert.deepEqual(entry, {
      entry: {
        ...{ nri, ari: committed.ari, category: 'D', on: '2026-09-08', status: 'relieved', disposed: '2021-05-04' },
        ...{ missing: [], untold: [], sought: number, relief: number, version: 1 },
      },
    })
    assert.equal((await step({ step: 'told', on })).body['told'], on)
  })

  test('what is declined says what is missing, and nothing is decided (REL-10)', async () => {
    const { decide, step, read, number } = await program()
    const { status, body } = await decide({ decision: 'granted', on })
    assert.deepEqual([status, body['code']], [409, 'relief-not-ready'])
    assert.deepEqual((body['pointers'] as object[])[0], { pointer: '/noticed', code: 'missing' })
    assert.equal((await step({ step: 'told', on })).body['code'], 'not-now')
    assert.equal((await step({ step: 'noticed', on: '2026-09-09' })).body['code'], 'not-as-described')
    const { body: stands } = await read(`/v1/relief/${number}`)
    assert.equal((stands['relief'] as { status: string }).status, 'received')
  })

  test('no word of the person is taken, nor any text that is not asked for (REL-10)', async () => {
    const { send, step } = await program()
    for (const more of [{ name: 'Annabeth' }, { note: 'recovered, stable on lithium' }, { person: committed.person }]) {
      assert.equal((await send('/v1/relief', { ...application, ...more })).body['code'], 'not-as-described')
      assert.equal((await step({ step: 'noticed', on, ...more })).body['code'], 'not-as-described')
    }
    assert.equal((await step({ step: 'found', on, findings: { diagnosis: true } })).body['code'], 'not-as-described')
  })

  test('a second application waits for the first, and a program that does not say who certified it hears none (REL-12)', async () => {
    const { send } = await program()
    assert.equal((await send('/v1/relief', application)).body['code'], 'relief-under-way')
    const { certified: _, ...uncertified } = application
    const { body } = await send('/v1/relief', uncertified)
    assert.deepEqual(
      [body['code'], body['pointers']],
      ['relief-not-heard', [{ pointer: '/certified', code: 'not-certified' }]],
    )
  })

  test('the agency lists its own, and a number with a mistake in it is caught (REL-10)', async () => {
    const { read, number } = await program()
    const { body } = await read('/v1/relief')
    assert.deepEqual(
      (body['reliefs'] as { number: string }[]).map(each => each.number),
      [number],
    )
    assert.deepEqual((await read(`/v1/relief?after=${number}`)).body, { reliefs: [] })
    const mistaken = `${number.slice(0, -1)}${number.endsWith('0') ? '1' : '0'}`
    assert.equal((await read(`/v1/relief/${mistaken}`)).status, 422)
  })

  test('neither answers nor what was logged name the person (REL-10)', async () => {
    const { step, decide, read, number, lines, store, nri } = await program()
    await step({ step: 'noticed', on })
    await step({ step: 'heard', on, how: 'papers' })
    await step({ step: 'found', on, findings: favorable })
    await decide({ decision: 'granted', on })
    const said = [await read(`/v1/relief/${number}`), await read('/v1/relief')].map(({ text }) => text)
    const rows = [number, nri].map(of => [
      store.tables.events.of(of),
      store.tables.leaves.of(of),
      store.tables.due.of(of),
    ])
    assert.doesNotMatch(JSON.stringify([said, rows, lines]), new RegExp(`${annSent.name.last}|${annSent.born}`))
  })
})
