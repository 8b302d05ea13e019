import { rootCertificates } from 'node:tls'
import type { Call, Called } from '../../call.ts'
import type { World } from '../../world.ts'
import type { CallSettings } from '../call-settings.ts'
import { callByEmail } from './email.ts'
import type { Resolve } from './guard.ts'
import { callReceiver } from './webhook.ts'

export type Calling = Readonly<{
  settings: CallSettings
  /** Who runs this system, as it names itself. */
  agency: string
  keys: World['keys']
  now: World['now']
  resolve?: Resolve
}>

/** What stands in headers and in what a person reads: one word, so that nothing can be said beside it. */
const isPlain = (text: string): boolean => /^[\w.-]{1,64}$/.test(text)

const isMoment = (text: string): boolean => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/.test(text)

/** The calls of the World in production: to receivers over HTTPS, and by e-mail where a mail server is set up. */
export function callsOver({ settings, agency, keys, now, resolve }: Calling): World['call'] {
  const { receivers, email, authorities, proxy } = settings
  const ca = authorities === undefined ? {} : { ca: [...rootCertificates, authorities] }
  const webhook = {
    ...{ rules: receivers, keys, now, way: { ...ca, ...(proxy === undefined ? {} : { proxy }) } },
    ...(resolve === undefined ? {} : { resolve }),
  }
  return async (call: Call): Promise<Called> => {
    const { to, at, ...said } = call
    if (![said.id, said.notice].every(isPlain) || !isMoment(at))
      return { accepted: false, because: 'refused', code: 'NOT_PLAIN' }
    if (to.channel === 'webhook') return callReceiver({ ...call, to }, webhook)
    if (email === undefined) return { accepted: false, because: 'not-configured' }
    return callByEmail({ ...call, to }, { server: email.server, sender: { ...email.sender, agency } })
  }
}
