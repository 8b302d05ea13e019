import { base } from './base.ts'
import { peopleBySsn } from './by-ssn.ts'
import { codesOf } from './codes.ts'
import { wholes, type Wholes } from './columns.ts'
import { noIds } from './ids.ts'
import { slotCount } from './slots.ts'
import { sorter } from './sorting.ts'
import { growingTokens, noTokens } from './tokens.ts'

const none = (): Wholes => wholes(0)

const sort = sorter()

/** An index of nobody, which those who come first are put in order with. */
export const nobody = base(
  {
    rows: {
      count: 0,
      words: [none(), none(), none(), none()],
      more: { person: none(), words: [none(), none(), none()] },
    },
    slots: wholes(slotCount + 1),
    ids: noIds,
    bySsn: peopleBySsn(none(), sort),
    byNumber: { high: none(), low: none(), person: none() },
  },
  growingTokens(noTokens),
  codesOf(),
  sort,
)
