import { filingOf, type Filing } from '#law/lives/filing.ts'
import { isTransfer } from '#law/purpose.ts'
import type { Case, Evidence, MakeWatch } from '../evidence.ts'

/**
 * I42: nothing stands in the file of denied transactions that we do not know of; and when everything that was owed has been done, exactly the
 * denied transfers that stand, and that no investigation holds, are in it.
 */
export const deniedFile: MakeWatch = evidence => ({
  caughtUp() {
    for (const ntn of inFile(evidence)) {
      const status = statusOf(ntn, evidence)
      if (status === undefined || !mayStand.includes(status))
        evidence.violated('I42', `${ntn} is in the file, and is ${status ?? 'not known'} here`)
    }
  },
  ended() {
    const there = new Set(inFile(evidence))
    for (const check of evidence.cases.values()) {
      if (belongs(check) !== there.has(check.ntn))
        evidence.violated(
          'I42',
          `${check.ntn} is ${check.status}, and is ${there.has(check.ntn) ? '' : 'not '}in the file`,
        )
    }
  },
})

const mayStand: readonly Filing['status'][] = ['sending', 'entered', 'removing']

const inFile = ({ sim }: Evidence): readonly string[] => sim.deniedFile.file.numbers()

function statusOf(ntn: string, { sim }: Evidence): Filing['status'] | undefined {
  const row = sim.store.tables.lives.get(filingOf(ntn as Filing['ntn']), 'filing')
  return row === undefined ? undefined : (JSON.parse(row.state) as Filing).status
}

/**
 * Under 922(d) alone somebody has to have decided to tell. A point of contact may deny after it told Proceed, when nobody knows any more who it was.
 */
const belongs = (check: Case): boolean =>
  check.status === 'denied' &&
  isTransfer(check.assigned.purpose) &&
  !check.identityDestroyed &&
  !isHeld(check) &&
  (!isSellToAlone(check) || isDecided(check))

const isSellToAlone = ({ events }: Case): boolean =>
  events.some(({ event }) => 'sellToAlone' in event && event.sellToAlone)

const isDecided = ({ events }: Case): boolean =>
  events.some(({ event }) => event.type === 'notice-decided' && event.send)

const isHeld = ({ events }: Case): boolean =>
  events.findLast(({ event: { type } }) => type === 'notice-held' || type === 'notice-released')?.event.type ===
  'notice-held'
