import { z } from 'zod'
import { endpoint } from './endpoint.ts'

export const readGrounds = endpoint({
  name: 'readGrounds',
  method: 'GET',
  path: '/v1/law/grounds',
  says: 'What a record of each category may state of its legal ground: how each fact is asked for, and what can be read.',
  signIn: 'none',
  answers: {
    200: z
      .strictObject({
        categories: z.array(
          z.strictObject({
            category: z.string(),
            name: z.string(),
            cites: z.array(z.strictObject({ code: z.string(), text: z.string() })),
            facts: z.array(
              z.strictObject({
                name: z.string(),
                ask: z.string(),
                expects: z.string(),
                wanted: z.enum(['must', 'should', 'may']),
              }),
            ),
          }),
        ),
      })
      .meta({ id: 'Grounds' }),
  },
  refusals: [],
})

export type Grounds = z.output<(typeof readGrounds)['answers'][200]>['categories']
