/** What the operator decides about this edge. Times are in seconds. */
export type ServerSettings = Readonly<{
  /** Who denies, as the sheet for a denied transferee names them (28 CFR 25.10(a)). */
  agency: Readonly<{ name: string; address?: string }>
  /** Whom police call before they act upon a notice of denial: an office of ATF and its telephone. */
  atfOffice?: string
  /** Whether people may sign in by a one-time link: never in production. */
  oneTimeLinks: boolean
  /** Whether callers reach us over TLS, here or at a proxy. Only then is a cookie `Secure` and bound to this host. */
  secure: boolean
  /** Whether the addresses that a proxy states are believed. */
  behindProxy: boolean
  /** Public keys of those who witness the audit log, as C2SP writes them. */
  witnesses: readonly string[]
  /** The built pages, where there are any. */
  pages?: string
  /** Within which a request has to be sent whole. A batch may take an hour. */
  sentWithin: number
  /** Silence on a stream after which we say that we are still there; proxies close what is silent for longer. */
  heartbeatEvery: number
  /** A stream ends after so long and is taken up again, so that none outlives a deployment. */
  streamLasts: number
  /** Requests of one licensee or agency that may wait for news at once. */
  streamsEach: number
  /** Requests of everybody that may wait for news in this process. */
  streamsInAll: number
  /** Sign-ins that may fail from one network address within the time, and then no more until it is over. */
  failuresAllowed: number
  failuresWithin: number
  /** How often somebody may ask why from one network address, or about one number, within the time. */
  askedAllowed: number
  askedWithin: number
  /** Answers to whoever asks why, or tries a secret, come at full beats of so long. */
  beat: number
}>

/** What is not the operator's own name. */
export const serverDefaults = {
  oneTimeLinks: false,
  secure: true,
  behindProxy: false,
  witnesses: [],
  // Nobody needs longer to send so little; who does holds the line open on purpose.
  sentWithin: 30,
  heartbeatEvery: 15,
  streamLasts: 600,
  streamsEach: 20,
  streamsInAll: 5000,
  failuresAllowed: 10,
  failuresWithin: 900,
  askedAllowed: 5,
  askedWithin: 3600,
  // Several times what the longest of them needs, and nobody minds waiting it.
  beat: 0.5,
} as const
