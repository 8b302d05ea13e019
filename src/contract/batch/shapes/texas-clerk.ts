import {
  ageAtEvent,
  byWord,
  isoDay,
  leftOut,
  manyByWord,
  medicalColumns,
  race,
  reasons,
  sex,
  ssn,
  to,
  type Shape,
} from './shape.ts'

const ground = {
  category: 'D',
  'fact.byLawfulAuthority': 'true',
  'fact.jurisdiction': 'state',
  'fact.relief': 'none',
} as const

/** The events that a clerk sends, and the two by which a record goes. */
const events = {
  'COURT-ORDERED INPATIENT': { ...ground, 'fact.event': 'committed', 'fact.place': 'mental-institution' },
  'NOT GUILTY BY REASON OF INSANITY': { ...ground, 'fact.event': 'insanity-finding' },
  // Whether a residential facility is an institution of the federal rule a person has to say.
  'RESIDENTIAL CARE FACILITY': { ...ground, 'fact.event': 'committed' },
  GUARDIANSHIP: { ...ground, 'fact.event': 'adjudicated', 'fact.finding': 'incapacity' },
  'INCOMPETENT TO STAND TRIAL': { ...ground, 'fact.event': 'incompetent-to-stand-trial' },
  'RELIEF GRANTED': { action: 'withdraw', because: 'relieved' },
  'ORDER REVERSED': { action: 'withdraw', because: 'never-valid' },
} as const

/** Texas Gov't Code 411.0521: what the clerk of a court prepares within thirty days of the order. */
export const texasClerk: Shape = {
  title: 'A Texas clerk’s file of orders under Gov’t Code 411.0521',
  source: 'Tex. Gov’t Code 411.0521, as described in 2026; the state’s own file layout was not read',
  readOn: '2026-11-27',
  columns: {
    ...medicalColumns,
    'cause number': to('ari'),
    'last name': to('last'),
    'first name': to('first'),
    'middle name': to('middle'),
    suffix: to('suffix'),
    race,
    sex,
    'date of birth': to('born', isoDay),
    ssn,
    'dl number': to('numbers'),
    'id number': to('numbers'),
    'dl state': leftOut('a number is compared as it stands, whoever gave it'),
    event: manyByWord(
      [
        'category',
        'action',
        'because',
        ...['event', 'place', 'finding', 'byLawfulAuthority', 'jurisdiction', 'relief'].map(name => `fact.${name}`),
      ],
      events,
    ),
    'order date': to('disposed', isoDay),
    'document number': to('document'),
    court: leftOut(reasons.sender),
    county: leftOut(reasons.sender),
    'prohibited again': byWord('again', { Y: 'true', YES: 'true', N: '', NO: '' }),
  },
  always: {},
  follows: ageAtEvent,
  sample: {
    ...{
      'Cause Number': '23-0417-MH',
      'Last Name': 'Example',
      'First Name': 'Jordan',
      'Middle Name': 'Lee',
      Suffix: '',
    },
    ...{ Race: 'WHITE', Sex: 'FEMALE', 'Date of Birth': '04/17/1981', SSN: '', 'DL Number': '', 'ID Number': '' },
    ...{
      Event: 'COURT-ORDERED INPATIENT',
      'Order Date': '03/14/2026',
      'Document Number': '',
      Court: 'Sample County Court',
    },
  },
}
