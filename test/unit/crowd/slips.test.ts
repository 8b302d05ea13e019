import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Description, Name } from '#match/description.ts'
import { createChance } from '#simulated/crowd/chance.ts'
import { createCrowd } from '#simulated/crowd/crowd.ts'
import { errorClasses, type ErrorClassName } from '#simulated/crowd/errors.ts'
import * as slips from '#simulated/crowd/slips.ts'

const words = ['SMITH', 'WILLIAMS', "O'BRIEN", 'GARCIA LOPEZ', 'NGUYEN', 'AL-MASRI', 'LEE']

describe('what befalls a word (seed 8)', () => {
  const random = createChance(8)
  const made = (slip: typeof slips.insert): readonly (readonly [string, string])[] =>
    words.flatMap(word => Array.from({ length: 50 }, () => [word, slip(word, random) ?? ''] as const))

  test('one letter is another: as many letters as before, and one of them different', () => {
    for (const slip of [slips.substitute, slips.hitBeside])
      for (const [word, spoiled] of made(slip)) {
        assert.equal(spoiled.length, word.length)
        assert.equal([...word].filter((letter, at) => letter !== spoiled[at]).length, 1, `${word} ${spoiled}`)
      }
  })

  test('one letter too few, and one too many', () => {
    for (const [word, spoiled] of made(slips.leaveOut)) assert.ok(oneFewer(word, spoiled), `${word} ${spoiled}`)
    for (const [word, spoiled] of made(slips.insert)) assert.ok(oneFewer(spoiled, word), `${word} ${spoiled}`)
  })

  test('two neighbours change places: the same letters', () => {
    for (const [word, spoiled] of made(slips.transpose).filter(([given]) => given !== 'LEE')) {
      assert.equal(sorted(word), sorted(spoiled))
      assert.notEqual(word, spoiled)
    }
  })

  test('the key beside L is O, P or K and never A', () => {
    const beside = new Set(Array.from({ length: 100 }, () => slips.hitBeside('LLL', random)?.replaceAll('L', '')))
    assert.deepEqual(
      [...beside].toSorted((a = '', b = '') => (a < b ? -1 : 1)),
      ['I', 'K', 'O', 'P'],
    )
  })

  test('PH is heard as F, and RN is read as M', () => {
    const heard = new Set(Array.from({ length: 400 }, () => slips.hear('RALPH', random)))
    assert.ok(heard.has('RALF'), [...heard].join(' '))
    const read = new Set(Array.from({ length: 400 }, () => slips.scan('BURNS', random)))
    assert.ok(read.has('BUMS'), [...read].join(' '))
  })

  test('a word that is too short to be cut is not cut', () => {
    assert.equal(slips.cutAt(12)('SMITH', random), undefined)
    assert.equal(slips.cutAt(12)('MARQUEZ MARTINEZ', random), 'MARQUEZ MART')
  })
})

describe('what befalls a person, by its name (seed 9)', () => {
  const name = (changes: Partial<Name>): Description => ({ names: [{ last: 'SMITH', first: 'ROBERT', ...changes }] })
  /** Every name that chance makes of it, each once; undefined where it cannot be. */
  const spoiled = (error: ErrorClassName, description: Description): readonly (Name | undefined)[] => {
    const random = createChance(9)
    const all = Array.from({ length: 60 }, () => errorClasses[error](description, random)?.names[0])
    return [...new Map(all.map(made => [JSON.stringify(made), made])).values()]
  }
  const lasts = (error: ErrorClassName, last: string): ReadonlySet<string | undefined> =>
    new Set(spoiled(error, name({ last })).map(made => made?.last))

  test('Garcia Lopez is written as one word, and as one of the two', () => {
    assert.deepEqual(lasts('double-surname-joined', 'GARCIA LOPEZ'), new Set(['GARCIALOPEZ']))
    assert.deepEqual(lasts('one-of-two-surnames', 'GARCIA-LOPEZ'), new Set(['GARCIA', 'LOPEZ']))
    assert.deepEqual(lasts('double-surname-joined', 'DE LEON'), new Set([undefined]))
  })

  test('O’Brien is written with a space, and without; De la Cruz without what stands before', () => {
    assert.deepEqual(lasts('surname-divided-otherwise', "O'BRIEN"), new Set(['O BRIEN', 'OBRIEN']))
    assert.deepEqual(lasts('surname-divided-otherwise', 'MCDONALD'), new Set(['MC DONALD']))
    assert.deepEqual(lasts('surname-without-particle', 'DE LA CRUZ'), new Set(['CRUZ']))
  })

  test('Robert is called Bob, and Bob may be Robert', () => {
    const called = spoiled('given-nickname', name({})).map(other => other?.first)
    assert.ok(called.includes('BOB') && called.includes('ROB'), called.join(' '))
    const names = spoiled('given-nickname', name({ first: 'BOB' })).map(other => other?.first)
    assert.ok(names.includes('ROBERT'), names.join(' '))
  })

  test('John Robert is written as J., as Robert, as John-Robert', () => {
    const both = name({ first: 'JOHN', middle: 'ROBERT' })
    assert.deepEqual(spoiled('given-initial', both), [{ last: 'SMITH', first: 'J', middle: 'ROBERT' }])
    assert.equal(spoiled('middle-used-as-first', both).length, 2)
    assert.equal(spoiled('first-and-middle-joined', both).length, 3)
    assert.deepEqual(spoiled('first-and-last-reversed', name({})), [{ last: 'ROBERT', first: 'SMITH' }])
  })

  test('6 December is written as 12 June, and 25 December as no other date', () => {
    const random = createChance(9)
    const swap = errorClasses['date-day-and-month-swapped']
    assert.equal(swap({ ...name({}), born: '1968-12-06' }, random)?.born, '1968-06-12')
    assert.equal(swap({ ...name({}), born: '1968-12-25' }, random), undefined)
    assert.equal(swap({ ...name({}), born: '1968-06-06' }, random), undefined)
    assert.equal(swap({ ...name({}), born: '1968' }, random), undefined)
    assert.equal(errorClasses['date-new-year']({ ...name({}), born: '1968-12-06' }, random)?.born, '1968-01-01')
    assert.equal(errorClasses['date-year-only']({ ...name({}), born: '1968-12-06' }, random)?.born, '1968')
  })

  test('thirty characters hold MONTGOMERY-RODRIGUEZ, CHRISTOP and no more', () => {
    assert.deepEqual(
      spoiled('name-field-full', name({ last: 'MONTGOMERY-RODRIGUEZ', first: 'CHRISTOPHER', middle: 'LEE' })),
      [{ last: 'MONTGOMERY-RODRIGUEZ', first: 'CHRISTOP' }],
    )
  })
})

test('a class changes what it is named after, and nothing else (seed 10)', () => {
  const random = createChance(10)
  const crowd = createCrowd(10)
  const touched: Readonly<Record<string, readonly string[]>> = {
    surname: ['last'],
    given: ['first'],
    middle: ['middle', 'first'],
    suffix: ['suffix', 'last'],
    date: ['born'],
    sex: ['sex'],
    race: ['race'],
    number: ['ssn'],
    moved: ['state'],
    birthplace: ['birthplace'],
    height: ['heightInches'],
    weight: ['weightPounds'],
  }
  for (const [error, spoil] of Object.entries(errorClasses)) {
    const allowed = touched[error.split('-')[0] ?? '']
    // What happens together touches more.
    if (allowed === undefined || error.includes('-and-given')) continue
    for (let index = 0; index < 300; index += 1) {
      const person = crowd(index)
      const other = spoil(person, random)
      if (other === undefined) continue
      const [before, after] = [flat(person), flat(other)]
      const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
        key => before.get(key) !== after.get(key),
      )
      assert.deepEqual(
        changed.filter(key => !allowed.includes(key)),
        [],
        error,
      )
    }
  }
})

const flat = ({ names, ...rest }: Description): ReadonlyMap<string, unknown> =>
  new Map<string, unknown>(Object.entries({ ...rest, ...names[0], aliases: names.length }))

const oneFewer = (longer: string, shorter: string): boolean =>
  [...longer].some((_, at) => `${longer.slice(0, at)}${longer.slice(at + 1)}`.trim() === shorter)

const sorted = (word: string): string => [...word].toSorted().join('')
