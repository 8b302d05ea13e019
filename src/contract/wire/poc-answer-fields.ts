import { factFields } from './facts.ts'
import type { Grouped } from './groups.ts'
import { count, day, letters, reference, text, word } from './kinds.ts'
import { found, ntn, person, request, stn } from './poc-fields.ts'
import { instant, messageKey, otherFact, whole } from './poc-kinds.ts'
import type { FieldRow, Shape } from './shape.ts'

const repeated: FieldRow = { ...request, says: 'The point of contact’s own number of what is answered' }
export const push: FieldRow = {
  ...{ code: 'PSH', at: ['push'], kind: reference },
  says: 'Of a message that nobody asked for: its number, by which it is acknowledged',
}
const standing: FieldRow = { code: 'STA', says: 'How the check stands with us', at: ['standing'], kind: word }

const bits: FieldRow = { code: 'BIT', says: 'How alike the two are, in bits', at: ['bits'], kind: whole }
const seen: Shape = [...found, bits, ...person]

/** 28 CFR 25.6(f): one response over all databases, and behind it each record that was found. */
export const response: Grouped = {
  head: [
    ...[repeated, push, ntn, stn],
    { code: 'KND', says: 'NO-RECORD, PARTIAL, SINGLE-MATCH or MULTIPLE-MATCH', at: ['kind'], kind: word },
    { code: 'SDB', says: 'A database that was searched', at: ['searched'], kind: word, of: 'all' },
    { code: 'NSD', says: 'A database that was not, or not yet', at: ['notSearched'], kind: word, of: 'all' },
    { code: 'MAT', says: 'How many records were found', at: ['matches'], kind: count },
    standing,
    { code: 'CON', says: 'The contact, from which every clock counts', at: ['contact'], kind: instant },
    { code: 'RBY', says: 'Until when its determination must have been reported', at: ['reportBy'], kind: instant },
  ],
  base: { searched: [], notSearched: [] },
  opens: 'REC',
  each: seen,
  eachBase: { person: {} },
  at: 'records',
}

/** One record in full. */
export const recordInFull: Shape = [
  ...[repeated, ntn, stn],
  ...seen,
  { code: 'AGY', says: 'The agency that entered it', at: ['ori'], kind: letters },
  ...factFields,
  {
    ...{ code: 'FCT', at: ['otherFacts'], kind: otherFact, of: 'all' },
    says: 'Another fact of the record, as its database says it',
  },
]

/** 25.6(h): how a determination message was received. */
export const received: Shape = [
  repeated,
  { code: 'MKE', says: 'The message that is answered', at: ['message'], kind: messageKey },
  ...[ntn, stn],
  { code: 'RCP', says: 'How it was received (docs/law/poc-message-received.md)', at: ['receipt'], kind: word },
  standing,
  { code: 'WHY', says: 'Why', at: ['because'], kind: text },
  { code: 'TDO', says: 'What is to be done now', at: ['todo'], kind: text },
]

/** 25.6(h): before the end of an operational day, of how many checks nothing is determined. */
export const warned: Shape = [
  push,
  { code: 'DAY', says: 'The operational day', at: ['day'], kind: day },
  { code: 'UND', says: 'Checks of that day of which nothing was reported', at: ['undetermined'], kind: count },
  { code: 'RBY', says: 'When it ends: of those a Proceed is then presumed', at: ['endsAt'], kind: instant },
]
