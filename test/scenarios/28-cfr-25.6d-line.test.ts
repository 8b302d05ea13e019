import assert from 'node:assert/strict'
import { suite, test, type TestContext } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { enrollCaller } from '#access/enroll.ts'
import { isFaults } from '#contract/wire/frame.ts'
import { readPocAnswer } from '#contract/wire/poc-answers.ts'
import { parseOri } from '#law/numbers.ts'
import { system } from '#ledger/carry-out.ts'
import { write } from '#ledger/write.ts'
import type { Wish } from '#simulated/world.ts'
import type { LineSettings } from '#server/line/settings.ts'
import { authority, certificateOf, lineScene, strangersCertificate, type Caller, type LineScene } from '../support/line.ts'
import { ann, felony, work } from '../support/scene.ts'

const described = 'NAM/QUILLFEATHER,ANNABETH ROSE.SEX/F.RAC/W.DOB/19810417.SOC/900121234.SOR/TX'
const inquiry = (request: string, more = '') =>
  `QNP.VA0000001.REQ/${request}.${more}PUR/SALE.FTY/HANDGUN.ELV/Y.${described}.END`

async function scene(t: TestContext, wish: Partial<Wish> = {}, more: Partial<LineSettings> = {}): Promise<LineScene> {
  const made = await lineScene(wish, more)
  t.after(made.stop)
  return made
}

async function asked(line: Caller, text: string): Promise<string> {
  line.send(text)
  return line.next()
}

const ntnIn = (answer: string): string => /NTN\/(\w+)/.exec(answer)?.[1] ?? assert.fail(answer)
const pushIn = (answer: string): string => /PSH\/(\w+)/.exec(answer)?.[1] ?? assert.fail(answer)

const eventsOf = ({ store }: LineScene, ntn: string) =>
  store.tables.events.of(ntn).map(({ body }) => String(body['kind'] ?? body['type']))

/** The source was away, has come back, and the worker has searched again. */
async function comesBack({ files, clock, world }: LineScene): Promise<void> {
  files.iii.comeBack()
  clock.pass({ minutes: 2 })
  await work(world)
}

async function another({ world }: LineScene, id = 'another'): Promise<void> {
  const ori = parseOri('MD0000009') ?? assert.fail('the ORI is well formed')
  const machine = { id, name: 'Another', audience: 'poc', ori, state: 'MD', clientKey: 'another-key' } as const
  await enrollCaller(machine, system, world)
}

suite('28 CFR 25.6(d)-(h) over a line', { timeout: 120_000 }, () => {
  test('an inquiry is answered with our number, its own and the state’s (POC-03, POC-05, POC-06)', async t => {
    const line = await (await scene(t)).signedOn()
    const answer = await asked(line, inquiry('A-1', 'STN/VA-1.'))
    assert.match(
      answer,
      /^RSP\.VA0000001\.REQ\/A-1\.NTN\/[0-9A-Y]{14}\.STN\/VA-1\.KND\/NO-RECORD\.SDB\/INDICES\.SDB\/NCIC\.SDB\/III\.MAT\/0\.STA\/CREATED/,
    )
    const again = await asked(line, inquiry('A-1', 'STN/VA-1.'))
    assert.equal(ntnIn(again), ntnIn(answer), 'sent twice it is one check')
    const taken = await asked(line, inquiry('A-2', 'STN/VA-1.'))
    assert.equal(taken, 'REJ.REQ/A-2.MKE/QNP.COD/STN-IN-USE.END')
  })

  test('a record comes with the response, is fetched in full by its name, and no other is (POC-08, POC-20)', async t => {
    const line = await (await scene(t, { files: { iii: [felony(ann)] } })).signedOn()
    const answer = readPocAnswer(await asked(line, inquiry('A-1')))
    assert.ok(!isFaults(answer))
    const [record] = answer.body['records'] as readonly Readonly<Record<string, unknown>>[]
    assert.deepEqual([answer.body['kind'], record?.['record'], record?.['category']], ['single-match', 'iii-1', 'A1'])
    const ntn = String(answer.body['ntn'])
    const full = await asked(line, `QNR.VA0000001.REQ/A-2.NTN/${ntn}.REC/iii-1.END`)
    assert.match(full, /^RCD\.VA0000001\.REQ\/A-2\..*F-DISPOSITION\/CONVICTED\..*F-MAXIMUM\/5Y/)
    const other = await asked(line, `QNR.VA0000001.NTN/${ntn}.REC/iii-2.END`)
    assert.equal(other, 'REJ.MKE/QNR.COD/RECORD-NOT-NAMED.END')
  })

  test('after a Partial response the complete one comes by itself, once, and is kept before it is sent (POC-07)', async t => {
    const made = await scene(t, { files: { iii: [felony(ann)] } })
    made.files.iii.goDown()
    const [line, second] = [await made.signedOn(), await made.signedOn()]
    const partial = await asked(line, inquiry('A-1'))
    assert.match(partial, /KND\/PARTIAL\.SDB\/INDICES\.SDB\/NCIC\.NSD\/III/)
    await comesBack(made)
    const follow = await line.next()
    assert.match(follow, /^\$\.RSP\.VA0000001\.PSH\/\w+\.NTN\/\w+\.KND\/SINGLE-MATCH/)
    assert.equal(ntnIn(follow), ntnIn(partial))
    assert.equal(await second.next(), follow, 'on both lines of the point of contact')
    assert.deepEqual(
      eventsOf(made, ntnIn(partial)).filter(kind => kind === 'partial' || kind === 'single-match'),
      ['partial', 'single-match'],
    )
    second.send(`ACK.VA0000001.PSH/${pushIn(follow)}.END`)
    await asked(second, `QNR.VA0000001.NTN/${ntnIn(partial)}.END`)
    const third = await made.signedOn()
    assert.match(await asked(third, `QNR.VA0000001.REQ/3.NTN/${ntnIn(partial)}.END`), /^RSP.*REQ\/3/, 'nothing before it')
  })

  test('what nobody acknowledged comes again on the next line, and what had no line waits for one', async t => {
    const made = await scene(t, { files: { iii: [felony(ann)] } })
    made.files.iii.goDown()
    const line = await made.signedOn()
    const partial = await asked(line, inquiry('A-1'))
    line.socket.destroy()
    await line.closed
    await sleep(50)
    await comesBack(made)
    assert.ok((await made.world.find.owed(ntnIn(partial))).some(({ kind }) => kind === 'answer-poc'), 'it is owed')
    const second = await made.signedOn()
    const follow = await second.next()
    assert.match(follow, /^\$\.RSP.*KND\/SINGLE-MATCH/)
    second.socket.destroy()
    await second.closed
    const third = await made.signedOn()
    assert.equal(await third.next(), follow)
    const byNumber = await asked(third, `QNR.VA0000001.NTN/${ntnIn(partial)}.END`)
    assert.match(byNumber, /^RSP\..*KND\/SINGLE-MATCH/)
  })

  test('a record fetched before the follow-up has gone out does not keep it back', async t => {
    const made = await scene(t, { files: { iii: [felony(ann)] } })
    made.files.iii.goDown()
    const line = await made.signedOn()
    const ntn = ntnIn(await asked(line, inquiry('A-1')))
    line.socket.destroy()
    await line.closed
    await sleep(50)
    await comesBack(made)
    const path = `/v1/poc/inquiries/${ntn}/records/iii-1`
    assert.equal((await made.ask('GET', path, { as: made.as.poc })).status, 200)
    assert.match(await (await made.signedOn()).next(), /^\$\.RSP.*KND\/SINGLE-MATCH/)
  })

  test('open, Proceed, denial and overturn, each with what became of it (POC-09, POC-14)', async t => {
    const made = await scene(t, { files: { iii: [felony(ann)] } })
    const line = await made.signedOn()
    const ntn = ntnIn(await asked(line, inquiry('A-1', 'STN/VA-1.')))
    const open = await asked(line, `NLN.VA0000001.REQ/2.NTN/${ntn}.END`)
    assert.match(open, /^RCT\.VA0000001\.REQ\/2\.MKE\/NLN\.NTN\/\w+\.RCP\/ACCEPTED\.STA\/OPEN\.WHY\//)
    const denial = await asked(line, 'NDN.VA0000001.STN/VA-1.TLD/20260908T130000Z.PCA/A1.END')
    assert.match(denial, /MKE\/NDN\.NTN\/\w+\.STN\/VA-1\.RCP\/ACCEPTED\.STA\/DENIED/)
    const proceed = await asked(line, `NPN.VA0000001.NTN/${ntn}.END`)
    assert.match(proceed, /RCP\/REFUSED\.STA\/DENIED\..*TDO\/send an overturn if the denial did not stand/)
    assert.match(await asked(line, `NON.VA0000001.NTN/${ntn}.END`), /RCP\/ACCEPTED\.STA\/OVERTURNED/)
  })

  test('about another state’s number nothing is found, and under another’s ORI nothing is done', async t => {
    const made = await scene(t)
    await another(made)
    const ntn = ntnIn(await asked(await made.signedOn(), inquiry('A-1')))
    const others = await made.signedOn('another', 'another-key')
    const denial = await asked(others, `NDN.MD0000009.REQ/9.NTN/${ntn}.PCA/A1.END`)
    assert.equal(denial, 'REJ.REQ/9.MKE/NDN.COD/UNKNOWN-NUMBER.END')
    assert.equal(await asked(others, `QNR.MD0000009.NTN/${ntn}.END`), 'REJ.MKE/QNR.COD/UNKNOWN-NUMBER.END')
    const posing = await asked(others, `NDN.VA0000001.NTN/${ntn}.PCA/A1.END`)
    assert.equal(posing, 'REJ.MKE/NDN.COD/NOT-YOUR-AGENCY.ERR/ANOTHER-AGENCY AT ORI.END')
  })

  test('the same inquiry a week later begins nothing and says nothing of anybody (POC-13)', async t => {
    const made = await scene(t, { files: { iii: [felony(ann)] } })
    const ntn = ntnIn(await asked(await made.signedOn(), inquiry('A-1', 'STN/VA-1.')))
    made.clock.pass({ hours: 16 })
    await work(made.world)
    made.clock.pass({ hours: 152 })
    await work(made.world)
    const line = await made.signedOn()
    assert.equal(await asked(line, inquiry('A-1', 'STN/VA-1.')), 'REJ.REQ/A-1.MKE/QNP.COD/KEY-REUSED.END')
    const standing = await asked(line, `QNR.VA0000001.NTN/${ntn}.END`)
    assert.match(standing, /KND\/SINGLE-MATCH.*MAT\/0\.STA\/FORGOTTEN/, 'a record that is gone is no NoRecord')
    assert.ok(!standing.includes('QUILLFEATHER'))
  })

  test('the warning before the end of the day goes to the lines of its point of contact alone', async t => {
    const made = await scene(t)
    await another(made)
    const [line, others] = [await made.signedOn(), await made.signedOn('another', 'another-key')]
    const ori = parseOri('VA0000001') ?? assert.fail('the ORI is well formed')
    made.server.warn({ ori, day: '2026-09-08', undetermined: 3, endsAt: '2026-09-09T05:00:00Z' })
    assert.match(
      await line.next(),
      /^\$\.WRN\.VA0000001\.PSH\/\w+\.DAY\/20260908\.UND\/3\.RBY\/20260909T050000Z\.END$/,
    )
    assert.match(await asked(others, 'QNR.MD0000009.NTN/1.END'), /^REJ/)
    assert.deepEqual(others.waiting(), [])
  })

  test('an agency keeps its records over a line too, and may not ask as a point of contact', async t => {
    const line = await (await scene(t)).signedOn('agency-1', 'key-of-the-agency')
    const cancelled = await asked(line, 'XDP.TX0000001.ARI/C-1.REA/NEVER-VALID.END')
    assert.equal(cancelled, 'ACK.TX0000001.MKE/XDP.ARI/C-1.STA/NOT-ENTERED.END')
    const inquired = await asked(line, inquiry('A-1').replace('VA0000001', 'TX0000001'))
    assert.equal(inquired, 'REJ.REQ/A-1.MKE/QNP.COD/MAY-NOT.END')
  })
})

suite('what a line is not', { timeout: 120_000 }, () => {
  test('doubled and interleaved messages are refused whole, and the line goes on', async t => {
    const made = await scene(t)
    const line = await made.signedOn()
    const one = inquiry('A-1')
    for (const broken of [one + one, `${one.slice(0, 40)}${one}${one.slice(40)}`, one.slice(0, -1), 'QNP', '\u0000']) {
      const answer = await asked(line, broken)
      assert.match(answer, /^REJ\..*COD\/MESSAGE-UNREADABLE/)
      assert.ok(!/QUILL|1981/.test(answer))
    }
    line.send(`${inquiry('A-2')}\n${inquiry('A-3')}\r`)
    assert.deepEqual(
      [await line.next(), await line.next()].map(answer => /REQ\/([^.]+)/.exec(answer)?.[1]),
      ['A-2', 'A-3'],
      'two at once are answered in their order',
    )
    assert.ok(!/QUILL|1981|900121234/.test(JSON.stringify(made.logged)), 'nothing that was read is logged')
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
    const [slow, silent, idle, steady] = [await made.signedOn(), await made.dial(), await made.signedOn(), await made.signedOn()]
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
    for (let looks = 0; looks < 2000 && (await made.store.find.counts())['sealed'] === undefined; looks += 1) await sleep(1)
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
    assert.ok(!/QUILL|VA0000001/.test(text))
  })
})
