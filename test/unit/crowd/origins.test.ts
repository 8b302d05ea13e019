import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createChance } from '#simulated/crowd/chance.ts'
import { errorClasses } from '#simulated/crowd/errors.ts'
import { namesOf, origins, personOf, type Origin } from '#simulated/crowd/origins.ts'

describe('names of every origin', () => {
  for (const origin of origins) {
    test(`${origin}: at least 200 surnames, and 100 given names of each sex, in Latin capitals`, () => {
      const { surnames, F, M } = namesOf(origin)
      assert.ok(surnames.length >= 200, `${surnames.length} surnames`)
      assert.ok(F.length >= 100 && M.length >= 100, `${F.length} and ${M.length} given names`)
      for (const name of [...surnames, ...F, ...M]) assert.match(name, /^[A-Z][A-Z' -]*$/)
      assert.equal(new Set(surnames).size, surnames.length)
    })

    test(`${origin}: a hundred people have some ninety surnames, and one seed gives the same ones (seed 9)`, () => {
      const drawn = (): readonly string[] => {
        const random = createChance(9)
        return Array.from({ length: 100 }, () => personOf(origin, random).names[0].last)
      }
      assert.deepEqual(drawn(), drawn())
      assert.ok(new Set(drawn()).size > 50, String(new Set(drawn()).size))
    })
  }
})

describe('one name in two writings (seed 12)', () => {
  const cases: readonly (readonly [Origin, keyof typeof errorClasses, RegExp])[] = [
    ['slavic', 'written-in-cyrillic', /^\p{Script=Cyrillic}+/u],
    ['arabic', 'written-in-arabic', /^\p{Script=Arabic}+/u],
    ['asian', 'written-in-chinese', /^\p{Script=Han}+/u],
    ['asian', 'written-in-korean', /^\p{Script=Hangul}+/u],
    ['asian', 'written-with-accents', /^\p{Script=Latin}+/u],
    ['hispanic', 'written-with-accents', /^\p{Script=Latin}+/u],
    ['slavic', 'romanised-otherwise', /^[A-Z]+/],
    ['arabic', 'romanised-otherwise', /^[A-Z]+/],
    ['asian', 'romanised-otherwise', /^[A-Z]+/],
  ]
  for (const [origin, name, letters] of cases) {
    test(`${origin}: ${name}`, () => {
      const random = createChance(12)
      const spoiled = Array.from({ length: 400 }, () => errorClasses[name](personOf(origin, random), random)).filter(
        person => person !== undefined,
      )
      assert.ok(spoiled.length > 20, String(spoiled.length))
      for (const { names } of spoiled) assert.match(names[0].last, letters)
    })
  }

  test('nobody called by a name without such letters is written in them', () => {
    const random = createChance(12)
    for (let drawn = 0; drawn < 300; drawn += 1) {
      assert.equal(errorClasses['written-in-cyrillic'](personOf('hispanic', random), random), undefined)
      assert.equal(errorClasses['written-in-arabic'](personOf('asian', random), random), undefined)
    }
  })

  test('Ivan Ivanov is Иван Иванов, and José Muñoz mostly goes without marks', () => {
    const random = createChance(1)
    const written = (last: string, first: string, name: keyof typeof errorClasses): unknown =>
      errorClasses[name]({ names: [{ last, first }], sex: 'M' }, random)?.names[0]
    assert.deepEqual(written('IVANOV', 'IVAN', 'written-in-cyrillic'), { last: 'ИВАНОВ', first: 'ИВАН' })
    assert.deepEqual(written('MUNOZ', 'JOSE', 'written-with-accents'), { last: 'MUÑOZ', first: 'JOSÉ' })
    assert.deepEqual(written('NGUYEN', 'MINH', 'written-with-accents'), { last: 'NGUYỄN', first: 'MINH' })
    assert.deepEqual(written('HADDAD', 'KHALED', 'written-in-arabic'), { last: 'حداد', first: 'خالد' })
    assert.deepEqual(written('KIM', 'MINSU', 'written-in-korean'), { last: '김', first: '민수' })
  })
})
