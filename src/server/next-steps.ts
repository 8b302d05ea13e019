import type { TransactionStatus } from '#law/lives/transaction.ts'

export type NextSteps = Readonly<{ means: string; todo: string }>

/** 28 CFR 25.10(e): of a denial that was overturned after more than thirty days. */
export const askAnew: NextSteps = {
  means:
    'The denial did not stand. More than thirty days have passed since the check began, so that it answers no transfer any more.',
  todo: 'Do not transfer on this check. If the transferee still wants the firearm, make a new check.',
}

/**
 * What an answer means to a licensee and what comes next, by how the check stands and by nothing else: the same words whatever was
 * found. 28 CFR 25.2 and 25.6(c)(1)(iv), 27 CFR 478.102.
 */
export const nextSteps: Readonly<Record<TransactionStatus, NextSteps>> = {
  researching: {
    means: 'The search is not finished. An examiner may still answer while you wait.',
    todo: 'Do not transfer. Keep this open, or ask again with the NTN.',
  },
  proceed: {
    means: 'The information available now did not show that the transfer or the receipt would violate the law.',
    todo: 'You may transfer through the last valid day, if no other law forbids it and you have no reason to believe that the transferee is prohibited. Record the NTN and this answer on Form 4473.',
  },
  delayed: {
    means: 'The check needs more research. It is open, and we go on.',
    todo: 'Do not transfer before the earliest date unless you are told Proceed; state law may make it later or forbid it. Record the NTN and this answer on Form 4473, and ask the transferee for an address if none was given.',
  },
  lapsed: {
    means:
      'The period ended without an answer. That is not a Proceed: the check is open, the research goes on, and you will be told what it finds.',
    todo: 'From the earliest date federal law leaves the transfer to you; state law may make it later or forbid it. Never transfer once you are told Denied. If you do transfer, report it.',
  },
  denied: {
    means: 'A record shows that the transfer or the receipt would violate the law.',
    todo: 'Do not transfer, even if the period has ended. Give the transferee the sheet, which says who denied and how to ask why. If the firearm was transferred after the period ended, report it.',
  },
  'with-poc': {
    means: 'The point of contact of your state determines, and tells you.',
    todo: 'Ask the point of contact of your state.',
  },
  presumed: {
    means: 'The point of contact of your state determined, and told you.',
    todo: 'Ask the point of contact of your state.',
  },
  overturned: {
    means:
      'The denial did not stand. A new search did not show that the transfer or the receipt would violate the law.',
    todo: 'You may transfer through the last valid day, if no other law forbids it and you have no reason to believe that the transferee is prohibited. Record this answer on Form 4473.',
  },
  cancelled: {
    means: 'The check was taken back. It answers nothing.',
    todo: 'Do not transfer on it. A transfer needs a new check.',
  },
}
