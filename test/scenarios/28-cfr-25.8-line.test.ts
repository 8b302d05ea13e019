import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { system } from '#ledger/carry-out.ts'
import { write } from '#ledger/write.ts'
import {
  another,
  asked,
  authority,
  certificateOf,
  inquiry,
  lineScene,
  ntnIn,
  scene,
  strangersCertificate,
} from '../support/line.ts'

suite('28 CFR 25.8: who is heard on a line, and what is not', { timeout: 120_000 }, () => {
  test('doubled and interleaved messages are refused whole, and the line goes on', async t => {
    const made = await scene(t)
    const line = await made.signedOn()
    const one = inquiry('A-1')
    for (const broken of [one + one, `${one.slice(0, 40)}${one}${one.slice(40)}`, one.slice(0, -1), 'QNP', '\u0000']) {
      const answer = await asked(line, broken)
      assert.match(answer, /^REJ\..*COD\/MESSAGE-UNREADABLE/)
      assert.ok(!/QUILL|1981/i.test(answer))
    }
    line.send(`${inquiry('A-2')}\n${inquiry('A-3')}\r`)
    assert.deepEqual(
      [await line.next(), await line.next()].map(answer => /REQ\/([^.]+)/.exec(answer)?.[1]),
      ['A-2', 'A-3'],
      'two at once are answered in their order',
    )
    assert.ok(!/QUILL|1981|900121234/i.test(JSON.stringify(made.logged)), 'nothing that was read is logged')
  })

  test('a line that is cut in the middle of a message leaves nothing, and the message sent again is one check', async t => {
    const made = await scene(t)
    const line = await made.signedOn()
    line.socket.write(inquiry('A-1').slice(0, 60))
    await sleep(50)
    line.socket.destroy()
    await line.closed
    const second = await made.signedOn()
    second.send(inquiry('A-1'))
    second.socket.destroySoon()
    await second.closed
    const third = await made.signedOn()
    const answers = [await asked(third, inquiry('A-1')), await asked(third, inquiry('A-1'))].map(ntnIn)
    assert.equal(answers[0], answers[1])
  })

  test('a message of a megabyte is refused before it is whole', async t => {
    const line = await (await scene(t)).signedOn()
    const answer = await asked(line, `QNP.VA0000001.NAM/${'A'.repeat(1_000_000)}`)
    assert.equal(answer, 'REJ.COD/MESSAGE-UNREADABLE.ERR/TOO-LONG.END')
    await line.closed
  })

  test('who sends a byte now and then, signs on late or says nothing loses the line; who says little keeps it', async t => {
    const made = await scene(t, {}, { partialLasts: 0.4, signOnWithin: 0.4, idleLasts: 0.8 })
    const [slow, silent, idle, steady] = [
      await made.signedOn(),
      await made.dial(),
      await made.signedOn(),
      await made.signedOn(),
    ]
    const drip = setInterval(() => slow.socket.writable && slow.socket.write('Q'), 50)
    const alive = setInterval(() => steady.socket.writable && steady.socket.write('\n'), 100)
    t.after(() => [drip, alive].map(clearInterval))
    await Promise.all([slow.closed, silent.closed, idle.closed])
    assert.ok(!steady.socket.destroyed, 'control')
  })

  test('no more lines than may be, of one point of contact; and of nobody else’s are there fewer', async t => {
    const made = await scene(t, {}, { linesEach: 2 })
    await another(made)
    await made.signedOn()
    await made.signedOn()
    const third = await made.dial()
    assert.match(await asked(third, 'SON.CID/poc-1.KEY/key-of-the-poc.END'), /^REJ\.MKE\/SON\.COD\/TOO-MANY-STREAMS/)
    await third.closed
    await made.signedOn('another', 'another-key')
  })

  test('a wrong key, another’s role and no sign-on are turned away; after many even the right key waits', async t => {
    const made = await scene(t)
    const refused = async (first: string): Promise<string> => {
      const line = await made.dial()
      const answer = await asked(line, first)
      await line.closed
      return answer
    }
    assert.equal(await refused(inquiry('A-1')), 'REJ.MKE/QNP.COD/NOT-SIGNED-IN.END')
    for (let tries = 0; tries < 10; tries += 1)
      assert.equal(await refused('SON.CID/poc-1.KEY/wrong.END'), 'REJ.MKE/SON.COD/SIGN-IN-FAILED.END')
    assert.equal(await refused('SON.CID/poc-1.KEY/key-of-the-poc.END'), 'REJ.MKE/SON.COD/TOO-MANY-TRIES.END')
    const leaves = made.store.tables.leaves.all().filter(({ body }) => body?.['code'] === 'sign-in-failed')
    assert.equal(leaves.length, 10, 'each left a leaf')
  })

  test('where an authority is chosen only its certificates are heard, and each as its own client', async t => {
    const made = await scene(t, {}, { ca: authority.cert })
    const certified = certificateOf('poc-1')
    const line = await made.dial({ cert: certified.cert, key: certified.key })
    assert.equal(await line.next(), 'ACK.VA0000001.MKE/SON.END')
    assert.match(await asked(line, inquiry('A-1')), /^RSP/)
    const strange = strangersCertificate()
    for (const options of [{}, { cert: strange.cert, key: strange.key }]) {
      const turned = await made.dial(options)
      await turned.closed
      assert.deepEqual(turned.waiting(), [])
    }
    const nobodys = certificateOf('nobody')
    assert.equal(await (await made.dial(nobodys)).next(), 'REJ.COD/SIGN-IN-FAILED.END')
  })

  test('who is disabled is not heard any more', async t => {
    const made = await scene(t)
    const line = await made.signedOn()
    const found = (await made.world.find.caller('poc-1')) ?? assert.fail('it is enrolled')
    const event = { type: 'disabled', why: 'test' } as const
    await write({ by: system, steps: [{ life: 'caller', id: 'poc-1', seen: found, event }] }, made.world)
    assert.equal(await asked(line, inquiry('A-1')), 'REJ.MKE/QNP.COD/NOT-SIGNED-IN.END')
    await line.closed
  })

  test('what was asked in time is answered although the server closes', async () => {
    const made = await lineScene()
    const line = await made.signedOn()
    line.send(inquiry('A-1'))
    for (let looks = 0; looks < 2000 && (await made.store.find.counts())['sealed'] === undefined; looks += 1)
      await sleep(1)
    await made.stop()
    await line.closed
    assert.match(line.waiting()[0] ?? '', /^RSP/)
  })

  test('lines and messages are counted by key and by what came of them', async t => {
    const made = await scene(t)
    const line = await made.signedOn()
    await asked(line, inquiry('A-1'))
    await asked(line, 'ZZZ.VA0000001.END')
    const text = await made.house.metrics.text()
    assert.match(text, /nics_lines 1\n/)
    assert.match(text, /nics_frames_total\{key="QNP",outcome="answered"\} 1\n/)
    assert.match(text, /nics_frames_total\{key="unknown",outcome="message-unreadable"\} 1\n/)
    assert.ok(!/QUILL|VA0000001/i.test(text))
  })
})
