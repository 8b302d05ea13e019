import { z } from 'zod'
import { words } from '#law/lives/transaction.ts'
import { instant } from './check-view.ts'
import { ntn } from './numbers.ts'
import { is } from './text.ts'

/** Where the part before ended, as it was given. It stands in a body, because an address is written down by whoever passes it on. */
export const place = z
  .strictObject({ contact: instant.refine(isInstant, is('impossible-time')), ntn })
  .meta({ id: 'PlaceInLog' })

function isInstant(text: string): boolean {
  try {
    return Temporal.Instant.from(text).toString() !== ''
  } catch {
    return false
  }
}

/** One thing that a licensee was told. */
export const tellingInLog = z.strictObject({ word: z.enum(words), at: instant })
