/**
 * The hours or the day for which one key of the keystore wraps the keys of transactions. It is open until its time is over; closed,
 * nothing more is wrapped under it; destroyed, nothing that was ever wrapped under it can be read by anybody.
 */
export type EpochEvent =
  | Readonly<{ type: 'opened'; epoch: string; at: string }>
  /** From here on no commit wraps anything under it. Without a fingerprint where it never had a key. */
  | Readonly<{ type: 'closed'; at: string; fingerprint?: string }>
  /** What stood under it when it was closed, before any of it is wrapped again. */
  | (Readonly<{ type: 'counted' }> & Counts)
  | Readonly<{ type: 'destroyed'; certificate: Certificate; signature: string }>
  /** Its key was destroyed and this database did not know: an older one was restored. Of that nobody certifies anything again. */
  | Readonly<{ type: 'found-destroyed'; at: string }>

export type Counts = Readonly<{
  /** How many transactions it covered: those destroyed in it, and those that stood under it when it was closed. */
  covered: number
  /** How many were wrapped again. Not told where few were, or all but few: that would tell what single ones were. */
  survivors?: number
  /** By how many seconds the latest destruction in it came after it was due. */
  greatestLag: number
}>

/** What is signed of a destroyed key. It tells of a time and of numbers, and of no transaction. */
export type Certificate = Readonly<{
  epoch: string
  /** HMAC of the key under a salt that nobody kept: it tells two keys apart, and nothing of either. Null where there was no key. */
  fingerprint: string | null
  opened: string
  closed: string
  destroyed: string
  method: string
}> &
  Counts

export type Epoch = Readonly<{
  epoch: string
  opened: string
  status: 'open' | 'closed' | 'destroyed'
  closed?: Omit<Extract<EpochEvent, { type: 'closed' }>, 'type'>
  counts?: Counts
  certificate?: Certificate
  signature?: string
}>

/** The epoch after one more event, or undefined where it may not happen: none opens twice, and nothing is certified before its end. */
export function foldEpoch(before: Epoch | undefined, event: EpochEvent): Epoch | undefined {
  if (event.type === 'opened')
    return before === undefined ? { epoch: event.epoch, opened: event.at, status: 'open' } : undefined
  if (before === undefined || before.status === 'destroyed') return undefined
  switch (event.type) {
    case 'closed': {
      const { type: _, ...closed } = event
      return before.status === 'open' ? { ...before, status: 'closed', closed } : undefined
    }
    case 'counted': {
      const { type: _, ...counts } = event
      return before.status === 'closed' && before.counts === undefined ? { ...before, counts } : undefined
    }
    case 'destroyed': {
      const { certificate, signature } = event
      return before.counts === undefined ? undefined : { ...before, status: 'destroyed', certificate, signature }
    }
    case 'found-destroyed':
      return { ...before, status: 'destroyed' }
  }
}
