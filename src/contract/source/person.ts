import { z } from 'zod'
import { races, sexes } from '#law/words.ts'
import { state } from '../numbers.ts'
import { code, line } from '../text.ts'
import { optionalDescriptors } from '../transferee.ts'

/** NCIC takes thirty characters of a name and other keepers more; nobody writes twice of what a driver's license encodes. */
const longestPart = 80
const longestSuffix = 20
/** More names than any one record was seen to carry. */
const mostNames = 50
const mostNumbers = 50

const name = z.strictObject({
  last: line(longestPart),
  first: line(longestPart),
  middle: line(longestPart).optional(),
  suffix: line(longestSuffix).optional(),
})

/**
 * Somebody as an inquiry or a record describes them. Wider than what a licensee may send: what others have written down for fifty
 * years is read as it stands, and everything but one name may be missing.
 */
export const person = z
  .strictObject({
    names: z.tuple([name], name).refine(all => all.length <= mostNames),
    sex: z.enum(sexes).optional(),
    race: z.enum(races).optional(),
    // Whether there is such a day is for the matcher: records carry 1961-02-30 and 1900-01-01.
    born: code(/^\d{4}-\d{2}-\d{2}$/).optional(),
    state: state.optional(),
    ...optionalDescriptors,
    numbers: z.array(line(30)).max(mostNumbers).optional(),
    heightInches: z.int().min(0).max(120).optional(),
    weightPounds: z.int().min(0).max(1500).optional(),
  })
  .meta({ id: 'Person' })
