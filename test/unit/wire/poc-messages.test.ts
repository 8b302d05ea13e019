import { pocInquiryKeys, pocMessageKeys } from '#law/lives/poc-words.ts'
import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { determinationBody, inquiryBody } from '#contract/poc-messages.ts'
import { isFaults } from '#contract/wire/frame.ts'
import { readLineMessage, writeLineMessage } from '#contract/wire/line-messages.ts'
import { readPocAnswer, writePocAnswer } from '#contract/wire/poc-answers.ts'
import { pocKeys, readPocMessage, writePocMessage, type PocMessage } from '#contract/wire/poc-messages.ts'
import { answerLines, pocLines } from './poc-samples.ts'

const read = (text: string): PocMessage => {
  const message = readPocMessage(text)
  return isFaults(message) ? assert.fail(JSON.stringify(message.faults)) : message
}
const faultsIn = (text: string, reader: (sent: string) => object = readPocMessage): readonly string[] => {
  const message = reader(text)
  return isFaults(message) ? message.faults.map(({ pointer, code }) => `${code} at ${pointer}`) : []
}
const inquiry = (fields: string): string => `QNP.VA0000001.REQ/1.${fields}.END`

suite('a message of a point of contact and the JSON of the same thing (POC-03, POC-09)', () => {
  test('an inquiry says everything that the API takes, and is written again to the last byte', () => {
    const message = read(pocLines.QNP)
    assert.equal(message.request, '2026-0001')
    assert.deepEqual(message.body, {
      ...{ stn: 'VA-1', purpose: 'sale', firearm: 'handgun', licensee: '9-99-001-01-8B-00001' },
      eligibilityVerified: true,
      transferee: {
        name: { last: 'QUILLFEATHER', first: 'ANNABETH', middle: 'ROSE', suffix: 'JR' },
        ...{ sex: 'F', race: 'W', born: '1981-04-17', birthplace: 'TX', heightInches: 67, weightPounds: 140 },
        ...{ eyes: 'BRO', hair: 'BLK', ssn: '900121234', state: 'TX', upin: 'UPIN-1', numbers: ['FBI 1', '9.2'] },
        ...{ citizenships: ['US', 'CA'], alienNumber: 'A1234567' },
        address: {
          ...{ street: '1 Main St.', city: 'Sample', county: 'Sample', state: 'TX', zip: '00001' },
          insideCityLimits: 'unknown',
        },
      },
    })
    assert.ok(inquiryBody.safeParse({ ...message.body, ask: 'QNP' }).success)
  })

  for (const [key, line] of Object.entries(pocLines)) {
    test(`${key} is written as it was read`, () => assert.equal(writePocMessage(read(line)), line))
  }

  test('a denial names categories and when the licensee was told', () => {
    const { ntn, ...said } = read(pocLines.NDN).body
    assert.equal(ntn, '00000000000000')
    assert.deepEqual(determinationBody.parse({ ...said, message: 'poc-denial' }), {
      ...{ message: 'poc-denial', toldAt: '2026-09-08T13:00:00Z', categories: ['A1', 'H'], sellToAlone: true },
    })
  })

  test('its keys are those of the law: how one asks, and what is reported; beside the request for a record and what takes back', () => {
    assert.deepEqual(
      [...pocInquiryKeys, ...Object.values(pocMessageKeys)].toSorted(),
      pocKeys.filter(key => key !== 'QNR' && key !== 'NXN').toSorted(),
    )
  })

  test('cut off anywhere it is no message, and two on one line are none', () => {
    for (const line of Object.values(pocLines)) {
      for (let length = 0; length < line.length; length += 1) {
        assert.deepEqual(faultsIn(line.slice(0, length)), ['truncated at '], `${length} characters`)
      }
      assert.notDeepEqual(faultsIn(line + line), [])
      assert.notDeepEqual(faultsIn(`${line.slice(0, 30)}${line}${line.slice(30)}`), [], 'one within the other')
      assert.deepEqual(faultsIn(line), [], 'control: whole')
    }
  })

  test('what is wrong is named by its field or its place, and nothing that was sent is', () => {
    assert.deepEqual(faultsIn('ZZZ.VA0000001.END'), ['unknown-key at MKE'])
    assert.deepEqual(faultsIn('EDP.VA0000001.ARI/1.END'), ['unknown-key at MKE'])
    assert.deepEqual(faultsIn('QNP.REQ/1.END'), ['missing at ORI'])
    assert.deepEqual(faultsIn('QNP.VA1.REQ/1.END'), ['wrong-form at #1'])
    assert.deepEqual(faultsIn(inquiry('ZZZ/secret.PCA/A1')), ['unknown-field at #2', 'unknown-field at #3'])
    assert.deepEqual(faultsIn(inquiry('SEX/F.SEX/M')), ['doubled at SEX'])
    assert.deepEqual(faultsIn(inquiry('DOB/1981.ELV/N.NAM/QUILLFEATHER')), [
      ...['wrong-form at ELV', 'wrong-form at NAM', 'wrong-form at DOB'],
    ])
    assert.deepEqual(faultsIn(inquiry('RAC/')), ['empty at RAC'])
    assert.deepEqual(faultsIn('NDN.VA0000001.NTN/1.TLD/20260231T000000Z.END'), ['wrong-form at TLD'])
    assert.deepEqual(faultsIn('NLN.VA0000001.TLD/20260901T000000Z.END'), ['unknown-field at #1'])
    assert.deepEqual(faultsIn('NLN.VA0000001.REQ/no blanks.END'), ['wrong-form at REQ'])
    assert.deepEqual(faultsIn(inquiry(`NAM/${'A'.repeat(1_000_000)},B`)), ['too-long at '])
  })
})

suite('what a point of contact is answered (POC-06)', () => {
  for (const line of answerLines) {
    test(`${line.slice(0, 40)}… is written as it was read`, () => {
      const answer = readPocAnswer(line)
      assert.equal(isFaults(answer) ? JSON.stringify(answer) : writePocAnswer(answer), line)
    })
  }

  test('each record of a response is read back with its own fields', () => {
    const answer = readPocAnswer(answerLines[0])
    const records = (isFaults(answer) ? [] : answer.body['records']) as readonly Readonly<Record<string, unknown>>[]
    assert.deepEqual(
      records.map(({ record }) => record),
      ['iii-1', 'iii-2'],
    )
    const [{ person } = { person: undefined }] = records
    assert.deepEqual((person as Readonly<Record<string, unknown>> | undefined)?.['names'], [
      { last: 'QUILLFEATHER', first: 'ANNABETH' },
      { last: 'ELSE', first: 'ANN' },
    ])
  })

  test('a field of the head within a record, or a field twice in one record, is refused by its place', () => {
    const within = (more: string) => answerLines[0].replace('.REC/iii-2', `.${more}.REC/iii-2`)
    assert.deepEqual(faultsIn(within('STN/VA-2'), readPocAnswer), ['unknown-field at #23'])
    assert.deepEqual(faultsIn(within('SEX/M'), readPocAnswer), ['doubled at SEX'])
    assert.deepEqual(faultsIn(answerLines[0], readPocAnswer), [], 'control')
  })

  test('a fact said in its own field and as another is refused', () => {
    const twice = answerLines[3].replace('.END', '.FCT/grade="felony".END')
    assert.deepEqual(faultsIn(twice, readPocAnswer), ['doubled at FCT'])
  })

  test('what could not be read as it was written is not sent', () => {
    const body = { message: 'poc-open', ntn: '0', receipt: 'accepted', standing: 'open', because: 'a\nb' }
    assert.throws(() => writePocAnswer({ key: 'RCT', ori: 'VA0000001', body }), /^Error: defect/)
  })
})

test('who signs on, and what is acknowledged', () => {
  for (const line of ['SON.CID/poc-va.KEY/s%2Ecret.END', 'ACK.VA0000001.PSH/AB12.END']) {
    const message = readLineMessage(line)
    assert.equal(isFaults(message) ? JSON.stringify(message) : writeLineMessage(message), line)
  }
  assert.deepEqual(faultsIn('SON.CID/poc-va.END', readLineMessage), ['missing at KEY'])
})
