import { states, type State } from '#law/words.ts'

/** A difference between the closures we hold and the public holidays that date-holidays lists for the same weekdays. */
export type Difference = Readonly<{ state: State; date: string; only: 'ours' | 'theirs'; name: string }>

/** Why some of them differ. It explains differences of its states whose name it matches. */
export type Reason = Readonly<{ why: string; only: Difference['only']; name: RegExp; states: readonly State[] }>

export const reasons: readonly Reason[] = [
  { why: 'the library moves only some holidays off a weekend', only: 'ours', name: /moved (?:from|to)/, states },
  { why: 'the library calls the day after Thanksgiving an observance', only: 'ours', name: /Thanksgiving/, states },
  {
    why: 'kept on the day after Thanksgiving',
    only: 'ours',
    name: /^Native American Heritage Day|^Family Day/,
    states: ['WA', 'NV'],
  },
  {
    why: 'the library calls the days beside Christmas and New Year observances',
    only: 'ours',
    name: /Christmas|New Year/,
    states,
  },
  { why: 'closed year by year by order', only: 'ours', name: /governor|President|Extra day|Friday before/i, states },
  {
    why: 'the library does not know election days of some states',
    only: 'ours',
    name: /election/i,
    states: ['MD', 'MI', 'PR', 'RI', 'UT', 'VA', 'WV'],
  },
  { why: 'kept at Christmas', only: 'ours', name: /^Washington's Birthday/, states: ['GA', 'IN'] },
  {
    why: 'Good Friday under another name, or not in the library',
    only: 'ours',
    name: /Good Friday|Holy Thursday/,
    states: ['AS', 'GA', 'ND', 'PR', 'UT'],
  },
  { why: 'kept on a Friday or a Monday near it', only: 'ours', name: /^Juneteenth/, states: ['NJ', 'UT'] },
  {
    why: 'a holiday of the place, an observance in the library or not in it',
    only: 'ours',
    name: /^Acadian|^Governor's Inauguration|^Bennington|^Manu'a|^D\. Hamilton|^Columbus/,
    states: ['AS', 'LA', 'NH', 'VI', 'VT'],
  },

  {
    why: 'offices are open on Columbus Day',
    only: 'theirs',
    name: /^Columbus|^Indigenous/,
    states: [
      'AK',
      'AR',
      'GU',
      'IA',
      'KS',
      'KY',
      'LA',
      'MI',
      'MN',
      'MS',
      'ND',
      'OK',
      'OR',
      'SC',
      'TN',
      'TX',
      'WA',
      'WI',
      'WY',
    ],
  },
  {
    why: 'offices are open on Juneteenth',
    only: 'theirs',
    name: /^Juneteenth/,
    states: ['AR', 'CA', 'FL', 'GU', 'HI', 'IA', 'MS', 'MT', 'NC', 'ND', 'NH', 'OK', 'SC', 'TX', 'WI', 'WY'],
  },
  {
    why: 'Juneteenth is kept on another day, or was not yet kept',
    only: 'theirs',
    name: /^Juneteenth/,
    states: ['AK', 'NJ', 'UT', 'VT'],
  },
  {
    why: 'a holiday on a Saturday is not moved',
    only: 'theirs',
    name: /substitute day/,
    states: ['CA', 'MA', 'NY', 'RI', 'TX', 'WI'],
  },
  {
    why: 'offices are open on the birthdays of presidents, or keep them at the end of the year',
    only: 'theirs',
    name: /^Washington|^Lincoln/,
    states: ['GA', 'IA', 'IN', 'LA', 'NJ', 'RI', 'WI', 'WV'],
  },
  {
    why: 'offices are open on commemorations',
    only: 'theirs',
    name: /^Susan|^Malcolm|^Casimir|^Bunker|^Evacuation|^Flag Day|^Natalicio|^Hurricane/,
    states: ['FL', 'IL', 'MA', 'NY', 'PA', 'PR', 'VI', 'WI', 'WV'],
  },
  { why: 'offices are open on these election days', only: 'theirs', name: /Election Day/, states: ['MT', 'WI'] },
  {
    why: 'half a day at most: an office that opens at all counts',
    only: 'theirs',
    name: /^Good Friday|Eve/,
    states: ['KY', 'MT', 'NC'],
  },
  { why: 'an office that staffs the day is open', only: 'theirs', name: /^Veterans Day/, states: ['WI'] },
  {
    why: 'the library names it otherwise or keeps it on another day',
    only: 'theirs',
    name: /^State Holiday|^Family Day|^Bennington/,
    states: ['GA', 'NV', 'VT'],
  },
]
