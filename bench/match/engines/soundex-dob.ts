import type { Engine } from '../engine.ts'
import { createKeyedFile, sexAgrees } from '../rules/keyed-file.ts'
import { ncicSearches } from '../rules/race.ts'
import { latin } from '../rules/latin.ts'
import { soundex } from '../rules/soundex.ts'

/**
 * NCIC's person files as state manuals describe an inquiry by name: a phonetic match of the surname, the date of birth
 * exact, the sex if given, and the race by a rule of its own. An inquiry that also gives a number searches NCIC by the
 * number alone; here the name is searched all the same, which finds more.
 */
export const createSoundexDob = (): Engine =>
  createKeyedFile({
    name: 'soundex-dob',
    keyOf: ({ last }, born) => `${soundex(latin(last))} ${born}`,
    agrees: (asked, row) => sexAgrees(asked.sex, row.sex) && ncicSearches(asked.race, row.race),
  })
