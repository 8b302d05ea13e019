import { z } from 'zod'
import { oftenGrounds } from '#law/words.ts'
import { instant } from './check-view.ts'
import { endpoint } from './endpoint.ts'
import { ffl, ntn, ori, state } from './numbers.ts'

/** Checks about one person, who is not named and is not to be found here. */
const often = z
  .strictObject({
    /** Many that asked, or one that asked again and again. */
    ground: z.enum(oftenGrounds),
    askers: z.int(),
    mostByOne: z.int(),
    checks: z.array(z.strictObject({ ntn, ffl: ffl.optional(), agency: ori.optional(), state, contact: instant })),
  })
  .meta({ id: 'AskedOften' })

export type AskedOftenShown = z.input<typeof often>

export const readAskedOften = endpoint({
  name: 'readAskedOften',
  method: 'GET',
  path: '/v1/audit/asked-often',
  says: 'The checks of today in which one person was asked about by several, or by one again and again, while who they are about is not destroyed: numbers and nobody’s identity. It is logged.',
  signIn: 'person',
  act: 'review-asked-often',
  answers: { 200: z.strictObject({ often: z.array(often) }) },
  refusals: [],
})
