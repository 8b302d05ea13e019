import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { fill } from '#delivery/letters/language.ts'
import { appealFile } from '#delivery/letters/texts/appeal-file.ts'
import { challenge } from '#delivery/letters/texts/challenge.ts'
import { common } from '#delivery/letters/texts/common.ts'
import { identityFirst } from '#delivery/letters/texts/identity-first.ts'
import { overturned } from '#delivery/letters/texts/overturned.ts'
import { prohibitions } from '#delivery/letters/texts/prohibitions.ts'
import { reasons } from '#delivery/letters/texts/reasons.ts'
import { reliefDecided } from '#delivery/letters/texts/relief-decided.ts'
import { relief } from '#delivery/letters/texts/relief.ts'
import { reliefLetter } from '#law/notices/relief.ts'

const texts = {
  common,
  reasons,
  'identity-first': identityFirst,
  challenge,
  overturned,
  relief,
  'appeal-file': appealFile,
}

describe('every English text has its Spanish', () => {
  for (const [name, { en, es }] of Object.entries(texts)) {
    test(`${name}: with the same places to fill in, the same citations, and other words`, () => {
      const [english, spanish] = [flat(en), flat(es)]
      assert.deepEqual(Object.keys(spanish), Object.keys(english))
      assert.deepEqual(faults(english, spanish), [])
    })
  }

  test('each prohibition, in other words', () => {
    for (const { en, es } of Object.values(prohibitions)) assert.deepEqual(faults({ en }, { en: es }), [])
  })

  test('control: a Spanish text that lost a place, a citation or its words is found', () => {
    const english = { a: 'On {decided} it ended (28 CFR 25.10(e)).' }
    assert.deepEqual(faults(english, { a: 'Terminó (28 CFR 25.10(e)).' }), ['a'])
    assert.deepEqual(faults(english, { a: 'El {decided} terminó.' }), ['a'])
    assert.deepEqual(faults(english, english), ['a'])
    assert.deepEqual(faults(english, { a: ' ' }), ['a'])
  })
})

describe('relief', () => {
  const programs = ['federal-agency', 'state'] as const
  const statuses = ['granted', 'denied', 'deemed-denied', 'reversed', 'upheld'] as const

  test('what the law has told in English is told in Spanish, and differs where it differs', () => {
    const [english, spanish] = [new Map<string, string>(), new Map<string, string>()]
    for (const status of statuses)
      for (const program of programs)
        for (const known of [{}, { noRecord: true }] as const) {
          const en = JSON.stringify(reliefLetter({ status, program, ...known }))
          const es = JSON.stringify(reliefDecided[status]({ program, ...known }))
          assert.notEqual(es, en)
          assert.equal(english.get(en) ?? es, es, 'one English letter, one Spanish')
          assert.equal(spanish.get(es) ?? en, en, 'one Spanish letter, one English')
          english.set(en, es)
          spanish.set(es, en)
        }
    assert.equal(english.size, 13)
  })
})

test('a letter that knows nothing for a place is none', () => {
  assert.throws(() => fill('By {by} it is decided.', {}), /nothing for \{by\}/)
})

/** Each text by its path. */
function flat(value: object, before = ''): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]: [string, unknown]): readonly (readonly [string, string])[] =>
      typeof inner === 'string' ? [[before + name, inner]] : Object.entries(flat(inner as object, `${before}${name}.`)),
    ),
  )
}

function faults(english: Readonly<Record<string, string>>, spanish: Readonly<Record<string, string>>) {
  return Object.keys(english).filter(name => {
    const [en = '', es = ''] = [english[name], spanish[name]]
    const isSame = [/\{\w+\}/g, /\d+ (?:U\.S\.C\.|CFR)[^);,]*(?:\(\w\))*/g].every(
      pattern => found(en, pattern) === found(es, pattern),
    )
    return !isSame || es.trim() === '' || en === es
  })
}

const found = (text: string, pattern: RegExp): string =>
  [...text.matchAll(pattern)]
    .map(([whole]) => whole.trim())
    .toSorted()
    .join('|')
