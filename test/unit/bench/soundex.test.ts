import assert from 'node:assert/strict'
import { test } from 'node:test'
import { soundex } from '../../../bench/match/rules/soundex.ts'

/** The first nine are the National Archives' own examples and those that accounts of the code repeat. */
const codes = {
  Washington: 'W252',
  Lee: 'L000',
  Gutierrez: 'G362',
  Pfister: 'P236',
  Jackson: 'J250',
  Tymczak: 'T522',
  VanDeusen: 'V532',
  Ashcraft: 'A261',
  Ashcroft: 'A261',
  Robert: 'R163',
  Rupert: 'R163',
  Rubin: 'R150',
  Honeyman: 'H555',
  Lloyd: 'L300',
  "O'Hara": 'O600',
  'GARCIA LOPEZ': 'G624',
} as const

for (const [name, code] of Object.entries(codes)) {
  test(`${name} is ${code}`, () => assert.equal(soundex(name), code))
}

test('a name without a letter has no code', () => assert.equal(soundex('1234'), ''))
