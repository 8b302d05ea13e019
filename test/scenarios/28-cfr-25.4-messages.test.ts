import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { enrollCaller } from '#access/enroll.ts'
import { parseOri } from '#law/numbers.ts'
import type { Nri } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import { basic, edge, inquirySent, key, type As, type Edge } from '../support/edge.ts'

const felony =
  'F-DISPOSITION/CONVICTED.F-JURISDICTION/STATE.F-GRADE/FELONY.F-MAXIMUM/5Y.F-BUSINESS-REGULATION/N.F-RELIEF/NONE'
const ann = `EDP.TX0000001.ARI/2026-CR-1.PCA/A1.NAM/QUILLFEATHER,ANNABETH ROSE.SEX/F.RAC/W.DOB/19810417.SOC/900121234.SOR/TX.${felony}.END`

const says = (house: Edge, raw: string | Buffer, as: As = house.as.agency, more: As = {}) =>
  house.ask('POST', '/v1/messages', { as, raw, headers: { 'content-type': 'text/plain; charset=utf-8', ...more } })

/** What a licensee who asks now is told about her. */
const checked = async ({ ask, as }: Edge): Promise<unknown> =>
  (await ask('POST', '/v1/checks', { as: as.licensee, headers: key(), body: inquirySent() })).body['response']

async function entered(house: Edge): Promise<Nri> {
  const { status, text } = await says(house, ann)
  assert.equal(status, 200, text)
  return (/NRI\/(\w+)/.exec(text)?.[1] ?? assert.fail('the answer has the number')) as Nri
}

suite('an agency keeps its records by text messages (28 CFR 25.4, NIX-04)', () => {
  test('enter, and the next check waits for it; cancel, and the next one does not (REC-04)', async () => {
    const house = await edge()
    assert.equal(await checked(house), 'proceed')
    const nri = await entered(house)
    assert.equal(await checked(house), 'delayed')
    const again = await says(house, ann)
    assert.match(
      again.text,
      new RegExp(`^ACK\\.TX0000001\\.MKE/EDP\\.NRI/${nri}\\.ARI/2026-CR-1\\.STA/IN-FORCE`),
      'it is the same entry',
    )
    const cancelled = await says(house, 'XDP.TX0000001.ARI/2026-CR-1.REA/NO-LONGER-APPLIES.END')
    assert.match(cancelled.text, /\.STA\/WITHDRAWN\..*WHY\/NO-LONGER-APPLIES/)
    assert.equal(await checked(house), 'proceed')
    const late = await says(house, ann)
    assert.deepEqual(
      [late.status, late.text],
      [409, 'REJ.MKE/EDP.COD/ARI-OVER.END'],
      'an old message brings nobody back',
    )
    await house.app.close()
  })

  test('taken back before it came, it is not entered when it comes', async () => {
    const house = await edge()
    const { text } = await says(house, 'XDP.TX0000001.ARI/2026-CR-1.REA/NEVER-VALID.END')
    assert.equal(text, 'ACK.TX0000001.MKE/XDP.ARI/2026-CR-1.STA/NOT-ENTERED.END')
    assert.equal((await says(house, ann)).text, 'REJ.MKE/EDP.COD/ARI-OVER.END')
    assert.equal(await checked(house), 'proceed')
    await house.app.close()
  })

  test('a name is corrected and the other names stay; what is supplemented is added and taken away again (REC-03)', async () => {
    const house = await edge()
    const nri = await entered(house)
    const record = async () => (await house.store.find.entryRow(nri))?.record?.description
    await says(house, 'EDS.TX0000001.ARI/2026-CR-1.AKA/VANTERPOOL,ANN.MNU/FBI 77.END')
    await says(house, `MDP.TX0000001.NRI/${nri}.REA/CORRECTED.NAM/QUILLFETHER,ANNABETH.RAC/.TOR/20260102.END`)
    assert.deepEqual((await record())?.names, [
      { last: 'QUILLFETHER', first: 'ANNABETH' },
      { last: 'VANTERPOOL', first: 'ANN' },
    ])
    assert.deepEqual([(await record())?.race, (await record())?.numbers], [undefined, ['FBI 77']])
    const inWriting = await says(house, `MDP.TX0000001.NRI/${nri}.REA/COMPLETED.TWR/20260103.END`)
    assert.equal(inWriting.status, 200)
    assert.deepEqual((await house.store.find.entry(nri))?.state.told, { orally: '2026-01-02', inWriting: '2026-01-03' })
    const absent = await says(house, 'XDS.TX0000001.ARI/2026-CR-1.AKA/VANTERPOOL,ANNE.END')
    assert.equal(absent.text, 'REJ.MKE/XDS.COD/RECORD-INVALID.ERR/NOT-THERE AT AKA.END')
    await says(house, 'XDS.TX0000001.ARI/2026-CR-1.AKA/VANTERPOOL,ANN.MNU/FBI 77.END')
    assert.equal((await record())?.names.length, 1)
    assert.equal((await record())?.numbers, undefined)
    await house.app.close()
  })

  test('no record has more names or numbers than one that is entered at once', async () => {
    const house = await edge()
    await entered(house)
    const five = ['1', '2', '3', '4', '5'].map(number => `MNU/${number}`).join('.')
    assert.equal((await says(house, `EDS.TX0000001.ARI/2026-CR-1.${five}.END`)).status, 200)
    assert.equal(
      (await says(house, 'EDS.TX0000001.ARI/2026-CR-1.MNU/6.END')).text,
      'REJ.MKE/EDS.COD/RECORD-INVALID.ERR/TOO-MANY AT MNU.END',
    )
    await house.app.close()
  })

  test('a record is displayed for a use, and who read it and what for is kept (REC-51)', async () => {
    const house = await edge()
    const nri = await entered(house)
    const { text } = await says(house, `DDP.TX0000001.NRI/${nri}.USE/CHECK BEFORE VALIDATION.END`, house.as.clerk)
    assert.match(text, /^ACK\.TX0000001\.MKE\/DDP\..*\.PCA\/A1\.NAM\/QUILLFEATHER,ANNABETH ROSE\.SEX\/F/)
    assert.match(text, /F-MAXIMUM\/5Y/)
    const readings = await house.store.find.readings(nri, 10)
    assert.deepEqual(
      readings.map(({ by, use }) => ({ by, use })),
      [{ by: 'agency clerk', use: 'check before validation' }],
    )
    const without = await says(house, `DDP.TX0000001.NRI/${nri}.END`)
    assert.equal(without.text, 'REJ.MKE/DDP.COD/MESSAGE-UNREADABLE.ERR/MISSING AT USE.END')
    await house.app.close()
  })

  test('what the law asks such a record to say and it does not is named (REC-46)', async () => {
    const house = await edge()
    const line = 'EDP.TX0000001.ARI/I-1.PCA/I.NAM/EXAMPLE,JO.SEX/M.DOB/19800229.F-SECTION/PC 22%2E01.END'
    assert.match(
      (await says(house, line)).text,
      /\.MIS\/DESCRIPTION\.MIS\/RELATIONSHIP\.MIS\/DISPOSITION\.(?:MIS\/[A-Z]+\.)+END$/,
    )
    await house.app.close()
  })
})

suite('a message that is wrong is refused in its own manner, and changes and repeats nothing', () => {
  test('each thing that is wrong is named by its field (REC-02)', async () => {
    const house = await edge()
    const cases: readonly (readonly [sent: string, status: number, answer: string])[] = [
      ['EDP.TX0000001.ARI/1', 422, 'REJ.MKE/EDP.COD/MESSAGE-UNREADABLE.ERR/TRUNCATED.END'],
      ['', 422, 'REJ.COD/MESSAGE-UNREADABLE.ERR/TRUNCATED.END'],
      ['ZZP.TX0000001.ARI/1.END', 422, 'REJ.COD/MESSAGE-UNREADABLE.ERR/UNKNOWN-KEY AT MKE.END'],
      [ann.replace('RAC/W', 'RAC/Q'), 422, 'REJ.MKE/EDP.COD/MESSAGE-UNREADABLE.ERR/NOT-ONE-OF-THE-WORDS AT RAC.END'],
      [
        ann.replace('DOB/19810417', 'DOB/19810230'),
        422,
        'REJ.MKE/EDP.COD/MESSAGE-UNREADABLE.ERR/IMPOSSIBLE-DATE AT DOB.END',
      ],
      [ann.replace('DOB/1981', 'DOB/2081'), 422, 'REJ.MKE/EDP.COD/RECORD-INVALID.ERR/IN-THE-FUTURE AT DOB.END'],
      [ann.replace('PCA/A1', 'PCA/K'), 422, 'REJ.MKE/EDP.COD/RECORD-INVALID.ERR/NOT-ONE-OF-THE-WORDS AT PCA.END'],
      [ann.replace('PCA/A1', 'PCA/D'), 422, 'REJ.MKE/EDP.COD/RECORD-INVALID.ERR/NOT-FOR-THIS-CATEGORY.END'],
      [ann.replace('SEX/F.', ''), 422, 'REJ.MKE/EDP.COD/MESSAGE-UNREADABLE.ERR/MISSING AT SEX.END'],
      [ann.replace('TX0000001', 'TX0000002'), 403, 'REJ.MKE/EDP.COD/NOT-YOUR-AGENCY.ERR/ANOTHER-AGENCY AT ORI.END'],
      ['MDP.TX0000001.ARI/none.REA/CORRECTED.RAC/.END', 404, 'REJ.MKE/MDP.COD/UNKNOWN-NUMBER.END'],
      ['XDP.TX0000001.REA/NEVER-VALID.END', 422, 'REJ.MKE/XDP.COD/MESSAGE-UNREADABLE.ERR/ONE-NUMBER AT ARI.END'],
    ]
    for (const [sent, status, answer] of cases) {
      const said = await says(house, sent)
      assert.deepEqual([said.status, said.text], [status, answer])
      assert.match(String(said.headers['content-type']), /^text\/plain/)
    }
    assert.equal(await checked(house), 'proceed', 'nothing was entered')
    assert.ok(
      house.lines.every(line => !JSON.stringify(line).includes('QUILLFEATHER')),
      'and no log names her',
    )
    await house.app.close()
  })

  test('a megabyte, bytes that are no UTF-8, JSON, and nobody signed in', async () => {
    const house = await edge()
    assert.deepEqual(
      [
        (await says(house, ann.replace('2026-CR-1', 'A'.repeat(1_000_000)))).text,
        (await says(house, Buffer.concat([Buffer.from(ann), Buffer.from([0xff])]))).text,
        (await house.ask('POST', '/v1/messages', { as: house.as.agency, body: {} })).text,
        (await says(house, ann, house.as.nobody)).text,
        (await says(house, ann, house.as.poc)).text,
      ],
      [
        'REJ.COD/TOO-LARGE.END',
        'REJ.MKE/EDP.COD/MESSAGE-UNREADABLE.ERR/CHARACTERS.END',
        'REJ.COD/UNSUPPORTED-TYPE.END',
        'REJ.MKE/EDP.COD/NOT-SIGNED-IN.END',
        'REJ.MKE/EDP.COD/NOT-YOUR-AGENCY.ERR/ANOTHER-AGENCY AT ORI.END',
      ],
    )
    await house.app.close()
  })

  test('plain text is read here and nowhere else, so that no foreign page can send what is JSON', async () => {
    const { ask, as, app } = await edge()
    const headers = { 'content-type': 'text/plain' }
    const raw = JSON.stringify({ ari: 'C-1', reason: 'never-valid' })
    const said = await ask('POST', '/v1/entries/withdrawal', { as: as.agency, raw, headers })
    assert.equal(said.body['code'], 'unsupported-type')
    await app.close()
  })

  test('a page of somebody else’s cannot send one with the session of a clerk', async () => {
    const house = await edge()
    const foreign = await says(house, ann, house.as.clerk, { origin: 'https://elsewhere.example' })
    assert.deepEqual([foreign.status, foreign.text], [403, 'REJ.MKE/EDP.COD/WRONG-ORIGIN.END'])
    const ours = await says(house, ann, house.as.clerk, { origin: 'http://localhost:80' })
    assert.equal(ours.status, 200, 'control: a page of ours')
    await house.app.close()
  })

  test('another agency’s record is as one that does not exist', async () => {
    const house = await edge()
    const nri = await entered(house)
    const ori = parseOri('TX0000002') ?? assert.fail('the number is well formed')
    await enrollCaller(
      { id: 'other', name: 'Other', audience: 'agency', ori, clientKey: 'other-key' },
      system,
      house.world,
    )
    const of = (named: string) => says(house, `DDP.TX0000002.${named}.USE/VALIDATION.END`, basic('other', 'other-key'))
    const [byOurs, byTheirs, ofNone] = [await of(`NRI/${nri}`), await of('ARI/2026-CR-1'), await of('ARI/NONE')]
    assert.equal(byOurs.text, 'REJ.MKE/DDP.COD/UNKNOWN-NUMBER.END')
    assert.deepEqual([byTheirs.text, ofNone.text], [byOurs.text, byOurs.text])
    assert.deepEqual(await house.store.find.readings(nri, 10), [])
    await house.app.close()
  })
})
