import type { Transaction } from '#law/lives/transaction.ts'
import { carryOut, system, type Outcome } from '#ledger/carry-out.ts'
import type { Due } from '#ledger/rows.ts'
import { refuse } from '../refusal.ts'
import type { World } from '../world.ts'
import { onDenial, type OnDenial } from './on-denial.ts'

/** Whether anybody has to decide: 922(d) alone denies, and the agency has not chosen to send every such notice. */
export const isUndecided = ({ sellToAlone, police }: Transaction, { settings: { policies } }: World): boolean =>
  sellToAlone === true && policies['sell-to-alone-notice'] === 'held' && police?.decided === undefined

/** 18 U.S.C. 925B(a) does not name 922(d): of a denial under it alone a named person decides whether police are told. */
export const decideNotice = ({ send, ...denial }: OnDenial & Readonly<{ send: boolean }>, world: World) =>
  onDenial<'not-now'>(
    denial,
    check =>
      isUndecided(check, world)
        ? { event: { type: 'notice-decided', send, by: denial.by.id, at: world.now().toString() } }
        : refuse('not-now'),
    world,
  )

/** Nobody decided within the twenty hours: it is not sent, because nobody took it upon them. */
export const decideByDefault = (due: Due, world: World): Promise<void> =>
  carryOut(due, ({ state }) => outcome(state, world), world)

const outcome = (check: Transaction, world: World): Outcome =>
  check.status === 'denied' && isUndecided(check, world)
    ? { events: [{ type: 'notice-decided', send: false, by: system.id, at: world.now().toString() }] }
    : { events: [] }
