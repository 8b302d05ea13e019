/** What the operator decides about the line, and its limits. Times are in seconds. */
export type LineSettings = Readonly<{
  host: string
  port: number
  /** The server's own certificate and key, PEM. */
  cert: string
  key: string
  /** Where one is given, whoever has no certificate of it is not heard; its common name is the client id. */
  ca?: string
}> &
  Readonly<Record<keyof typeof lineLimits, number>>

export const lineLimits = {
  // The longest message, each of its characters in as many bytes as UTF-8 can need.
  longestLine: 65_536,
  // A message that is on its way for longer is not sent by a machine; nothing else can keep a line half open.
  partialLasts: 30,
  // From the connection to the end of the sign-on; the handshake has as long for itself.
  signOnWithin: 10,
  // A line on which nothing comes, not even an empty line, is taken for dead. Whoever waits for news sends one now and then.
  idleLasts: 900,
  // A switch and its double, each with a spare.
  linesEach: 4,
  // More than there are points of contact and agencies with machines.
  linesInAll: 500,
  // Answers that nobody reads; beyond it the line is cut, and what was not acknowledged is sent on the next.
  mostUnread: 8_388_608,
  // What is sent unasked and not acknowledged, of one agency. The oldest goes; it can be asked for by its number.
  mostPushes: 1_000,
} as const
