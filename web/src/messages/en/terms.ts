import type { Race, Sex, State } from '#law/words.ts'

/** The closed sets of words, as a person calls them. */
const sexes: Readonly<Record<Sex, string>> = { M: 'Male', F: 'Female', U: 'Unknown or another' }

const races: Readonly<Record<Race, string>> = {
  I: 'American Indian or Alaska Native',
  A: 'Asian or Pacific Islander',
  B: 'Black or African American',
  W: 'White',
  U: 'Unknown',
}

const states: Readonly<Record<State, string>> = {
  ...{ AL: 'Alabama', AK: 'Alaska', AZ: 'Arizona', AR: 'Arkansas', CA: 'California', CO: 'Colorado' },
  ...{ CT: 'Connecticut', DE: 'Delaware', DC: 'District of Columbia', FL: 'Florida', GA: 'Georgia', HI: 'Hawaii' },
  ...{ ID: 'Idaho', IL: 'Illinois', IN: 'Indiana', IA: 'Iowa', KS: 'Kansas', KY: 'Kentucky', LA: 'Louisiana' },
  ...{ ME: 'Maine', MD: 'Maryland', MA: 'Massachusetts', MI: 'Michigan', MN: 'Minnesota', MS: 'Mississippi' },
  ...{ MO: 'Missouri', MT: 'Montana', NE: 'Nebraska', NV: 'Nevada', NH: 'New Hampshire', NJ: 'New Jersey' },
  ...{ NM: 'New Mexico', NY: 'New York', NC: 'North Carolina', ND: 'North Dakota', OH: 'Ohio', OK: 'Oklahoma' },
  ...{ OR: 'Oregon', PA: 'Pennsylvania', RI: 'Rhode Island', SC: 'South Carolina', SD: 'South Dakota' },
  ...{ TN: 'Tennessee', TX: 'Texas', UT: 'Utah', VT: 'Vermont', VA: 'Virginia', WA: 'Washington' },
  ...{ WV: 'West Virginia', WI: 'Wisconsin', WY: 'Wyoming', AS: 'American Samoa', GU: 'Guam' },
  ...{ MP: 'Northern Mariana Islands', PR: 'Puerto Rico', VI: 'U.S. Virgin Islands' },
}

const firearms = {
  handgun: 'Handgun',
  'long-gun': 'Long gun (rifle or shotgun)',
  other: 'Other (frame, receiver, silencer)',
  multiple: 'Several of different types',
}

const purposes = {
  sale: 'Sale',
  'private-sale': 'Private sale through my shop',
  'return-to-seller': 'Return to the seller of a private sale',
  rental: 'Rental to take away',
  'pre-pawn': 'Before a pawn',
  redemption: 'Pawn redemption',
}

/** NCIC codes. */
const eyes = {
  ...{ BLK: 'Black', BLU: 'Blue', BRO: 'Brown', GRN: 'Green', GRY: 'Gray', HAZ: 'Hazel' },
  ...{ MAR: 'Maroon', MUL: 'Two colors', PNK: 'Pink' },
}
const hair = {
  ...{ BAL: 'Bald', BLK: 'Black', BLN: 'Blond', BRO: 'Brown', GRY: 'Gray', RED: 'Red or auburn' },
  ...{ SDY: 'Sandy', WHI: 'White' },
}

const sources = {
  indices: 'NICS Indices',
  ncic: 'NCIC',
  iii: 'Interstate Identification Index',
  iaq: 'Immigration query',
  state: 'State file',
  national: 'National system',
}

export const terms = { sexes, races, states, firearms, purposes, eyes, hair, sources }
