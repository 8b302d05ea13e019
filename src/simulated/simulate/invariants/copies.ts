import type { KeyRow, Rows } from '#ledger/rows.ts'
import type { Case, MakeWatch } from '../evidence.ts'

/**
 * I19: what was destroyed is beyond reach. Whoever kept a copy of every key row that was ever written, and has the whole keystore as it is in the
 * end, opens nothing of it; but of an overturned denial what was copied while it was one, which ADR 0023 says is so.
 */
export const copies: MakeWatch = evidence => {
  const kept: KeyRow[] = []
  return {
    kept(rows) {
      kept.push(...identityKeys(rows))
    },
    ended() {
      for (const { ntn, epoch, wrapped } of kept) {
        const check = evidence.cases.get(ntn)
        if (check?.identityDestroyed !== true || (wasDenied(check) && epoch.startsWith('denial-'))) continue
        if (evidence.sim.keys.look(epoch, wrapped) !== undefined)
          evidence.violated('I19', `${ntn}: a copy of its key opens under ${epoch}`)
      }
    },
  }
}

const wasDenied = ({ events }: Case): boolean =>
  events.some(({ event: { type } }) => type === 'poc-overturn' || type === 'overturned')

const identityKeys = ({ keys, rewraps }: Rows): readonly KeyRow[] =>
  [...keys, ...rewraps.map(({ to }) => to)].filter(({ family }) => family === 'identity')
