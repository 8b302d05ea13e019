import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { isFaults } from '#contract/wire/frame.ts'
import { readPocAnswer } from '#contract/wire/poc-answers.ts'
import { another, asked, inquiry, ntnIn, scene, type LineScene } from '../support/line.ts'
import { ann, felony, work } from '../support/scene.ts'

const pushIn = (answer: string): string => /PSH\/(\w+)/.exec(answer)?.[1] ?? assert.fail(answer)

const eventsOf = ({ store }: LineScene, ntn: string) =>
  store.tables.events.of(ntn).map(({ body }) => String(body['kind'] ?? body['type']))

/** The source was away, has come back, and the worker has searched again. */
async function comesBack({ files, clock, world }: LineScene): Promise<void> {
  files.iii.comeBack()
  clock.pass({ minutes: 2 })
  await work(world)
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
    assert.match(
      await asked(third, `QNR.VA0000001.REQ/3.NTN/${ntnIn(partial)}.END`),
      /^RSP.*REQ\/3/,
      'nothing before it',
    )
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
    assert.ok(
      (await made.world.find.owed(ntnIn(partial))).some(({ kind }) => kind === 'answer-poc'),
      'it is owed',
    )
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

  test('what was never acknowledged is sent no more once who it is about is forgotten', async t => {
    const made = await scene(t, { files: { iii: [felony(ann)] } })
    made.files.iii.goDown()
    const line = await made.signedOn()
    const ntn = ntnIn(await asked(line, inquiry('A-1')))
    await comesBack(made)
    assert.match(await line.next(), /^\$\.RSP/)
    await asked(line, `NPN.VA0000001.NTN/${ntn}.END`)
    line.socket.destroy()
    await line.closed
    assert.match(await (await made.signedOn()).next(), /^\$\.RSP.*Quillfeather/, 'control: until then it is')
    made.clock.pass({ hours: 2 })
    await work(made.world)
    const later = await made.signedOn()
    assert.match(await asked(later, `QNR.VA0000001.NTN/${ntn}.END`), /^RSP.*STA\/FORGOTTEN/)
    assert.deepEqual(later.waiting(), [])
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

  test('an inquiry is taken back by the state’s number, and nothing is presumed or taken of it any more', async t => {
    const made = await scene(t, { files: { iii: [felony(ann)] } })
    const line = await made.signedOn()
    const ntn = ntnIn(await asked(line, inquiry('A-1', 'STN/VA-1.')))
    const back = 'NXN.VA0000001.REQ/2.STN/VA-1.REA/LICENSEE-CANCELLED.END'
    assert.match(await asked(line, back), new RegExp(`^RSP\\.VA0000001\\.REQ/2\\.NTN/${ntn}\\..*STA/CANCELLED`))
    assert.equal(await asked(line, back), 'REJ.REQ/2.MKE/NXN.COD/NOT-NOW.END', 'twice it is not taken back')
    assert.match(await asked(line, `NDN.VA0000001.NTN/${ntn}.PCA/A1.END`), /COD\/NOT-NOW/)
    made.clock.pass({ hours: 24 })
    await work(made.world)
    assert.deepEqual(
      eventsOf(made, ntn).filter(kind => kind === 'presumed'),
      [],
    )
    const why = 'NXN.VA0000001.STN/VA-1.REA/BECAUSE.END'
    assert.equal(await asked(line, why), 'REJ.MKE/NXN.COD/MESSAGE-UNREADABLE.ERR/NOT-ONE-OF-THE-WORDS AT REA.END')
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
    assert.ok(!/quillfeather/i.test(standing))
  })

  test('the warning before the end of the day goes to the lines of its point of contact alone', async t => {
    const made = await scene(t)
    await another(made)
    const [line, others] = [await made.signedOn(), await made.signedOn('another', 'another-key')]
    await asked(line, inquiry('A-1'))
    made.clock.pass({ hours: 14 })
    await work(made.world)
    assert.match(await line.next(), /^\$\.WRN\.VA0000001\.PSH\/\w+\.DAY\/20260908\.UND\/1\.RBY\/20260909T050000Z\.END$/)
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
