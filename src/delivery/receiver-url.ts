/** Longer than any address that somebody reads to somebody else. */
const longest = 500

/**
 * The address of an agency's receiver, as anybody may write one: a URL of https, or of http where the machine is this one, which
 * `real/delivery/guard.ts` decides. Undefined for every other text. It holds no password, because addresses are shown and logged by those on
 * the way, and no fragment, which is never sent.
 */
export function parseReceiverUrl(text: string): URL | undefined {
  if (text.length > longest || !printable.test(text)) return undefined
  const url = URL.parse(text)
  if (url === null || !['https:', 'http:'].includes(url.protocol)) return undefined
  return url.username === '' && url.password === '' && !text.includes('#') && url.hostname !== '' ? url : undefined
}

/** ASCII without blanks, control characters or backslashes: what a parser of URLs leaves out, or takes for something else, is not said. */
const printable = /^[\x21-\x5B\x5D-\x7E]+$/
