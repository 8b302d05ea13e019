import type { TransfereeSent } from '#contract/transferee.ts'
import type { Description } from '#match/description.ts'
import { normalise } from '#match/normalise.ts'
import type { Address, Transferee } from '#search/transferee.ts'
import { present } from '../present.ts'
import { refuse, type Pointer, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'

/** Where a calendar day begins first. In doubt about the hour, a day that has begun anywhere is not in the future. */
const firstZone = 'Pacific/Kiritimati'

/** Whether a date has not come yet anywhere. */
export const isInFuture = (date: string, world: World): boolean =>
  date > world.now().toZonedDateTimeISO(firstZone).toPlainDate().toString()

/** The transferee as the contract takes one, in the form in which a search is made; or where the date of birth is wrong. */
export function readTransferee(sent: TransfereeSent, world: World): Transferee | Refusal<'not-as-described'> {
  if (isInFuture(sent.born, world)) {
    return refuse('not-as-described', [{ pointer: '/transferee/born', code: 'in-the-future' }])
  }
  const unread = unreadable(sent.name, '/transferee/name')
  if (unread.length > 0) return refuse('not-as-described', unread)
  const { name, citizenships, alienNumber, address, ...descriptors } = sent
  return {
    description: { ...present(descriptors), names: [present(name)] },
    citizenships,
    ...(alienNumber === undefined ? {} : { alienNumber }),
    ...(address === undefined ? {} : { address: readAddress(address) }),
  }
}

/**
 * Which parts of a name no search could be made by: letters that no file is written in, and for which no others are known. A
 * source that was asked for nothing would answer that it has nothing.
 */
export function unreadable(name: TransfereeSent['name'], at: string): readonly Pointer[] {
  const read = normalise(present(name))
  return (['last', 'first'] as const)
    .filter(part => read[part] === '')
    .map(part => ({ pointer: `${at}/${part}`, code: 'unreadable' }))
}

export const readAddress = (sent: NonNullable<TransfereeSent['address']>): Address => present(sent)

export const readDescription = (sent: object): Description => present(sent) as Description
