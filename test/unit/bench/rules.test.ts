import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Description } from '#match/description.ts'
import type { Engine } from '../../../bench/match/engine.ts'
import { createFuse } from '../../../bench/match/engines/fuse.ts'
import { createIii } from '../../../bench/match/engines/iii.ts'
import { createMiniSearch } from '../../../bench/match/engines/minisearch.ts'
import { createOurs } from '../../../bench/match/engines/ours.ts'
import { createSoundexDob } from '../../../bench/match/engines/soundex-dob.ts'

const recorded: Description = {
  names: [{ last: 'Robert', first: 'Ann' }],
  sex: 'F',
  race: 'W',
  born: '1984-03-12',
}

/** The same person, as somebody else describes her. */
const asked = (other: Partial<Description>): Description => ({ ...recorded, ...other })
const called = (last: string, first = 'Ann'): Pick<Description, 'names'> => ({ names: [{ last, first }] })

async function finds(engine: Engine, description: Description, record = recorded): Promise<boolean> {
  await engine.build([{ id: '7', description: record }])
  return (await engine.search(description)).includes('7')
}

type Case = readonly [says: string, description: Description, soundexDob: boolean, iii: boolean]
const cases: readonly Case[] = [
  ['the same person', asked({}), true, true],
  ['a surname that sounds alike', asked(called('Rupert')), true, true],
  ['a surname that does not', asked(called('Rubin')), false, false],
  ['another first name', asked(called('Robert', 'Zoe')), true, true],
  ['the year one off', asked({ born: '1985-03-12' }), false, true],
  ['the year three off', asked({ born: '1981-03-12' }), false, true],
  ['the year four off', asked({ born: '1980-03-12' }), false, false],
  ['the day one off', asked({ born: '1984-03-13' }), false, false],
  ['no date of birth', { ...called('Robert'), sex: 'F', race: 'W' }, false, false],
  ['the other sex', asked({ sex: 'M' }), false, false],
  ['a sex that nobody knows', asked({ sex: 'U' }), true, true],
  ['race B for W', asked({ race: 'B' }), false, false],
  ['race A for W', asked({ race: 'A' }), true, false],
  ['race I for W', asked({ race: 'I' }), true, false],
  ['race U for W', asked({ race: 'U' }), true, true],
  ['an accent', asked(called('Róbert')), true, true],
]

describe('the published rules find by', () => {
  for (const [says, description, soundexDob, iii] of cases) {
    test(`${says}: soundex-dob ${soundexDob}, iii ${iii}`, async () => {
      assert.equal(await finds(createSoundexDob(), description), soundexDob)
      assert.equal(await finds(createIii(), description), iii)
    })
  }

  test('an alias on the record', async () => {
    const record: Description = { ...recorded, names: [...called('Zabriskie').names, ...recorded.names] }
    assert.equal(await finds(createSoundexDob(), recorded, record), true)
    assert.equal(await finds(createIii(), recorded, record), true)
  })

  test('race W for a record of race A, which III does not and NCIC does', async () => {
    assert.equal(await finds(createSoundexDob(), recorded, asked({ race: 'A' })), true)
    assert.equal(await finds(createIii(), recorded, asked({ race: 'A' })), false)
  })
})

describe('every engine in the process', () => {
  for (const create of [() => createOurs({}), createSoundexDob, createIii, createMiniSearch, createFuse]) {
    const engine = create()
    test(`${engine.name} finds one person among two, and nobody twice`, async () => {
      const other: Description = {
        names: [{ last: 'Zabriskie', first: 'Uwe' }],
        sex: 'M',
        race: 'B',
        born: '1951-11-30',
      }
      await engine.build([
        { id: 'other', description: other },
        { id: 'wanted', description: recorded },
      ])
      assert.deepEqual(await engine.search(recorded), ['wanted'])
    })
  }
})
