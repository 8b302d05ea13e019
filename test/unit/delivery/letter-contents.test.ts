import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sampleLetter } from '#cli/letter/make.ts'
import { nobody, samples, type SampleName } from '#cli/letter/samples.ts'
import { languages } from '#delivery/letters/language.ts'
import { heldBy, type Letter } from '#delivery/letters/letter.ts'
import { letterKinds } from '#delivery/letters/letters.ts'
import { reliefDecidedLetter } from '#delivery/letters/relief-decided.ts'
import type { Held } from '#law/contents.ts'
import { reasonsContents } from '#law/notices/knowing-why.ts'
import { letterContents } from '#law/notices/letter-contents.ts'
import type { ReliefNumber } from '#law/words.ts'

const names = Object.keys(samples) as readonly SampleName[]

describe('a letter says what the law has it say, and no more', () => {
  for (const name of names)
    for (const language of languages)
      test(`${name}, in ${language}`, () => {
        assert.deepEqual(judged(name, heldBy(sampleLetter(name, language))), { answer: 'complete' })
      })

  test('every kind of letter has a sample', () => {
    assert.deepEqual([...new Set(names.map(name => samples[name].kind))].toSorted(), [...letterKinds].toSorted())
  })

  test('control: each block that the law asks for is missed when it is gone', () => {
    for (const name of names) {
      const fields = heldBy(sampleLetter(name, 'en'))
      const kept = fields.filter(field => judged(name, without(fields, field)).answer !== 'incomplete')
      assert.deepEqual(
        kept.filter(field => mayBeLeftOut[samples[name].kind]?.includes(field) !== true),
        [],
        name,
      )
    }
  })

  test('control: a letter before identity was shown, which says who keeps the record, is refused', () => {
    const fields = [...heldBy(sampleLetter('identity-by-mail', 'en')), 'originating-agency']
    assert.deepEqual(judged('identity-by-mail', fields), { answer: 'refused', refused: ['originating-agency'] })
  })
})

describe('who the letter is for', () => {
  test('stands in the address and the salutation, and nowhere else', () => {
    for (const name of names)
      for (const language of languages) {
        const letter = sampleLetter(name, language)
        assert.equal(letter.to[0], 'Łucja Inés Núñez Jr')
        assert.match(letter.salutation, /Łucja Inés Núñez Jr:$/)
        assert.doesNotMatch(elsewhere(letter), /Łucja|Núñez|Example Street/, name)
      }
  })

  test('an address that is not known is left out, and the name stands alone', () => {
    const { to, from } = nobody
    const relief = { number: 'R1' as ReliefNumber, status: 'granted', program: 'state' } as const
    const letter = reliefDecidedLetter({ language: 'en', from, to: { name: to.name }, on: '2026-09-18', relief })
    assert.deepEqual(letter?.to, ['Łucja Inés Núñez Jr'])
  })
})

test('nothing is written of an application for relief that is not decided', () => {
  for (const status of ['received', 'in-review', 'given-up'] as const)
    for (const language of languages) {
      const relief = { number: 'R1' as ReliefNumber, status, program: 'state' } as const
      assert.equal(reliefDecidedLetter({ ...nobody, language, on: '2026-09-18', relief }), undefined)
    }
})

test('a letter before identity was shown says nothing of any record', () => {
  for (const name of ['identity-by-mail', 'identity-by-fingerprints'] as const)
    assert.doesNotMatch(elsewhere(sampleLetter(name, 'en')), /922|conviction|court|Police Department/i)
})

test('the secret stands in the letter that shows identity, and in no other', () => {
  const withSecret = names.filter(name => elsewhere(sampleLetter(name, 'en')).includes('7KQF-2M9X-C4VT-H8RD'))
  assert.deepEqual(withSecret, ['identity-by-mail'])
})

/** What only some letters of a kind hold. */
const mayBeLeftOut: Readonly<Record<string, readonly string[]>> = {
  reasons: ['ntn', 'fingerprint-card'],
  'identity-first': ['secret', 'how-to-follow', 'fingerprint-card'],
  'challenge-received': ['how-to-follow'],
  sustained: ['confirmed'],
  'appeal-file-refused': ['what-more-is-needed'],
}

function judged(name: SampleName, fields: readonly string[]): Held {
  const { kind, given } = samples[name]
  if (kind === 'reasons') return reasonsContents.decide({ fields }) as Held
  const deniedBy = 'deniedBy' in given ? { deniedBy: given.deniedBy } : {}
  return letterContents.decide({ letter: kind, fields, ...deniedBy }) as Held
}

const without = (fields: readonly string[], field: string) => fields.filter(each => each !== field)

const elsewhere = ({ title, reference, blocks }: Letter): string => JSON.stringify({ title, reference, blocks })
