import type { AuditLog } from '#ledger/log/door.ts'
import { parseVerifier } from '#ledger/log/note.ts'
import { ago, numbersIn } from './metrics.ts'
import { broken, noted, ok, type Finding } from './finding.ts'

/** How the audit log stands: its entries, those that wait, and how old its last checkpoint is. */
type Standing = Readonly<{ size: number; signed: number; waiting: number; seconds?: number; stopped?: boolean }>

/** Leaves wait a second; when they have waited for so long, nobody numbers them. */
const longestWait = 60

export function logFinding({ size, signed, waiting, seconds, stopped = false }: Standing): Finding {
  const age = seconds === undefined ? 'no checkpoint yet' : `checkpoint of ${signed} ${ago(seconds)}`
  const says = `${size} entries, ${age}, ${waiting} waiting`
  if (stopped) return broken('audit log', `${says}; it contradicts itself and was stopped: see docs/operating.md`)
  const isLate = (waiting > 0 || signed < size) && (seconds ?? longestWait) >= longestWait
  return isLate
    ? noted('audit log', `${says}; the worker of a running server numbers and signs them`)
    : ok('audit log', says)
}

/** Out of the store itself, with how far each of the witnesses has come. */
export async function lookAtLog(
  log: AuditLog,
  witnesses: readonly string[],
  now: Temporal.Instant,
): Promise<readonly Finding[]> {
  const [{ size, signed }, waiting, witnessed] = [await log.head(), await log.waiting(), await log.witnessed()]
  const age =
    signed === undefined
      ? {}
      : { seconds: Math.max(0, Math.floor(Temporal.Instant.from(signed.at).until(now).total('seconds'))) }
  const behind = witnesses.map(text => {
    const name = parseVerifier(text)?.name ?? text
    const last = witnessed.find(({ witness }) => witness === name)?.size
    const done = last !== undefined && last >= (signed?.size ?? 0)
    const says =
      last === undefined ? 'awaiting its first cosignature' : `cosigned ${last}, awaiting it for ${signed?.size ?? 0}`
    return done ? ok('witness', `${name} cosigned ${last}`) : noted('witness', `${name}: ${says}`)
  })
  return [
    logFinding({ size, waiting, signed: signed?.size ?? 0, ...age }),
    ...(witnesses.length === 0 ? [noted('witness', 'nobody witnesses the audit log (NICS_WITNESSES)')] : behind),
  ]
}

/** Out of what a running server says of itself, where its store cannot be opened beside it. */
export function lookAtItsLog(metrics: string): readonly Finding[] {
  const of = numbersIn(metrics, 'log')
  const size = of.get('size')
  if (size === undefined) return []
  const seconds = of.get('checkpoint_seconds')
  const stopped = of.get('stopped') === 1
  const standing = { size, stopped, signed: of.get('signed') ?? 0, waiting: of.get('waiting') ?? 0 }
  return [logFinding({ ...standing, ...(seconds === undefined ? {} : { seconds }) })]
}
