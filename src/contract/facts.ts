import { z } from 'zod'
import { is } from './text.ts'

/** More facts than any rule looks at. */
const mostFacts = 60
const longestText = 500

/** Any JSON value. */
export const json: z.ZodType<z.core.util.JSONType> = z
  .lazy(() => z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(json), z.record(z.string(), json)]))
  .meta({ id: 'Json' })

const factName = /^[a-z][A-Za-z0-9]{0,39}$/

/**
 * What a record says of its case, by the names that its rule knows (docs/law). Read by the rule, which takes what it cannot read
 * for missing; here it is only kept within bounds. An entry of the Indices carries none that its rule does not ask for.
 */
export const facts = z
  .record(z.string(), json)
  .refine(given => Object.keys(given).every(name => factName.test(name)), is('fact-names'))
  .refine(given => Object.keys(given).length <= mostFacts, is('too-many'))
  .refine(isShort, is('characters'))
  .meta({ id: 'Facts' })

/** The body's limit on depth bounds the walk. */
function isShort(value: unknown): boolean {
  if (typeof value === 'string') return value.length <= longestText && !/[\p{Cc}\p{Cs}]/u.test(value)
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(([name, member]) => isShort(name) && isShort(member))
}
