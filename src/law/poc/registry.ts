import type { Ruling } from '../ruling.ts'
import { determinationMessages } from './message.ts'
import { presumedProceed } from './presumption.ts'
import { messageReceived } from './receipt.ts'
import { receiptFollowed } from './after-receipt.ts'
import { orderLeftOut } from './left-out.ts'
import { recordRequest } from './record-request.ts'
import { cancellations } from './cancellation.ts'
import { numberWithProceed, pocRequests } from './request.ts'
import { consolidatedResponse, oneCompleteResponse } from './response.ts'
import { routing } from './routing.ts'
import { dayCompared } from './statement.ts'

/** What passes between a state’s point of contact and the system. */
export const pocRules: readonly Ruling[] = [
  routing,
  pocRequests,
  consolidatedResponse,
  oneCompleteResponse,
  orderLeftOut,
  recordRequest,
  numberWithProceed,
  determinationMessages,
  messageReceived,
  receiptFollowed,
  cancellations,
  presumedProceed,
  dayCompared,
]
