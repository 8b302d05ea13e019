import {
  ageAtEvent,
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
const committed = { ...ground, 'fact.event': 'committed', 'fact.place': 'mental-institution' } as const

/** Six categories; and the two by which a record goes. */
const categories = {
  'TEMPORARY COMMITMENT': committed,
  'REGULAR COMMITMENT': committed,
  'NOT RESPONSIBLE BY REASON OF INSANITY': { ...ground, 'fact.event': 'insanity-finding' },
  // A verdict of guilt: which event of the federal rule it is, if any, a person has to say.
  'GUILTY BUT MENTALLY ILL': ground,
  'INCOMPETENT TO STAND TRIAL': { ...ground, 'fact.event': 'incompetent-to-stand-trial' },
  GUARDIANSHIP: { ...ground, 'fact.event': 'adjudicated', 'fact.finding': 'incapacity' },
  'RELIEF GRANTED': { action: 'withdraw', because: 'relieved' },
  'ORDER VACATED': { action: 'withdraw', because: 'never-valid' },
} as const

/** What courts of Indiana enter by their form, and the office of court administration sends on in batches. */
export const indianaCourt: Shape = {
  title: 'A batch of Indiana’s office of court administration',
  source:
    'the form of the courts of Indiana, as described in 2026: case number, name and six categories; the form itself was not read',
  readOn: '2026-11-27',
  columns: {
    ...medicalColumns,
    'case number': to('ari'),
    'last name': to('last'),
    'first name': to('first'),
    'middle name': to('middle'),
    suffix: to('suffix'),
    dob: to('born', isoDay),
    gender: sex,
    race,
    ssn,
    category: manyByWord(
      [
        'category',
        'action',
        'because',
        ...['event', 'place', 'finding', 'byLawfulAuthority', 'jurisdiction', 'relief'].map(name => `fact.${name}`),
      ],
      categories,
    ),
    'order date': to('disposed', isoDay),
    court: leftOut(reasons.sender),
    county: leftOut(reasons.sender),
  },
  always: {},
  follows: ageAtEvent,
  sample: {
    ...{ 'Case Number': '49D08-2603-MH-000417', 'Last Name': 'Example', 'First Name': 'Jordan', 'Middle Name': 'Lee' },
    ...{
      DOB: '04/17/1981',
      Gender: 'F',
      Race: 'W',
      SSN: '',
      Category: 'REGULAR COMMITMENT',
      'Order Date': '03/14/2026',
      County: 'Sample',
    },
  },
}
