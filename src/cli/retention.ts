import { createPublicKey, verify, type KeyObject } from 'node:crypto'
import type { Epoch } from '#law/lives/epoch.ts'
import { certificateText } from '#law/retention/certificate.ts'
import { closesAt } from '#law/retention/epochs.ts'
import { parseDate } from '#law/numbers.ts'
import { readConfig } from '#real/config.ts'
import { publicKeyOf } from '#real/keys/public-key.ts'
import { formerLogKeys } from '#real/keys/renew-log.ts'
import { reconcile, type Reconciled } from '#retention/reconcile.ts'
import { pending } from '#store/migrate.ts'
import { inMaintenance } from './maintenance.ts'
import { declined, exits, type Outcome } from './output.ts'

/** The certificates of a week. */
const certificatesShown = 56

/**
 * `nics retention`: what became of every number of a day, and the certificates of the keys that were destroyed last. Ends with 5 where a number
 * is unaccounted for, or a certificate is not as it was signed.
 */
export async function retentionCommand(day: string | undefined): Promise<Outcome> {
  const yesterday = Temporal.Now.plainDateISO('UTC').subtract({ days: 1 })
  const date = day === undefined ? yesterday : parseDate(day)
  if (date === undefined) return declined('invalid', 'A day is written as 2026-09-11.')
  const config = readConfig(process.env)
  return inMaintenance(config, async ({ database, world }) => {
    const missing = await pending(database)
    if (missing.length > 0)
      return declined('unavailable', `The database lacks ${missing.join(', ')}. Run: npm run -s nics -- migrate`)
    const publicKey = publicKeyOf(await world.keys.logKey())
    const publicKeys = [publicKey, ...formerLogKeys(config.keysDir)].map(key =>
      createPublicKey({ key, format: 'der', type: 'spki' }),
    )
    const reconciled = await reconcile(date.toString(), world)
    const epochs = (await world.find.epochs(certificatesShown)).map(({ state }) => shown(state, publicKeys))
    const sound = reconciled.difference === 0 && epochs.every(({ signed }) => signed !== false)
    const keys = { standing: await world.keys.standing(), publicKey: publicKey.toString('base64') }
    return {
      status: sound ? exits.ok : exits.conflict,
      document: { reconciled, epochs, keys },
      page: page(reconciled, epochs),
    }
  })
}

type Shown = Readonly<{ epoch: string; status: Epoch['status']; closesAt: string; signed?: boolean }> &
  Readonly<Partial<Pick<Epoch, 'certificate' | 'signature'>>>

function shown({ epoch, status, certificate, signature }: Epoch, publicKeys: readonly KeyObject[]): Shown {
  const about = { epoch, status, closesAt: closesAt(epoch).toString() }
  if (certificate === undefined || signature === undefined) return about
  const content = Buffer.from(certificateText(certificate))
  return {
    ...about,
    certificate,
    signature,
    signed: publicKeys.some(key => verify(null, content, key, Buffer.from(signature, 'base64url'))),
  }
}

const page = (
  { date, issued, destroyed, open, denied, cancelled, difference }: Reconciled,
  epochs: readonly Shown[],
): string =>
  [
    `${date}: issued ${issued} = destroyed ${destroyed} + open ${open} + denied ${denied} + cancelled ${cancelled}, difference ${difference}`,
    ...epochs.map(lineOf),
    '',
  ].join('\n')

function lineOf({ epoch, status, closesAt: closes, certificate, signed }: Shown): string {
  if (certificate === undefined)
    return `${epoch.padEnd(18)} ${status === 'destroyed' ? 'found destroyed' : `${status}, closes ${closes}`}`
  const { destroyed, covered, survivors, greatestLag } = certificate
  const went = survivors === undefined ? '' : `, ${survivors} wrapped again`
  return `${epoch.padEnd(18)} destroyed ${destroyed}: covered ${covered}${went}; latest ${greatestLag} s late${signed === true ? '' : '; SIGNATURE DOES NOT HOLD'}`
}
