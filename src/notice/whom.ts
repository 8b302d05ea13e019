import type { NoticeGround, NoticeKind } from '#law/lives/notice.ts'
import type { Transaction } from '#law/lives/transaction.ts'
import type { Ori } from '#law/words.ts'
import type { Transferee } from '#search/transferee.ts'
import type { Routed } from '../agencies.ts'
import type { World } from '../world.ts'
import { deniedBy, premisesOf } from './places.ts'

export type Named = Readonly<{ ori: Ori; kind: NoticeKind; grounds: readonly NoticeGround[] }>

/** Who is to hear of a denial. `lookAgain`: for one of the places nobody was found whom an operator might yet name. */
export type Whom = Readonly<{
  named: readonly Named[]
  unroutable: readonly ('sought' | 'residence')[]
  lookAgain: boolean
}>

/** An address abroad, or of the military mail, has no authority, today or later. */
const never: readonly string[] = ['foreign', 'military']

/** 18 U.S.C. 925B(a): who hears of this denial, by the directory of agencies as it stands. */
export async function whomOf(check: Transaction, { address }: Transferee, world: World): Promise<Whom> {
  const sought = await premisesOf(check, world)
  const residence = address === undefined ? {} : { residence: address }
  // Without premises the residence alone is asked for, so that at least its authority hears of it.
  const place = sought ?? address
  if (place === undefined) return { named: [], unroutable: ['sought', 'residence'], lookAgain: true }
  const routed = world.agencies.route({ sought: place, ...residence, deniedBy: deniedBy(check) })
  const unroutable = [
    ...(sought === undefined ? [nowhere('sought', 'no-authority')] : routed.unroutable.filter(isOf('sought'))),
    ...(address === undefined ? [nowhere('residence', 'not-known')] : routed.unroutable.filter(isOf('residence'))),
  ]
  return {
    named: routed.recipients.map(recipient => named(recipient, sought === undefined)),
    unroutable: unroutable.map(each => each.place),
    // Whoever gives the address later owes the naming anew, so that nothing is looked for until then.
    lookAgain: unroutable.some(({ because }) => because !== 'not-known' && !never.includes(because)),
  }
}

type Unroutable = Routed['unroutable'][number]
const nowhere = (place: Unroutable['place'], because: string): Unroutable => ({ place, because })
const isOf = (of: Unroutable['place']) => (each: Unroutable) => each.place === of

const named = ({ ori, kind, why }: Routed['recipients'][number], byResidenceAlone: boolean): Named => ({
  ori,
  kind: kind === 'prosecutor' ? 'prosecution' : 'denial',
  grounds: byResidenceAlone ? ['residence'] : [...new Set(why.map(({ place }) => place))],
})
