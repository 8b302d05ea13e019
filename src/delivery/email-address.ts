/** RFC 5321: what every server on the way has to take. */
const [longest, longestLocal] = [254, 64]

const label = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?'
const mailbox = new RegExp(`^[A-Za-z0-9._+'-]{1,64}@(?:${label}\\.)+${label}$`)

/**
 * An address of e-mail in its plain form, or undefined. What mail allows beside (quotes, comments, names, lists, addresses of machines) no
 * police agency has, and each is a way to say more than one thing; a character that could end a line is no part of any.
 */
export function parseEmailAddress(text: string): string | undefined {
  if (text.length > longest || !mailbox.test(text)) return undefined
  const local = text.slice(0, text.lastIndexOf('@'))
  const isDotted = !local.startsWith('.') && !local.endsWith('.') && !local.includes('..')
  // A domain of digits alone is an address of a machine, written otherwise.
  return isDotted && local.length <= longestLocal && /\.[A-Za-z][A-Za-z0-9-]*$/.test(text) ? text : undefined
}
