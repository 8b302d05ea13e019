import type { Transaction } from '#law/lives/transaction.ts'
import { makeNoticeNumber, ntnRandomBytes } from '#law/numbers.ts'
import { carryOut, system, type Outcome } from '#ledger/carry-out.ts'
import type { Due } from '#ledger/rows.ts'
import type { Step } from '#ledger/change.ts'
import { unseal } from '#ledger/unseal.ts'
import { noHits, type Hits } from '#search/hit.ts'
import type { Transferee } from '#search/transferee.ts'
import type { World } from '../world.ts'
import { whomOf, type Named } from './whom.ts'

/** How soon a place without an authority is looked at again, doubled each time up to the longest: somebody may name one. */
const firstPauseMinutes = 5
const longestPauseMinutes = 60

/**
 * 18 U.S.C. 925B(a): finds out who is told of a denial and gives each a notice of its own, all in one write. Who has one already, because
 * this was done before or the address came later, gets no second.
 */
export const namePolice = (due: Due, world: World): Promise<void> =>
  carryOut(due, ({ state }) => outcome(state, due, world), world)

async function outcome(check: Transaction, due: Due, world: World): Promise<Outcome> {
  // Overturned since the debt was taken up.
  if (check.status !== 'denied') return { events: [] }
  const file = await opened(check, world)
  if (file === undefined) return { events: [] }
  const { named, unroutable, lookAgain } = await whomOf(check, file.transferee, world)
  const before = new Set((await world.find.noticesAbout(check.ntn)).map(({ state: { ori } }) => ori))
  const fresh = named.filter(({ ori }) => !before.has(ori))
  const beside = fresh.map(each => begun(each, check, file.repeat, world))
  const at = world.now().toString()
  const event = {
    type: 'police-named',
    notices: beside.map(({ event: { notice } }) => notice),
    unroutable,
    ...(lookAgain ? { lookAgain } : {}),
    at,
  } as const
  const changed = beside.length > 0 || isNews(check, unroutable)
  const steps = { events: changed || !lookAgain ? [event] : [], beside }
  return lookAgain ? { ...steps, until: world.now().add({ minutes: pauseAfter(due) }) } : steps
}

const isNews = ({ police }: Transaction, unroutable: readonly string[]): boolean =>
  police === undefined || police.unroutable.join() !== unroutable.join()

const pauseAfter = ({ attempts }: Due): number =>
  Math.min(firstPauseMinutes * 2 ** Math.max(0, attempts - 1), longestPauseMinutes)

type Opened = Readonly<{ transferee: Transferee; repeat: boolean }>

/** Where the transferee lives, and whether a record that is the transferee's own tells of an earlier denial. Each leaves a leaf. */
async function opened({ ntn, judged }: Transaction, world: World): Promise<Opened | undefined> {
  const why = { by: system, purpose: 'find out who is told of a denial' }
  const transferee = (await unseal(ntn, { what: 'transferee', ...why }, world)) as Transferee | undefined
  if (transferee === undefined) return undefined
  const { hits } = ((await unseal(ntn, { what: 'hits', ...why }, world)) as Hits | undefined) ?? noHits
  return { transferee, repeat: hits.some(({ number, record }) => judged[number] === true && isEarlierDenial(record)) }
}

/** Every category of the field's file of denied persons begins with this letter. */
const isEarlierDenial = ({ category }: Hits['hits'][number]['record']): boolean => category.startsWith('M')

function begun({ ori, kind, grounds }: Named, { ntn, deniedAt }: Transaction, repeat: boolean, world: World) {
  const notice = makeNoticeNumber(world.random(ntnRandomBytes))
  const at = world.now().toString()
  return {
    life: 'notice',
    id: notice,
    seen: undefined,
    event: {
      type: 'named',
      ...{ notice, ntn, ori, kind, grounds, deniedAt: deniedAt ?? at, at },
      ...(repeat ? { repeat } : {}),
    },
  } as const satisfies Step
}
