import { aliases, identity, names, numbers, unempty } from './entry-fields.ts'
import { letters, reference, text, word, yes } from './kinds.ts'
import { name } from './name.ts'
import { instant } from './poc-kinds.ts'
import type { FieldRow, Shape } from './shape.ts'

export const request: FieldRow = {
  code: 'REQ',
  says: 'The point of contact’s own number of this message, which the answer repeats',
  at: ['request'],
  kind: reference,
}
export const ntn: FieldRow = { code: 'NTN', says: 'Our number of the transaction', at: ['ntn'], kind: letters }
export const stn: FieldRow = { code: 'STN', says: 'The state’s own number of it', at: ['stn'], kind: letters }

/** The person of a record or an inquiry: the fields of an entry, under another member. */
const under = (step: string, rows: Shape): Shape => rows.map(row => ({ ...row, at: [step, ...row.at.slice(1)] }))

const address: Shape = [
  { code: 'ADR', says: 'Street and number of the residence', at: ['address', 'street'], kind: text },
  { code: 'CTY', says: 'Its city', at: ['address', 'city'], kind: text },
  { code: 'COU', says: 'Its county', at: ['address', 'county'], kind: text },
  { code: 'AST', says: 'Its state', at: ['address', 'state'], kind: letters },
  { code: 'ZIP', says: 'Its postal code', at: ['address', 'zip'], kind: letters },
  { code: 'ICL', says: 'Whether it is inside the city limits', at: ['address', 'insideCityLimits'], kind: word },
]

/** 28 CFR 25.6(d), 25.7: an inquiry. */
export const inquired: Shape = [
  request,
  stn,
  { code: 'PUR', says: 'Purpose, such as SALE or PERMIT (docs/law)', at: ['purpose'], kind: word },
  { code: 'FTY', says: 'Type of firearm; a permit names none', at: ['firearm'], kind: word },
  { code: 'FFL', says: 'The licensee for whom it asks', at: ['licensee'], kind: letters },
  { code: 'ELV', says: 'It has verified that the licensee may ask', at: ['eligibilityVerified'], kind: yes },
  { code: 'NAM', says: 'Name of the transferee', at: ['transferee', 'name'], kind: name },
  ...under('transferee', unempty(identity)),
  ...under('transferee', [numbers]),
  {
    ...{ code: 'CTZ', says: 'Citizenship, as ISO 3166 has it; US where none is said', kind: letters, of: 'all' },
    at: ['transferee', 'citizenships'],
  },
  { code: 'ARN', says: 'Alien registration or admission number', at: ['transferee', 'alienNumber'], kind: letters },
  ...address.map(row => ({ ...row, at: ['transferee', ...row.at] })),
]

const recordNamed: FieldRow = {
  ...{ code: 'REC', at: ['record'], kind: text },
  says: 'A record, as the response named it; without it the response as it stands is asked for',
}

/** 25.6(f), (g)(1): one record of an own inquiry; or once more what was answered to it. */
export const recordAsked: Shape = [request, ntn, stn, recordNamed]

/** A check that its licensee took back, or that was begun by mistake. */
export const takenBack: Shape = [
  ...[request, ntn, stn],
  { code: 'REA', says: 'Why: LICENSEE-CANCELLED or ENTERED-IN-ERROR', at: ['reason'], kind: word },
]

const told: FieldRow = {
  ...{ code: 'TLD', at: ['toldAt'], kind: instant },
  says: 'When the licensee was told; now, where nothing is said',
}

/** 25.6(h): open, of which nobody was told. */
export const reportedOpen: Shape = [request, ntn, stn]
export const reportedTold: Shape = [...reportedOpen, told]
export const reportedDenial: Shape = [
  ...reportedTold,
  {
    ...{ code: 'PCA', at: ['categories'], kind: letters, of: 'all' },
    says: 'Category of a record that was confirmed and bars',
  },
  { code: 'STO', says: 'Only 18 U.S.C. 922(d) bars', at: ['sellToAlone'], kind: yes },
]

/** Of a record that was found: what it is called, where it was found, and enough to see whose it may be. */
export const found: Shape = [
  { code: 'REC', says: 'What the record is called; it opens the record', at: ['record'], kind: text },
  { code: 'SRC', says: 'The database that has it', at: ['source'], kind: word },
  { code: 'PCA', says: 'Category of the prohibition', at: ['category'], kind: letters },
]
export const person: Shape = under('person', [names, aliases, ...unempty(identity), numbers])
