import { cfr } from '../cite.ts'
import { pocRule, type Answered } from '../ruling.ts'

/** A point of contact asks for one record in full. Records are named as our response named them. */
export type RecordRequest = Readonly<{
  by: string
  inquiredBy: string
  record: string
  named: readonly string[]
  identityExists: boolean
}>

/** Only who inquired, only a record that our response named, and only while there is somebody to whom it could belong. */
export function recordGiven({
  by,
  inquiredBy,
  record,
  named,
  identityExists,
}: RecordRequest): Answered<'given' | 'refused'> {
  if (by !== inquiredBy) return { answer: 'refused', because: 'another agency inquired' }
  if (!identityExists) return { answer: 'refused', because: 'whom the inquiry concerned is no longer known' }
  return named.includes(record)
    ? { answer: 'given', because: 'the response to this inquiry named it' }
    : { answer: 'refused', because: 'the response to this inquiry did not name it' }
}

const asked = {
  by: 'VA0010000',
  inquiredBy: 'VA0010000',
  record: 'iii 1',
  named: ['iii 1', 'ncic 1'],
  identityExists: true,
} as const

export const recordRequest = pocRule({
  id: 'poc-record-request',
  title: 'One record in full, to the point of contact that inquired',
  cites: [cfr(28, '25.6(f)'), cfr(28, '25.6(g)(1)')],
  says: 'To confirm a match a point of contact may fetch a record that the response to its own inquiry named, and no other.',
  since: '1998-11-30',
  answers: ['given', 'refused'],
  decide: (given: RecordRequest) => recordGiven(given).answer,
  examples: [
    { name: 'a record of its own response', given: asked, expect: 'given' },
    { name: 'a record that no response named', given: { ...asked, record: 'iii 2' }, expect: 'refused' },
    { name: 'another state’s inquiry', given: { ...asked, by: 'MD0010000' }, expect: 'refused' },
    { name: 'identity has been destroyed', given: { ...asked, identityExists: false }, expect: 'refused' },
  ],
})
