import { resolve } from 'node:path'
import type { Config } from './config.ts'

type Given = Readonly<
  { NICS_LINE_PORT?: number | undefined } & Partial<
    Record<'NICS_LINE_CERT_FILE' | 'NICS_LINE_KEY_FILE' | 'NICS_LINE_CA_FILE', string | undefined>
  >
>

/** Where points of contact speak by text messages, and by which files we and they know each other. */
export function lineOf(data: Given): Config['line'] {
  const { NICS_LINE_PORT: port, NICS_LINE_CERT_FILE: cert, NICS_LINE_KEY_FILE: key, NICS_LINE_CA_FILE: ca } = data
  if ((cert === undefined) !== (key === undefined))
    throw new Error('NICS_LINE_CERT_FILE and NICS_LINE_KEY_FILE go together.')
  return {
    ...(port === undefined ? {} : { port }),
    ...(cert === undefined || key === undefined ? {} : { cert: resolve(cert), key: resolve(key) }),
    ...(ca === undefined ? {} : { ca: resolve(ca) }),
  }
}
