import type { Destruction } from '#ledger/rows.ts'
import { destroyDue } from './due.ts'
import { destroyEvents } from './events.ts'
import type { Keep } from './keep.ts'
import { destroyLeaves, markLeavesGone } from './leaves.ts'
import { destroyLives } from './lives.ts'
import { destroyRequests } from './requests.ts'
import { destroySealed } from './sealed.ts'
import { destroyIdentityKey, destroyKeys } from './keys.ts'
import { destroyNotices } from './notices.ts'
import { destroyOutreach } from './outreach.ts'
import type { Statement } from './statement.ts'

/** 28 CFR 25.9(b)(1): what goes with each. Number and date stay, and entries of the log that do not say whose they were. */
const destructions: Readonly<Record<Destruction['what'], readonly Statement[]>> = {
  identity: [destroyOutreach, destroySealed, destroyIdentityKey],
  record: [
    ...[destroyOutreach, destroySealed, destroyKeys, destroyEvents, destroyLives, destroyDue, destroyRequests],
    ...[markLeavesGone, destroyLeaves],
  ],
  moved: [...[destroyOutreach, destroySealed, destroyKeys, destroyEvents, destroyLives, destroyDue, destroyRequests]],
  notices: [],
}

/** After everything that the same change keeps, so that nothing of it is left either. */
export const destroy: Keep = async ({ destroys }, query) => {
  for (const { ntn, what } of destroys) {
    // Who was told of a denial is forgotten with it; while who it was about goes alone, that stays.
    if (what !== 'identity') await destroyNotices(ntn, query)
    for (const one of destructions[what]) await query(one, ntn)
  }
  return 'kept'
}
