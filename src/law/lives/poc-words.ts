/**
 * 28 CFR 25.6(h): what a point of contact tells the system of its own determinations. The FBI's message key for a denial, NDN,
 * is also the name of its notice to police, which is another thing; neither is a name here.
 */
export const pocMessageKinds = ['poc-open', 'poc-denial', 'poc-proceed', 'poc-overturn'] as const
export type PocMessageKind = (typeof pocMessageKinds)[number]

/** What a point of contact tells the nation of a check of its own: what was determined, or that it was taken back. */
export const nationMessages = [...pocMessageKinds, 'cancellation'] as const
export type NationMessage = (typeof nationMessages)[number]

/** The keys on the NCIC interface. Those of the last two were not read in a source, and are what accounts of it call them. */
export const pocMessageKeys = {
  'poc-open': 'NLN',
  'poc-denial': 'NDN',
  'poc-proceed': 'NPN',
  'poc-overturn': 'NON',
} as const satisfies Record<PocMessageKind, string>

/** How a point of contact asks: QN for what may bar, QNP for everything that may be the transferee's. */
export const pocInquiryKeys = ['QN', 'QNP'] as const
export type PocInquiryKey = (typeof pocInquiryKeys)[number]

/** 28 CFR 25.6(f): what a point of contact can be answered. */
export const pocResponseKinds = ['no-record', 'partial', 'single-match', 'multiple-match'] as const
export type PocResponseKind = (typeof pocResponseKinds)[number]

/**
 * How a message is received. `late` contradicts the presumption and `contradicts` what the point of contact said before; both
 * move the record. `superseded` and `repeated` are kept and move nothing; `recorded` came when there was nothing left to move.
 */
export const receipts = [
  ...(['accepted', 'late', 'contradicts', 'repeated', 'superseded', 'refused', 'recorded'] as const),
] as const
export type ReceiptAnswer = (typeof receipts)[number]

/** What a point of contact has to do after a receipt, beside taking it as read. */
export const afterReceipts = ['inquire-again', 'deny-first', 'overturn'] as const
export type AfterReceipt = (typeof afterReceipts)[number]

/**
 * How a point of contact's transaction stands with us, as a class of record. `presumed` is the one place in which silence
 * counts as a Proceed (28 CFR 25.6(h)), and is never called one. Of `forgotten` only the number and the date are left.
 */
export const pocStandings = ['created', 'presumed', 'open', 'proceed', 'denied', 'overturned', 'forgotten'] as const
export type PocStanding = (typeof pocStandings)[number]

/**
 * What each check of a point of contact's day has come to, so that every number that was issued is found under exactly one.
 * `undetermined`: nothing was reported, and a Proceed will be presumed; `held`: nothing can be presumed, because our response is
 * not complete; `permit`: nothing was reported, and nothing ever is presumed.
 */
export const pocOutcomes = [
  ...(['proceed', 'denied', 'overturned', 'cancelled'] as const),
  ...(['presumed', 'open', 'undetermined', 'held', 'permit'] as const),
] as const
export type PocOutcome = (typeof pocOutcomes)[number]

/** Of the day's checks: how many were issued, what each came to, and of how many a message contradicted what was presumed or said. */
export type PocCounts = Readonly<{ issued: number; contradicted: number } & Record<PocOutcome, number>>
