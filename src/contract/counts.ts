import { z } from 'zod'

/** How many of each: of a category, a reason, a code or a year, by its name. */
export const counts = z.array(z.strictObject({ name: z.string(), count: z.int() })).meta({ id: 'Counts' })
