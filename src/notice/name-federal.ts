import type { NoticeKind } from '#law/lives/notice.ts'
import type { Transaction, TransactionEvent } from '#law/lives/transaction.ts'
import { makeNoticeNumber, ntnRandomBytes } from '#law/numbers.ts'
import type { Federal } from '#law/settings.ts'
import type { NoticeNumber, Ntn } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import type { Due } from '#ledger/rows.ts'
import { write, type Written } from '#ledger/write.ts'
import type { World } from '../world.ts'

/** Whom the law itself names: which of them, of what, and what the check keeps of it. */
export type Naming = Readonly<{
  to: keyof Federal
  kind: Extract<NoticeKind, 'retrieval' | 'unlawful-presence'>
  /** Whether the check gives rise to it as it stands, and nobody was named yet. */
  isOwed: (check: Transaction) => boolean
  event: (notice: NoticeNumber, at: string) => TransactionEvent
}>

/** After this many, another act is busy with the same transaction; the debt is leased again later. */
const tries = 3
/** While nobody is set whom to tell, the debt stands; an operator who sets somebody restarts, and need not wait long. */
const lookedAgain = { minutes: 10 } as const

/**
 * Names one recipient of one denial, once: the notice and what the check says of it are one write, so that two workers, or the same debt
 * twice, cannot name it twice.
 */
export async function nameFederal(naming: Naming, due: Due, world: World): Promise<void> {
  for (let count = 0; count < tries; count += 1) {
    const { outcome } = await tryNaming(naming, due, world)
    if (outcome === 'kept') return
  }
}

async function tryNaming({ to, kind, isOwed, event }: Naming, due: Due, world: World): Promise<Written> {
  const ntn = due.subject as Ntn
  const seen = await world.find.transaction(ntn, { audience: 'system' })
  if (seen === undefined || !isOwed(seen.state)) return write({ by: system, steps: [], settles: due }, world)
  const ori = world.settings.federal[to]
  const now = world.now()
  if (ori === undefined) return write({ by: system, steps: [], postpones: { due, until: now.add(lookedAgain) } }, world)
  const notice = makeNoticeNumber(world.random(ntnRandomBytes))
  const at = now.toString()
  const deniedAt = seen.state.deniedAt ?? at
  const named = { type: 'named', notice, ntn, ori, kind, grounds: ['named'], deniedAt, at } as const
  return write(
    {
      by: system,
      steps: [
        { life: 'transaction', id: ntn, seen, event: event(notice, at) },
        { life: 'notice', id: notice, seen: undefined, event: named },
      ],
      settles: due,
    },
    world,
  )
}
