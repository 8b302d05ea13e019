import { z } from 'zod'
import { day } from './check-view.ts'

const language = z.enum(['en', 'es'])
const cell = z.strictObject({
  lines: z.array(z.string()),
  language: language.optional().meta({ description: 'Where a name stands in another language than the letter' }),
})

/** A letter as it is printed, in order and in the language asked for, for a page that shows the paper itself. */
export const letterPaper = z
  .strictObject({
    language,
    title: z.string(),
    reference: z.string(),
    from: z.strictObject({
      name: z.string(),
      address: z.array(z.string()).optional(),
      telephone: z.string().optional(),
    }),
    to: z.array(z.string()),
    on: day,
    salutation: z.string(),
    blocks: z.array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.enum(['heading', 'paragraph']), text: z.string() }),
        z.strictObject({ kind: z.literal('list'), items: z.array(z.string()) }),
        z.strictObject({
          kind: z.literal('table'),
          columns: z.array(z.string()),
          rows: z.array(z.array(cell)),
        }),
        z.strictObject({ kind: z.literal('code'), label: z.string(), text: z.string() }),
      ]),
    ),
  })
  .meta({ id: 'LetterPaper' })
export type LetterPaper = z.output<typeof letterPaper>
