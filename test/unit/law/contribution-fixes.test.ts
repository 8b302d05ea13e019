import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { fixOf, fixedCodes } from '#contract/batch/fixes.ts'
import { faultCodes, faultsIn } from '#law/contribution/detectably-invalid.ts'
import { es } from '../../../web/src/messages/es.ts'

const plain = fixOf('what nobody wrote a sentence for')

suite('whoever sends a row that can be seen to be wrong is told how to mend it', () => {
  test('every code that the law gives has a sentence of its own, in English and in Spanish', () => {
    for (const code of ['before-birth', 'placeholder', 'never-issued', 'relieved', 'judged-again', 'wrong-form'])
      assert.ok(faultCodes.includes(code), code)
    assert.deepEqual(
      faultCodes.filter(code => fixOf(code) === plain || es.upload.fixes[code] === undefined),
      [],
    )
    assert.deepEqual(
      fixedCodes.filter(code => es.upload.fixes[code] === undefined),
      [],
    )
  })

  test('no two of them are told the same', () => {
    for (const sentences of [fixedCodes.map(fixOf), Object.values(es.upload.fixes)])
      assert.equal(new Set(sentences).size, sentences.length)
  })

  test('what is found of a record is among the codes', () => {
    const sent = {
      ...{ ori: 'GA', ari: ' ', category: 'A1', last: 'UNKNOWN', first: 'J0\u200B', sex: 'Q', born: '1980-02-29' },
      ...{ middle: 'аa', ssn: '000121234', disposed: '1979-01-01', sentOn: '2026-09-10' },
      facts: { disposition: 'dismissed', entered: '2027-01-01' },
    }
    const found = [...new Set(faultsIn(sent).map(({ code }) => code))]
    assert.ok(found.length > 8, found.join())
    assert.deepEqual(
      found.filter(code => !faultCodes.includes(code)),
      [],
    )
  })
})
