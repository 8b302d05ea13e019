import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { certify } from '../../src/cli/sandbox/certificate.ts'

/** A certificate that vouches for itself, as PEM and in files that go with the test. */
export type Shown = Readonly<{ cert: string; key: string; certFile: string; keyFile: string; folder: string }>

/** Certificates are made while the test runs and are good for an hour; `over` is one whose time has come. */
export function shownFor(t: TestContext, hosts: readonly string[], { over = false } = {}): Shown {
  const now = Temporal.Now.instant()
  const until = over ? now.subtract({ minutes: 1 }) : now.add({ hours: 1 })
  const { cert, key } = certify({ name: 'a server of a test', hosts, from: now.subtract({ hours: 2 }), until })
  const folder = mkdtempSync(join(tmpdir(), 'nics-shown-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const [certFile, keyFile] = [join(folder, 'cert.pem'), join(folder, 'key.pem')]
  writeFileSync(certFile, cert)
  writeFileSync(keyFile, key, { mode: 0o600 })
  return { cert, key, certFile, keyFile, folder }
}
