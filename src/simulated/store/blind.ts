import type { Find } from '../../find.ts'
import { isHeld, type Keep } from './keep.ts'
import { by } from './order.ts'
import type { Tables } from './tables.ts'

/** As in `store/blind.ts`: under an epoch that is over nothing is kept, and the rest is. */
export const keepBlinds: Keep = ({ blinds = [] }, tables) => {
  for (const row of blinds) {
    const { epoch, value, handle } = row
    if (!isHeld(epoch, tables)) continue
    if (tables.blind.get(epoch, `${value} ${handle}`) !== undefined) return 'stale'
    tables.blind.put(epoch, `${value} ${handle}`, { ...row, number: row.number.slice() })
  }
  return 'kept'
}

export const destroyBlinds: Keep = ({ blindsGone = [] }, { blind }) => {
  for (const gone of blindsGone)
    for (const { epoch, value, handle } of blind.of(gone.epoch))
      if (gone.handle === undefined || gone.handle === handle) blind.remove(epoch, `${value} ${handle}`)
  return 'kept'
}

export const blindIn = ({ blind }: Tables): Pick<Find, 'blindAlike' | 'blindOften'> => {
  const alike = (epoch: string, values: readonly string[]) =>
    blind
      .of(epoch)
      .filter(({ value }) => values.includes(value))
      .toSorted(by(({ value, handle }) => [value, handle]))
      .map(row => ({ ...row, number: row.number.slice() }))
  return {
    async blindAlike(epoch, handle, limit) {
      const own = blind.of(epoch).filter(row => row.handle === handle)
      const rows = alike(
        epoch,
        own.map(({ value }) => value),
      )
      return rows.filter(row => row.handle !== handle).slice(0, limit)
    },
    async blindOften(epoch, atLeast, limit) {
      const counted = [...Map.groupBy(blind.of(epoch), ({ value }) => value)]
      const often = counted.flatMap(([value, rows]) => (rows.length >= atLeast ? [value] : []))
      return alike(epoch, often).slice(0, limit)
    },
  }
}
