import { dayEverywhere, textsOn } from '#law/edition.ts'
import { sameTexts } from '#law/lives/edition.ts'
import { again } from '#ledger/again.ts'
import { system } from '#ledger/carry-out.ts'
import type { Due } from '#ledger/rows.ts'
import { write } from '#ledger/write.ts'
import type { World } from '../world.ts'

/** There is one, and this names it. */
export const law = 'law'

/**
 * Prohibitors are decided by the definition in force at the determination. Where the texts that govern now are not those of the
 * edition that was last taken up, because a day has come or because this release brings others, they are taken up, and every
 * check that is delayed or lapsed is owed another look. Asked when the program begins and when the next known change is due.
 */
export const takeUpLaw = (world: World, due?: Due): Promise<void> =>
  again(async () => {
    const seen = await world.find.edition()
    const texts = textsOn(dayEverywhere(world.now()))
    const isNew = seen === undefined || !sameTexts(seen.state.texts, texts)
    if (!isNew && due === undefined) return 'same'
    const event = { type: 'taken-up', at: world.now().toString(), texts } as const
    const steps = isNew ? ([{ life: 'edition', id: law, seen, event }] as const) : []
    const written = await write({ by: system, steps, ...(due === undefined ? {} : { settles: due }) }, world)
    return written.outcome === 'kept' ? 'taken-up' : undefined
  }).then(() => undefined)
