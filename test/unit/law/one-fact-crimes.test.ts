import { eachFactOf } from '../../support/one-fact.ts'

const felony = {
  disposition: 'convicted',
  jurisdiction: 'state',
  grade: 'felony',
  maximum: { years: 5 },
  businessRegulation: false,
  relief: 'none',
}
const short = { ...felony, grade: 'misdemeanor', maximum: { months: 18 } }
const pardoned = { ...felony, relief: 'pardoned', reliefByConvictingLaw: true, reliefBarsFirearms: false }
const charged = {
  jurisdiction: 'state',
  grade: 'felony',
  maximum: { years: 10 },
  businessRegulation: false,
  charge: 'indictment',
  outcome: 'pending',
}
const fled = { outstanding: true, state: 'GA', leftState: true, purpose: 'avoid-prosecution', knewOfCharges: false }

eachFactOf([
  {
    name: 'a state felony',
    rule: 'felony-conviction',
    facts: felony,
    answer: 'prohibits',
    rows: [
      'disposition: prohibits convicted; allows acquitted dismissed; unresolved deferred delinquent pending; asks unknown',
      'jurisdiction: prohibits federal military state tribal local; allows foreign; asks unknown',
      'maximum: allows {"years":0} {"years":1}; prohibits {"months":18} {"years":2,"days":1} {"life":true}; asks unknown',
      'businessRegulation: allows true; prohibits false; asks unknown',
      'relief: prohibits none rights-never-lost; unresolved expunged set-aside pardoned civil-rights-restored firearm-rights-restored; allows attorney-general; asks unknown',
      'no matter: countsAsConviction grade reliefByConvictingLaw reliefBarsFirearms',
    ],
  },
  {
    name: 'a short state misdemeanor',
    rule: 'felony-conviction',
    facts: short,
    answer: 'allows',
    rows: [
      'jurisdiction: prohibits federal military tribal local; allows state foreign; asks unknown',
      'grade: prohibits felony other; allows misdemeanor; asks unknown',
      'maximum: allows {"years":0} {"years":1} {"months":18}; prohibits {"years":2,"days":1} {"life":true}; asks unknown',
      'no matter: disposition countsAsConviction businessRegulation relief reliefByConvictingLaw reliefBarsFirearms',
    ],
  },
  {
    name: 'a restraint of trade',
    rule: 'felony-conviction',
    facts: { ...felony, businessRegulation: true },
    answer: 'allows',
    rows: [
      'jurisdiction: allows federal military state foreign; prohibits tribal local; asks unknown',
      'businessRegulation: allows true; prohibits false; asks unknown',
      'no matter: disposition countsAsConviction grade maximum relief reliefByConvictingLaw reliefBarsFirearms',
    ],
  },
  {
    name: 'a pardoned felony',
    rule: 'felony-conviction',
    facts: pardoned,
    answer: 'allows',
    rows: [
      'relief: prohibits none rights-never-lost; allows expunged set-aside pardoned civil-rights-restored attorney-general; unresolved firearm-rights-restored; asks unknown',
      'reliefByConvictingLaw: allows true; prohibits false; asks unknown',
      'reliefBarsFirearms: prohibits true; allows false; asks unknown',
      'no matter: disposition countsAsConviction jurisdiction grade maximum businessRegulation',
    ],
  },
  {
    name: 'judgment deferred',
    rule: 'felony-conviction',
    facts: { ...felony, disposition: 'deferred', countsAsConviction: true },
    answer: 'prohibits',
    only: ['countsAsConviction'],
    rows: ['countsAsConviction: prohibits true; allows false; asks unknown'],
  },
  {
    name: 'an indictment',
    rule: 'indictment',
    facts: charged,
    answer: 'prohibits',
    rows: [
      'jurisdiction: prohibits federal military state tribal local; unresolved foreign; asks unknown',
      'maximum: allows {"years":0} {"years":1}; prohibits {"months":18} {"years":2,"days":1} {"life":true}; asks unknown',
      'businessRegulation: allows true; prohibits false; asks unknown',
      'charge: prohibits indictment information general-court-martial; allows special-court-martial complaint citation arrest; asks unknown',
      'outcome: prohibits pending; unresolved deferred convicted; allows dismissed acquitted; asks unknown',
      'no matter: grade',
    ],
  },
  {
    name: 'fled',
    rule: 'fugitive',
    facts: fled,
    answer: 'prohibits',
    rows: [
      'outstanding: prohibits true; allows false; asks unknown',
      'leftState: prohibits true; allows false; asks unknown',
      'purpose: prohibits avoid-prosecution avoid-testimony; allows other; asks unknown',
      'no matter: state knewOfCharges',
    ],
  },
  {
    name: 'moved',
    rule: 'fugitive',
    facts: { ...fled, purpose: 'other' },
    answer: 'allows',
    rows: [
      'purpose: prohibits avoid-prosecution avoid-testimony; allows other; asks unknown',
      'knewOfCharges: prohibits true; allows false; asks unknown',
      'no matter: outstanding state leftState',
    ],
  },
  {
    name: 'an open warrant',
    rule: 'fugitive-until-2017',
    facts: fled,
    on: '2017-02-14',
    answer: 'prohibits',
    rows: [
      'outstanding: prohibits true; allows false; asks unknown',
      'no matter: state leftState purpose knewOfCharges',
    ],
  },
])
