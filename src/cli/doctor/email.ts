import type { Config } from '#real/config.ts'
import { whyNoEmail } from '#real/delivery/email.ts'
import { broken, noted, ok, type Finding } from './finding.ts'

/** Somebody waits at a terminal; the system itself is more patient. */
const patience = 10_000

const meaning = {
  untrusted: 'cannot show who it is, or does not protect the line (NICS_SMTP_TLS, NICS_SMTP_CA_FILE)',
  'not-configured': 'does not know us (NICS_SMTP_USER, NICS_SMTP_PASSWORD_FILE)',
  late: 'does not answer in time',
  down: 'is not there (NICS_SMTP_HOST, NICS_SMTP_PORT)',
  busy: 'takes nothing now',
  refused: 'will not speak with us',
} as const satisfies Record<string, string>

/** Whether the mail server takes us: it is connected to and signed on to, and nothing is sent. */
export async function lookAtEmail({ calls: { email } }: Config): Promise<Finding> {
  if (email === undefined)
    return noted('e-mail', 'no mail server is set up, so agencies are not called by e-mail (NICS_SMTP_HOST)')
  const { host, port, protection } = email.server
  const failed = await whyNoEmail(email.server, patience)
  const where = `the mail server ${host}:${port} (${protection})`
  if (failed === undefined) return ok('e-mail', `${where} takes us; nothing was sent`)
  const { because, code } = failed
  const means = because in meaning ? meaning[because as keyof typeof meaning] : because
  return broken('e-mail', `${where} ${means}${code === undefined ? '' : `: ${code}`}`)
}

/** Where calls to receivers may go beside the open Internet. */
export function lookAtReceivers({ calls: { receivers, proxy } }: Config): Finding {
  const { loopback, ports, networks } = receivers
  const open = [
    ...(networks.length === 0 ? [] : [`networks ${networks.join(', ')}`]),
    ...(ports.length === 0 ? [] : [`ports ${ports.join(', ')}`]),
    ...(loopback ? ['receivers on this machine'] : []),
    ...(proxy === undefined ? [] : [`by the proxy ${proxy.host}`]),
  ]
  return ok(
    'receivers',
    open.length === 0
      ? 'called at public addresses over https, at port 443'
      : `beside public addresses over https: ${open.join('; ')}`,
  )
}
