import { z } from 'zod'

/**
 * How every request that we decline is answered: RFC 9457. `code` is stable; the words may be improved. `pointers` say where
 * in the request something is wrong and what, in a code: nothing that was sent is ever repeated.
 */
export const problem = z
  .strictObject({
    type: z.string().meta({ description: 'urn:opennics:refusal: and the code' }),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: 'What follows from it' }),
    code: z.string(),
    todo: z.string().meta({ description: 'What the caller can do' }),
    provision: z.string().optional(),
    pointers: z
      .array(
        z.strictObject({
          pointer: z.string().meta({
            description: 'JSON pointer into the body; `path:` or `query:` and a name for a parameter',
          }),
          code: z.string(),
        }),
      )
      .optional(),
  })
  .meta({ id: 'Problem' })

export type Problem = z.input<typeof problem>
