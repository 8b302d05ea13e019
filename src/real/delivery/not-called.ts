import type { Called } from '../../call.ts'
import { codeOf } from '../note.ts'

/** As Node and OpenSSL say that somebody could not show who they are, or does not speak TLS at all. */
const untrusted = /^(?:CERT_|ERR_TLS_|ERR_SSL_|EPROTO|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|INVALID_CA|HOSTNAME_MISMATCH)/

/** What an error says of a call: its code alone, because the rest may hold an address. */
export function notCalled(error: unknown): Extract<Called, { accepted: false }> {
  const code = codeOf(error)
  return { accepted: false, because: untrusted.test(code) ? 'untrusted' : 'down', code }
}
