import { mostAnswerBytes } from '#contract/source/ask.ts'
import type { AnswerSent } from '#contract/source/ask.ts'
import type { Behaviour, wrongs } from './behaviour.ts'

/** What goes over the line: a whole body, one that is cut off, or one that does not end; or nothing, ever. */
export type Reply =
  | Readonly<{ status: number; text: string; how: 'whole' | 'cut' | 'endless' }>
  | Readonly<{ how: 'never' }>

export const whole = (status: number, body: unknown): Reply => ({ status, text: JSON.stringify(body), how: 'whole' })

/** An endless body still ends once nobody can have wanted it. */
export const endlessBytes = 4 * mostAnswerBytes

/** How a right answer becomes a wrong one, for each way of being wrong. */
const spoil: Readonly<Record<(typeof wrongs)[number], (right: object) => Reply>> = {
  garbage: () => ({ status: 200, text: '<html>It works!</html>', how: 'whole' }),
  'wrong-schema': right => whole(200, { ...right, note: 'a member that no contract names' }),
  'wrong-fields': right => whole(200, lying(right)),
  truncated: right => ({ status: 200, text: JSON.stringify(right), how: 'cut' }),
  huge: right => ({ status: 200, text: JSON.stringify(right), how: 'endless' }),
}

export const spoiled = (how: (typeof wrongs)[number], right: object): Reply => spoil[how](right)

/** Of the right shape at a glance: another keeper's name, and of each record two with one number, from no file, about no sex. */
function lying(right: Partial<AnswerSent>): object {
  const twice = (right.records ?? []).flatMap(record => [record, record])
  const records = twice.map(({ description, ...record }) => ({
    ...record,
    file: 'no-such-file',
    description: { ...description, sex: 'Q' },
  }))
  return { ...right, source: 'indices', ...(right.records === undefined ? {} : { records }) }
}

/** What a peer adds to its usual time. */
export const addedTime: Readonly<Partial<Record<Behaviour, number>>> = { slow: 2_000, late: 6_000 }
