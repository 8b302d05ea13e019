import { factFields } from './facts.ts'
import { day, height, letters, member, pounds, reference, text, word, words, yes } from './kinds.ts'
import { name } from './name.ts'
import type { FieldRow, Shape } from './shape.ts'

const ari: FieldRow = { code: 'ARI', says: 'The agency’s own number of the record', at: ['ari'], kind: text }
const nri: FieldRow = { code: 'NRI', says: 'Our number of the record', at: ['nri'], kind: letters }
const category: FieldRow = { code: 'PCA', says: 'Category of the prohibition', at: ['category'], kind: letters }
export const aliases: FieldRow = { code: 'AKA', says: 'Another name', at: ['person', 'names'], kind: name, of: 'rest' }
export const numbers: FieldRow = {
  code: 'MNU',
  says: 'A number that identifies the person: FBI number, license, passport',
  at: ['person', 'numbers'],
  kind: text,
  of: 'all',
  also: ['OLN'],
}
export const names: FieldRow = { code: 'NAM', says: 'Name in use', at: ['person', 'names'], kind: name, of: 'first' }

/** Who it is, beside the names. */
export const identity: Shape = [
  { code: 'SEX', says: 'Sex: M, F or U', at: ['person', 'sex'], kind: letters },
  { code: 'RAC', says: 'Race: A, B, I, U or W', at: ['person', 'race'], kind: letters, empty: true },
  { code: 'DOB', says: 'Date of birth', at: ['person', 'born'], kind: day },
  { code: 'POB', says: 'State or country of birth', at: ['person', 'birthplace'], kind: text, empty: true },
  { code: 'HGT', says: 'Height', at: ['person', 'heightInches'], kind: height, empty: true },
  { code: 'WGT', says: 'Weight', at: ['person', 'weightPounds'], kind: pounds, empty: true },
  { code: 'EYE', says: 'Color of the eyes', at: ['person', 'eyes'], kind: letters, empty: true },
  { code: 'HAI', says: 'Color of the hair', at: ['person', 'hair'], kind: letters, empty: true },
  { code: 'SOC', says: 'Social Security number', at: ['person', 'ssn'], kind: letters, empty: true },
  { code: 'SOR', says: 'State of residence', at: ['person', 'state'], kind: letters, empty: true },
  { code: 'UPN', says: 'Number given by the voluntary appeal file', at: ['person', 'upin'], kind: text, empty: true },
]

/** What is stated of the record beside the person. */
const stated: Shape = [
  { code: 'EXP', says: 'Last day, where the disability is not permanent', at: ['expires'], kind: day, empty: true },
  { code: 'DDI', says: 'Day of the disposition, order or finding', at: ['disposed'], kind: day, empty: true },
  { code: 'TOR', says: 'Day on which the person was told orally', at: ['told', 'orally'], kind: day },
  { code: 'TWR', says: 'Day on which the person was told in writing', at: ['told', 'inWriting'], kind: day },
  { code: 'DOC', says: 'The agency’s reference to the document', at: ['document'], kind: text, empty: true },
  {
    code: 'GRT',
    says: 'Supplied with grant money under 34 U.S.C. 40913, of category D: it serves checks and nothing else',
    at: ['paidByGrant'],
    kind: yes,
    empty: true,
  },
]

export const unempty = (rows: Shape): Shape => rows.map(row => ({ ...row, empty: false }))
const within = (step: string, rows: Shape): Shape => rows.map(row => ({ ...row, at: [step, ...row.at] }))

const reason: FieldRow = { code: 'REA', says: 'Why', at: ['reason'], kind: word }

/** A whole record, as it is entered. */
export const entered: Shape = [
  ari,
  ...[category, names, aliases],
  ...unempty(identity),
  numbers,
  ...unempty(stated),
  ...factFields,
  { code: 'AGN', says: 'Taken back before, and prohibited again', at: ['again'], kind: yes },
]

/** What replaces something; an empty field takes it away. What may stand several times is supplemented instead. */
export const modified: Shape = [
  ...[nri, ari, { ...reason, at: ['because'] }],
  { code: 'NAM', says: 'Name in use; the other names stay', at: ['name'], kind: name },
  ...within('change', [category, ...identity, ...stated, ...factFields]),
]

export const cancelled: Shape = [nri, ari, reason]

/** What a record has several of, added to it or taken from it. */
export const supplemented: Shape = [
  ...[nri, ari],
  { ...aliases, at: ['names'], of: 'all' },
  { ...numbers, at: ['numbers'] },
]

export const displayed: Shape = [
  ...[nri, ari],
  { code: 'USE', says: 'What the record is read for', at: ['use'], kind: words },
]

const answers: FieldRow = { code: 'MKE', says: 'The key that is answered', at: ['key'], kind: letters }

/** What came of a message: how the record stands, and where it was to be displayed, what it says. */
export const acknowledged: Shape = [
  ...[answers, nri, ari],
  { code: 'STA', says: 'How the record stands', at: ['status'], kind: word },
  { code: 'DTE', says: 'Day on which it was entered', at: ['on'], kind: day },
  { code: 'WHY', says: 'Why it was suspended or taken back', at: ['because'], kind: word },
  {
    code: 'MIS',
    says: 'A fact that the law asks for and the record does not say',
    at: ['missing'],
    kind: member,
    of: 'all',
  },
  ...within(
    'record',
    entered.filter(({ code }) => code !== 'ARI' && code !== 'AGN'),
  ).map(row => ({ ...row, empty: true })),
]

/** That nothing came of a message, and why. */
export const refused: Shape = [
  { code: 'REQ', says: 'The sender’s own number of the message, where it had one', at: ['request'], kind: reference },
  answers,
  { code: 'COD', says: 'Why, by its code (docs/refusals.md)', at: ['refusal'], kind: word },
  { code: 'ERR', says: 'What is wrong, and at which field', at: ['wrong'], kind: text, of: 'all' },
]
