import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import fc from 'fast-check'
import { parseEmailAddress } from '#delivery/email-address.ts'
import { callByEmail, whyNoEmail, type Email } from '#real/delivery/email.ts'
import { emailOf } from '#real/delivery/email-text.ts'
import type { MailServer } from '#real/delivery/smtp.ts'
import { agencyCalled as ori, callTo } from '../../support/calls.ts'
import { startMailServer as mailServer } from '../../support/start-mail-server.ts'

const sender = { from: 'nics@bureau.example', agency: 'Bureau of Synthetic Checks', signIn: 'https://nics.example' }
const to = { ori, channel: 'email', address: 'desk@police.example' } as const

const by = (server: MailServer, within = 20_000): Email => ({ server, sender, within })

suite('a mail server that is another process', () => {
  for (const protection of ['starttls', 'implicit', 'none'] as const)
    test(`takes an e-mail over ${protection}`, async t => {
      const { server, taken } = await mailServer(t, { protection })
      assert.deepEqual(await callByEmail(callTo(to), by(server)), { accepted: true, evidence: 'email-sent' })
      assert.equal(taken().length, 1)
      assert.deepEqual([taken()[0]?.from, taken()[0]?.to], ['nics@bureau.example', ['desk@police.example']])
    })

  for (const [mode, because, code] of [
    ['tempfail', 'busy', '451'],
    ['refused', 'refused', '550'],
    ['full', 'refused', '552'],
    ['cut', 'down', 'ECONNECTION'],
  ] as const)
    test(`that answers ${mode} has not been sent it: ${because}`, async t => {
      const { server, taken } = await mailServer(t, { mode })
      assert.deepEqual(await callByEmail(callTo(to), by(server)), { accepted: false, because, code })
      assert.deepEqual(taken(), [])
    })

  for (const mode of ['slow', 'hang'])
    test(`that is ${mode} is late, and keeps nobody`, async t => {
      const { server } = await mailServer(t, { mode })
      const began = performance.now()
      assert.deepEqual(await callByEmail(callTo(to), by(server, 1_000)), { accepted: false, because: 'late' })
      assert.ok(performance.now() - began < 10_000)
    })

  test('that makes strangers come back takes it the second time', async t => {
    const { server, taken } = await mailServer(t, { mode: 'greylist' })
    assert.deepEqual(await callByEmail(callTo(to), by(server)), { accepted: false, because: 'busy', code: '450' })
    assert.equal((await callByEmail(callTo(to), by(server))).accepted, true)
    assert.equal(taken().length, 1)
  })

  test('that cannot show who it is is told nothing', async t => {
    for (const protection of ['starttls', 'implicit'] as const) {
      const other = await mailServer(t, { protection, hosts: ['mail.elsewhere.example'] })
      const called = await callByEmail(callTo(to), by(other.server))
      assert.equal(called.accepted ? '' : called.because, 'untrusted')
      const { ca: _ca, ...unbelieved } = (await mailServer(t, { protection })).server
      const again = await callByEmail(callTo(to), by(unbelieved))
      assert.equal(again.accepted ? '' : again.because, 'untrusted')
      assert.deepEqual(other.taken(), [])
    }
  })

  test('that does not protect the line is told nothing, though it would take it', async t => {
    const { server, taken } = await mailServer(t, { protection: 'none' })
    const called = await callByEmail(callTo(to), by({ ...server, protection: 'starttls' }))
    assert.equal(called.accepted ? '' : called.because, 'untrusted')
    assert.deepEqual(taken(), [])
  })

  test('control: the same server takes it from whoever wants no protection', async t => {
    const { server, taken } = await mailServer(t, { protection: 'none' })
    assert.equal((await callByEmail(callTo(to), by(server))).accepted, true)
    assert.equal(taken().length, 1)
  })

  test('knows us by user and password, or takes nothing', async t => {
    const { server, taken } = await mailServer(t)
    assert.equal((await callByEmail(callTo(to), by({ ...server, user: 'nics', password: 'right' }))).accepted, true)
    const wrong = await callByEmail(callTo(to), by({ ...server, user: 'nics', password: 'wrong' }))
    assert.deepEqual(wrong, { accepted: false, because: 'not-configured', code: '535' })
    assert.equal(taken().length, 1)
  })

  test('that is not there is down', async t => {
    const { server } = await mailServer(t)
    const called = await callByEmail(callTo(to), by({ ...server, port: 1 }))
    assert.deepEqual(called, { accepted: false, because: 'down', code: 'ECONNREFUSED' })
  })

  test('can be looked at without sending anything', async t => {
    const { server, taken } = await mailServer(t)
    assert.equal(await whyNoEmail({ ...server, user: 'nics', password: 'right' }), undefined)
    const wrong = await whyNoEmail({ ...server, user: 'nics', password: 'wrong' })
    assert.deepEqual(wrong, { accepted: false, because: 'not-configured', code: '535' })
    assert.deepEqual(taken(), [])
  })
})

suite('what an e-mail says', () => {
  const text = async (of: Parameters<typeof callTo>[1] = {}, from = sender): Promise<string> => {
    const { to: _to, ...said } = callTo(to, of)
    return (await emailOf(said, 'desk@police.example', from)).toString('utf8')
  }
  const unfolded = (message: string): string => message.replaceAll('=\r\n', '')

  test('is that something waits, its number, where to sign in, and not to reply', async () => {
    const message = unfolded(await text())
    for (const said of [
      'Subject: A notice waits for your agency (D-2026-0417)',
      'From: Bureau of Synthetic Checks <nics@bureau.example>',
      'To: desk@police.example',
      'Message-ID: <call-1@bureau.example>',
      'Auto-Submitted: auto-generated',
      'Content-Type: text/plain',
      'since 2026-09-08 13:00 UTC',
      'https://nics.example',
      'Do not reply',
    ])
      assert.ok(message.includes(said), `${said}\n${message}`)
    assert.doesNotMatch(message, /html|<img|multipart|denied|firearm/i)
  })

  test('of a correction is to read it first', async () => {
    assert.match(
      unfolded(await text({ type: 'correction-waits' })),
      /Read the correction before anybody acts on the notice/,
    )
  })

  test('is the same message when it is sent again', async () => {
    const id = /^Message-ID: (.*)$/m
    assert.equal(id.exec(await text())?.[1], id.exec(await text({ version: 2 }))?.[1])
  })

  test('has the headers that it has, whatever stands in what it is made of', async () => {
    const headersIn = (message: string): readonly string[] =>
      (message.split('\r\n\r\n')[0] ?? '').split(/\r\n(?![ \t])/).map(line => line.split(':')[0]?.toLowerCase() ?? '')
    const usual = headersIn(await text())
    const sly = fc
      .tuple(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('\r\nBcc: all@x.example', '\nX-More: 1', '\r\n\r\nbody', '\u0000', '\u2028'),
      )
      .map(parts => parts.join(''))
    await fc.assert(
      fc.asyncProperty(sly, sly, sly, async (agency, notice, id) => {
        const message = await text({ notice, id }, { ...sender, agency })
        assert.deepEqual(headersIn(message), usual)
        assert.match(message, /^To: desk@police\.example$/m)
      }),
      { numRuns: 100 },
    )
  })

  test('control: headers put together by hand take in what was slipped into them', () => {
    const byHand = (notice: string): string => `Subject: A notice waits (${notice})\r\nTo: desk@police.example\r\n\r\n`
    assert.match(byHand('1)\r\nBcc: all@x.example'), /^Bcc:/m)
  })
})

suite('an address of e-mail', () => {
  for (const address of ['desk@police.example', 'a.b+c@sub.police-dept.tx.us', "o'brien@police.example", 'x@a.co'])
    test(`${address} is one`, () => assert.equal(parseEmailAddress(address), address))

  for (const wrong of [
    ...[
      '',
      'desk',
      '@police.example',
      'desk@',
      'desk@police',
      'desk@@police.example',
      'desk@-police.example',
      'desk@police-.example',
    ],
    ...[
      '.desk@police.example',
      'desk.@police.example',
      'de..sk@police.example',
      'desk@police..example',
      'desk@police.example.',
    ],
    ...[
      'desk@[127.0.0.1]',
      'desk@127.0.0.1',
      '"desk"@police.example',
      'desk(a)@police.example',
      'Desk <desk@police.example>',
    ],
    ...[
      'a@police.example,b@police.example',
      'a@police.example;b@police.example',
      'desk @police.example',
      ' desk@police.example',
    ],
    ...[
      'desk@police.example\n',
      'desk@police.example\r\nBcc: b@x.example',
      'desk@police.example\u0000',
      'd\u00E9sk@police.example',
    ],
    ...[
      'desk@polic\u0435.example',
      'desk%b.example@police.example',
      'b.example!desk@police.example',
      'desk@police.example?a=1',
    ],
    ...[`${'a'.repeat(65)}@police.example`, `a@${'b'.repeat(64)}.example`, `a@${'b.'.repeat(130)}example`],
  ])
    test(`${JSON.stringify(wrong).slice(0, 50)} is none`, () => assert.equal(parseEmailAddress(wrong), undefined))

  test('whatever is one is plain, on one line, and in two parts', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string()), text => {
        const parsed = parseEmailAddress(text)
        if (parsed === undefined) return
        assert.match(parsed, /^[\w.+'-]+@[\w.-]+$/)
      }),
      { numRuns: 1000 },
    )
  })
})
