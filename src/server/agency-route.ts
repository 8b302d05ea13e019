import type { Act } from '#access/may.ts'
import type { Ori } from '#law/words.ts'
import { refuse } from '../refusal.ts'
import type { House } from './house.ts'
import { route, type Call, type Handler, type Known, type Route } from './route.ts'
import type { Page } from './send.ts'

/** An endpoint to which agencies sign in. What names an act can be declined with `may-not`. */
type OfAgency = Known & Readonly<{ signIn: 'agency'; act: Act }>

type AgencyHandler<Written extends OfAgency> = (
  call: Call<Written> & Readonly<{ ori: Ori }>,
  house: House,
) => ReturnType<Handler<Written>>

/**
 * The way in which an agency asks for what is its own, 28 CFR 25.5: which agency's it is says its sign-in, never the request. Somebody
 * who may ask and is of no agency has nothing of their own here.
 */
export const agencyRoute = <const Written extends OfAgency>(
  endpoint: Written,
  handler: AgencyHandler<Written>,
  page?: Page,
): Route =>
  route<Written>(
    endpoint,
    async (call, house) => {
      const { ori } = call.caller
      return ori === undefined ? refuse('may-not') : handler({ ...call, ori }, house)
    },
    page,
  )
