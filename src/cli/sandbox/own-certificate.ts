import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { certify, type Certified } from './certificate.ts'

/** Longer than any training system is kept. */
const lasts = { hours: 24 * 365 * 10 } as const
/** The clock by which a training system is made may be some days ahead of that of the machine which calls it. */
const before = { hours: 24 * 7 } as const

const folderIn = (dataDir: string): string => join(dataDir, 'line')

/** Where the certificate of a training system's line stands, for whoever calls it on this machine. */
export const certificateFile = (dataDir: string): string => join(folderIn(dataDir), 'cert.pem')

/** The line's own certificate, made at the first start, signed by nobody, and kept for its owner alone. */
export function ownCertificate(dataDir: string): Certified {
  try {
    return keptIn(dataDir)
  } catch {
    const now = Temporal.Now.instant()
    const hosts = [...new Set(['localhost', '127.0.0.1', hostname()])]
    const { cert, key } = certify({
      name: 'OpenNICS training line',
      hosts,
      from: now.subtract(before),
      until: now.add(lasts),
    })
    mkdirSync(folderIn(dataDir), { recursive: true, mode: 0o700 })
    // The certificate last: while it is missing, both are made anew.
    keep(join(folderIn(dataDir), 'key.pem'), key)
    keep(certificateFile(dataDir), cert)
    return { cert, key }
  }
}

const keptIn = (dataDir: string): Certified => ({
  cert: readFileSync(certificateFile(dataDir), 'utf8'),
  key: readFileSync(join(folderIn(dataDir), 'key.pem'), 'utf8'),
})

function keep(file: string, text: string): void {
  writeFileSync(`${file}.new`, text, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}
