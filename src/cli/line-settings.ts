import { readFileSync } from 'node:fs'
import type { Config } from '#real/config.ts'
import { lineLimits, type LineSettings } from '#server/line/settings.ts'
import { ownCertificate } from './sandbox/own-certificate.ts'

/** How the line is served: by the operator's certificate, or in a training system by one of its own. */
export function lineSettings({ mode, dataDir, host, line }: Config, port: number): LineSettings {
  const { cert, key, ca } = line
  if (cert === undefined && mode === 'production')
    throw new Error('The line needs a certificate: set NICS_LINE_CERT_FILE and NICS_LINE_KEY_FILE.')
  const own = cert === undefined || key === undefined ? ownCertificate(dataDir) : { cert: read(cert), key: read(key) }
  return { ...lineLimits, host, port, ...own, ...(ca === undefined ? {} : { ca: read(ca) }) }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new Error('A file that NICS_LINE_CERT_FILE, NICS_LINE_KEY_FILE or NICS_LINE_CA_FILE names cannot be read.', {
      cause: error,
    })
  }
}
