import { cfr, order, usc } from '../cite.ts'
import { purposeRule } from '../ruling.ts'
import { mayAskIn, type Asking } from './uses.ts'

const decide = (given: Asking) => ({ ...mayAskIn(given) })
const answers = ['may', 'may-not'] as const

const on = '2026-09-11'
const nobody = { answer: 'may-not', because: 'no provision lets anybody ask for this' } as const
const others = { answer: 'may-not', because: 'the law lets others ask for this, and not this asker' } as const
const tooEarly = { answer: 'may-not', because: 'the law did not let this asker ask for this yet' } as const

export const transfersOnly = purposeRule({
  id: 'ask-for-a-transfer',
  title: 'A licensee asks about a proposed transfer and nothing else',
  cites: [cfr(28, '25.6(a)'), usc(18, '922(t)(1)'), cfr(28, '25.11(b)')],
  says: 'A licensee, or a point of contact for one, may start a check only about the proposed transfer of a firearm; to ask for anything else is refused, logged, and may be misuse.',
  since: '1998-11-30',
  answers,
  decide,
  examples: [
    {
      name: 'a licensee about a transfer',
      given: { use: 'transfer', asker: 'licensee', on },
      expect: { answer: 'may', because: 'The proposed transfer of a firearm by a licensee' },
    },
    {
      name: 'an employer about somebody to be hired',
      given: { use: 'employment', asker: 'employer', on },
      expect: nobody,
    },
    { name: 'a licensee out of curiosity', given: { use: 'curiosity', asker: 'licensee', on }, expect: nobody },
    {
      name: 'a licensee for a permit, which is for agencies to ask',
      given: { use: 'firearm-permit', asker: 'licensee', on },
      expect: others,
    },
    {
      name: 'a private person about a private sale',
      given: { use: 'transfer', asker: 'private-person', on },
      expect: others,
    },
  ],
})

export const threeOtherUses = purposeRule({
  id: 'ask-the-indices',
  title: 'The Indices serve three purposes beside transfers',
  cites: [cfr(28, '25.6(j)(1)-(3)'), order('Department of Justice, 79 FR 69047 (Nov. 20, 2014)')],
  says: 'Beside transfers the Indices answer criminal justice agencies about permits for firearms and explosives and about firearms that they would return, and ATF in enforcing the two firearms acts; nobody else, and for nothing else.',
  since: '1998-11-30',
  answers,
  decide,
  examples: [
    {
      name: 'a sheriff about a permit to carry',
      given: { use: 'firearm-permit', asker: 'criminal-justice-agency', on },
      expect: { answer: 'may', because: 'A permit or license to possess, acquire, transfer or carry a firearm' },
    },
    {
      name: 'an agency about a permit for explosives',
      given: { use: 'explosives-permit', asker: 'criminal-justice-agency', on },
      expect: {
        answer: 'may',
        because: 'A permit or license to import, manufacture, deal in or purchase explosives',
      },
    },
    {
      name: 'a Tribal agency before the rule that lets it ask',
      given: { use: 'firearm-permit', asker: 'tribal-agency', on: '2015-01-19' },
      expect: tooEarly,
    },
    {
      name: 'the police before they return a pistol',
      given: { use: 'disposition', asker: 'criminal-justice-agency', on },
      expect: { answer: 'may', because: 'The return of a firearm that a criminal justice agency holds' },
    },
    {
      name: 'the same before 2015',
      given: { use: 'disposition', asker: 'criminal-justice-agency', on: '2015-01-19' },
      expect: tooEarly,
    },
    {
      name: 'a sheriff for what is ATF’s to ask',
      given: { use: 'atf-inquiry', asker: 'criminal-justice-agency', on },
      expect: others,
    },
    {
      name: 'an employer about explosives',
      given: { use: 'explosives-permit', asker: 'employer', on },
      expect: others,
    },
  ],
})

export const federalUses = purposeRule({
  id: 'ask-under-another-law',
  title: 'Checks that other federal laws order',
  cites: [usc(42, '2201a'), order('ATF, 91 FR 24362 (May 6, 2026)'), usc(26, '5812')],
  says: 'The Nuclear Regulatory Commission asks about armed guards of what it licenses, and ATF about whoever applies to make, or to receive, a firearm under the National Firearms Act.',
  since: '1998-11-30',
  answers,
  decide,
  examples: [
    {
      name: 'a guard at a nuclear plant',
      given: { use: 'nuclear-security', asker: 'nuclear-regulatory-commission', on },
      expect: { answer: 'may', because: 'Armed guards of what the Nuclear Regulatory Commission licenses' },
    },
    {
      name: 'the plant itself',
      given: { use: 'nuclear-security', asker: 'employer', on },
      expect: others,
    },
    {
      name: 'an application to make, since the rule',
      given: { use: 'nfa-making', asker: 'atf', on: '2026-05-06' },
      expect: { answer: 'may', because: 'An application to make a firearm under the National Firearms Act' },
    },
    {
      name: 'an application to make, a day before the rule',
      given: { use: 'nfa-making', asker: 'atf', on: '2026-05-05' },
      expect: tooEarly,
    },
  ],
})

const notInForce = {
  answer: 'may-not',
  because: 'the rules that would allow it are not in force, and the agency has not chosen otherwise',
} as const

export const firearmHandlers = purposeRule({
  id: 'ask-about-firearm-handlers',
  title: 'A licensee’s own employees, once rules allow it',
  cites: [usc(34, '40901(b)(2)'), cfr(28, '25.6(a)')],
  says: 'The statute orders rules under which licensees may have their own employees checked, who are told and agree in writing; the rules are proposed only, so that it may not be asked for unless the agency chooses so by name.',
  since: '2022-06-25',
  answers,
  decide,
  examples: [
    {
      name: 'as long as no rule is in force',
      given: { use: 'firearm-handler', asker: 'licensee', on },
      expect: notInForce,
    },
    {
      name: 'where the agency has chosen it',
      given: { use: 'firearm-handler', asker: 'licensee', on, policies: { 'firearm-handler-checks': 'on' } },
      expect: { answer: 'may', because: 'A licensee’s own employee, or one to be, who would handle firearms' },
    },
    {
      name: 'an employer who is no licensee, whatever was chosen',
      given: { use: 'firearm-handler', asker: 'employer', on, policies: { 'firearm-handler-checks': 'on' } },
      expect: others,
    },
  ],
})
