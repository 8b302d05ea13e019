import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { messageBodies } from '#contract/messages.ts'
import {
  atFields,
  entryKeys,
  readEntryAnswer,
  readEntryMessage,
  writeEntryAnswer,
  writeEntryMessage,
  type EntryMessage,
} from '#contract/wire/entry-messages.ts'
import { factFields } from '#contract/wire/facts.ts'
import { isFaults } from '#contract/wire/frame.ts'
import { categories } from '#law/categories.ts'
import { groundFields, unfitFacts } from '#law/contribution/entry-fields.ts'
import { entryMessage } from '#law/contribution/indicators.ts'
import { prohibitors } from '#law/prohibitors/registry.ts'

/** Everything that a record may say, written as we write it. */
const jordan =
  'EDP.TX1234500.ARI/2026-CR-1.PCA/A1.NAM/EXAMPLE,JORDAN A JR.AKA/SAMPLE,MARY%20ANN.SEX/M.RAC/W.DOB/19800229.POB/TX' +
  '.HGT/511.WGT/095.EYE/BRO.HAI/BLK.SOC/900121234.SOR/TX.MNU/FBI 12.MNU/9%2E1.EXP/20300101.DDI/20260102.TOR/20250101' +
  '.DOC/case 7.SOP/.F-DISPOSITION/CONVICTED.F-RELIEF/FIREARM-RIGHTS-RESTORED.F-BUSINESS-REGULATION/N.F-MAXIMUM/1Y 6M.AGN/Y.END'

const said = {
  ari: '2026-CR-1',
  category: 'A1',
  person: {
    names: [
      { last: 'EXAMPLE', first: 'JORDAN', middle: 'A', suffix: 'JR' },
      { last: 'SAMPLE', first: 'MARY ANN' },
    ],
    ...{ sex: 'M', race: 'W', born: '1980-02-29', birthplace: 'TX', heightInches: 71, weightPounds: 95 },
    ...{ eyes: 'BRO', hair: 'BLK', ssn: '900121234', state: 'TX', numbers: ['FBI 12', '9.1'] },
  },
  facts: {
    state: null,
    disposition: 'convicted',
    relief: 'firearm-rights-restored',
    businessRegulation: false,
    maximum: { years: 1, months: 6 },
  },
  expires: '2030-01-01',
  disposed: '2026-01-02',
  told: { orally: '2025-01-01' },
  document: 'case 7',
  again: true,
}

const read = (text: string): EntryMessage => {
  const message = readEntryMessage(text)
  return isFaults(message) ? assert.fail(JSON.stringify(message.faults)) : message
}
const faultsIn = (text: string): readonly string[] => {
  const message = readEntryMessage(text)
  return isFaults(message) ? message.faults.map(({ pointer, code }) => `${code} at ${pointer}`) : []
}
const enter = (fields: string): string => `EDP.TX1234500.ARI/1.${fields}.END`

suite('a text message and the JSON of the same thing (NIX-04, NIX-05)', () => {
  test('a whole record is read member by member, and written again to the last byte', () => {
    const message = read(jordan)
    assert.deepEqual(message, { key: 'EDP', ori: 'TX1234500', body: said })
    assert.deepEqual(messageBodies.EDP.parse(message.body), said)
    assert.equal(writeEntryMessage(message), jordan)
  })

  test('fields in another order, OLN, and a line’s end are the same message, written one way', () => {
    const message = read('EDP.TX1234500.SEX/F.OLN/D123.PCA/H.NAM/DE LA CRUZ,ANA,ESQ%2E.BRD/Y.ARI/7.END\r\n')
    assert.equal(
      writeEntryMessage(message),
      'EDP.TX1234500.ARI/7.PCA/H.NAM/DE LA CRUZ,ANA,ESQ%2E.SEX/F.MNU/D123.BRD/Y.END',
    )
  })

  test('the five others say whose record, and what is to become of it', () => {
    const others = {
      'MDP.TX1234500.ARI/1.REA/CORRECTED.NAM/EXAMPLE,JO.RAC/.DOB/19800301.F-GRADE/FELONY.END': {
        ...{ ari: '1', because: 'corrected', name: { last: 'EXAMPLE', first: 'JO' } },
        change: { person: { race: null, born: '1980-03-01' }, facts: { grade: 'felony' } },
      },
      'XDP.TX1234500.ARI/1.REA/NEVER-VALID.END': { ari: '1', reason: 'never-valid' },
      'EDS.TX1234500.ARI/1.AKA/ELSE,JO.MNU/77.END': {
        ari: '1',
        names: [{ last: 'ELSE', first: 'JO' }],
        numbers: ['77'],
      },
      'XDS.TX1234500.ARI/1.MNU/77.END': { ari: '1', numbers: ['77'] },
      'DDP.TX1234500.ARI/1.USE/CHECK BEFORE VALIDATION.END': { ari: '1', use: 'check before validation' },
    }
    for (const [text, body] of Object.entries(others)) {
      assert.deepEqual(read(text).body, body)
      assert.equal(writeEntryMessage(read(text)), text)
    }
  })

  test('cut off anywhere it is no message, and neither is one that goes on after its end', () => {
    for (let length = 0; length < jordan.length; length += 1) {
      assert.deepEqual(faultsIn(jordan.slice(0, length)), ['truncated at '], `${length} characters`)
    }
    assert.deepEqual(faultsIn(`${jordan}x`), ['truncated at '])
    assert.deepEqual(faultsIn(jordan), [], 'control: whole')
  })

  test('everything that is wrong is said by its field or its place, and nothing that was sent is', () => {
    assert.deepEqual(faultsIn('QQP.TX1234500.ARI/1.END'), ['unknown-key at MKE'])
    assert.deepEqual(faultsIn('EDP.ARI/1.END'), ['missing at ORI'])
    assert.deepEqual(faultsIn(enter('ZZZ/secret.F-DIAGNOSIS/secret')), ['unknown-field at #2', 'unknown-field at #3'])
    assert.deepEqual(faultsIn(enter('F-CONSTRUCTOR/A.F-TO-STRING/A')), ['unknown-field at #2', 'unknown-field at #3'])
    assert.deepEqual(faultsIn(enter('F-__PROTO__/A')), ['wrong-form at #2'])
    assert.deepEqual(faultsIn(enter('PCA/A1.PCA/B')), ['doubled at PCA'])
    assert.deepEqual(faultsIn(enter('OLN/1.AKA/A,B')), ['missing at NAM'])
    assert.deepEqual(faultsIn(enter('DOB/1980.HGT/512.WGT/95.F-MAXIMUM/5X')), [
      ...['wrong-form at DOB', 'wrong-form at HGT', 'wrong-form at WGT', 'wrong-form at F-MAXIMUM'],
    ])
    assert.deepEqual(faultsIn(enter('DOB/.SEX/M')), ['empty at DOB'])
    assert.deepEqual(faultsIn(enter('NAM/EXAMPLE')), ['wrong-form at NAM'])
    assert.deepEqual(faultsIn(enter('DOC/a%0Ab')), ['wrong-form at DOC'])
    assert.deepEqual(faultsIn(enter('DOC/a%4')), ['wrong-form at DOC'])
    assert.deepEqual(faultsIn(enter('DOC/a%FF')), ['wrong-form at DOC'])
    assert.deepEqual(faultsIn(enter('DOC/a\u0007b')), ['characters at '])
    assert.deepEqual(faultsIn(enter('pca/A1')), ['wrong-form at #2'])
    assert.deepEqual(faultsIn(enter(`DOC/${'A'.repeat(1_000_000)}`)), ['too-long at '])
    assert.deepEqual(faultsIn('MDP.TX1234500.ARI/1.REA/CORRECTED.AKA/A,B.END'), ['unknown-field at #3'])
  })

  test('what the contract finds wrong is named by the field that said it', () => {
    const pointers = (pointer: string) => atFields([{ pointer, code: 'x' }], 'EDP')[0]?.pointer
    assert.deepEqual(
      ['/person/names/0/last', '/person/names/2/first', '/person/born', '/facts/state', '/facts', '/person/names'].map(
        pointers,
      ),
      ['NAM', 'AKA', 'DOB', 'SOP', '', 'NAM'],
    )
    assert.equal(atFields([{ pointer: '/change/person/born', code: 'x' }], 'MDP')[0]?.pointer, 'DOB')
  })
})

suite('the table of fields', () => {
  test('has the keys that the law’s own rule has', () => {
    const acts = ['enter', 'modify', 'cancel', 'supplement', 'cancel-supplement', 'display'] as const
    assert.deepEqual(
      acts.map(act => entryMessage.decide({ act })),
      [...entryKeys],
    )
  })

  test('has every fact that a category’s rule asks for, and no other', () => {
    const asked = new Set(categories.flatMap(groundFields))
    const known = factFields.map(({ at: [, name = ''] }) => name)
    assert.deepEqual(known.toSorted(), [...asked, 'description', 'section'].toSorted())
  })

  test('writes what the rule reads: every fact of every example comes back as it was', () => {
    let facts = 0
    for (const { categories: of, examples } of prohibitors) {
      const [category] = of
      if (category === undefined) continue
      for (const { given } of examples) {
        const stated = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
        if (unfitFacts(category, stated).length > 0) continue
        const message = { key: 'EDP', ori: 'TX1234500', body: { person: {}, facts: stated } } as const
        assert.deepEqual(read(writeEntryMessage(message)).body['facts'], stated)
        facts += Object.keys(stated).length
      }
    }
    assert.ok(facts > 500, `${facts} facts were written`)
  })
})

test('an answer is a message too', () => {
  const answers = [
    'ACK.TX1234500.MKE/EDP.NRI/N1.ARI/1.STA/IN-FORCE.DTE/20260908.MIS/RELATIONSHIP.MIS/SECTION.END',
    'ACK.TX1234500.MKE/XDP.ARI/1.STA/NOT-ENTERED.END',
    'ACK.TX1234500.MKE/DDP.NRI/N1.ARI/1.STA/SUSPENDED.WHY/UNDER-CORRECTION.PCA/A1.NAM/EXAMPLE,JO.SEX/M.F-GRADE/FELONY.END',
    'REJ.MKE/EDP.COD/RECORD-INVALID.ERR/IN-THE-FUTURE AT DOB.END',
    'REJ.COD/NOT-SIGNED-IN.END',
  ]
  for (const line of answers) {
    const answer = readEntryAnswer(line)
    assert.equal(isFaults(answer) ? JSON.stringify(answer) : writeEntryAnswer(answer), line)
  }
})
