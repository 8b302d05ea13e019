import { exportLog } from './audit/export.ts'
import { pageOf, statusOf } from './audit/finding-page.ts'
import { verifyPath } from './audit/verify-path.ts'
import type { Given } from './command.ts'
import { declined, type Outcome } from './output.ts'

/** `nics audit export` and `nics audit verify`: 28 CFR 25.9(b)'s log, taken out and looked at without us. */
export async function auditCommand({ args: [what, file], options }: Given): Promise<Outcome> {
  const { out, key, url } = options as Readonly<{ out?: string; key?: string; url?: string }>
  if (what === 'export' && file === undefined) {
    return out === undefined ? declined('usage', 'Say where to write it: --out FILE') : exportLog(out, url)
  }
  if (what !== 'verify' || file === undefined)
    return declined('usage', 'nics audit export --out FILE, or nics audit verify FILE')
  const finding = await verifyPath(file, key)
  if (finding === undefined) return declined('invalid', `There is no file ${file}.`)
  if ('unknown' in finding) return declined('invalid', finding.unknown)
  return { status: statusOf(finding), document: documentOf(finding), page: pageOf(finding, key) }
}

const documentOf = (finding: object) => ({ verified: !('wrong' in finding), ...finding })
