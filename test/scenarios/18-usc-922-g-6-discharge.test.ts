import { decides } from './18-usc-922-cases.ts'

const discharged = {
  discharge: 'dishonorable',
  adjudgedBy: 'general-court-martial',
  carriedOut: true,
  changed: false,
  givenBack: false,
}
const barred = 'discharged under dishonorable conditions'
const otherwise = 'separated otherwise than by dishonorable discharge or dismissal'

decides('F', [
  { name: 'a dishonorable discharge bars (PRO-08)', facts: discharged, prohibits: barred },
  {
    name: 'so does the dismissal of an officer (PRO-08)',
    facts: { ...discharged, discharge: 'dismissal' },
    prohibits: barred,
  },
  {
    name: 'a bad-conduct discharge does not, though a general court-martial adjudged it (PRO-08)',
    facts: { ...discharged, discharge: 'bad-conduct' },
    allows: otherwise,
  },
  {
    name: 'nor does a discharge under other than honorable conditions, however it sounds (PRO-08)',
    facts: { ...discharged, discharge: 'other-than-honorable', adjudgedBy: 'no-court' },
    allows: otherwise,
  },
  {
    name: 'an officer dropped from the rolls without a court-martial was not dismissed by one (PRO-08)',
    facts: { ...discharged, discharge: 'dismissal', adjudgedBy: 'no-court' },
    allows: 'not adjudged by a general court-martial',
  },
  {
    name: 'a sentence that is under review is no separation yet, and its conviction is for another rule (PRO-08)',
    facts: { ...discharged, carriedOut: false },
    missing: ['the conviction by court-martial, for the rule on 922(g)(1)'],
  },
  {
    name: 'what the boards have made of it since is asked for (PRO-08)',
    facts: { ...discharged, changed: undefined },
    missing: ['whether a board, a court or a pardon has changed or set aside the discharge since'],
  },
])
