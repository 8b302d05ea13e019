import type { KeyRow, Rows } from '#ledger/rows.ts'
import type { MakeWatch } from '../evidence.ts'

/**
 * I19: what was destroyed is beyond reach. Whoever kept a copy of every key row that was ever written, and has the whole keystore as it is in the
 * end, opens nothing of it.
 */
export const copies: MakeWatch = evidence => {
  const kept: KeyRow[] = []
  return {
    kept(rows) {
      kept.push(...identityKeys(rows))
    },
    ended() {
      for (const { ntn, epoch, wrapped } of kept) {
        if (evidence.cases.get(ntn)?.identityDestroyed !== true) continue
        if (evidence.sim.keys.look(epoch, wrapped) !== undefined)
          evidence.violated('I19', `${ntn}: a copy of its key opens under ${epoch}`)
      }
    },
  }
}

const identityKeys = ({ keys, rewraps }: Rows): readonly KeyRow[] =>
  [...keys, ...rewraps.map(({ to }) => to)].filter(({ family }) => family === 'identity')
