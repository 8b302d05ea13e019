import { eachFactOf } from '../../support/one-fact.ts'

const order = {
  status: 'active',
  expires: '2031-03-31',
  issued: 'after-hearing',
  actualNotice: true,
  opportunity: true,
  protects: 'spouse',
  restrains: true,
  credibleThreat: true,
  barsForce: false,
}
const hold = { provision: 'ca-evaluation-hold', shown: true, from: '2024-01-01', relieved: false }
const onProbation = { provision: 'ga-first-offender', shown: true, status: 'active', endless: true, relieved: false }
const ordinance = { provision: 'other', law: 'local', state: 'GA', appliesHere: true, reading: 'bars' }
const inCalifornia = { saleState: 'CA', residence: 'CA' }
const inGeorgia = { saleState: 'GA', residence: 'GA' }

eachFactOf([
  {
    name: 'discharged',
    rule: 'dishonorable-discharge',
    facts: {
      discharge: 'dishonorable',
      adjudgedBy: 'general-court-martial',
      carriedOut: true,
      changed: false,
      givenBack: false,
    },
    answer: 'prohibits',
    rows: [
      'discharge: prohibits dishonorable dismissal; allows bad-conduct other-than-honorable general honorable uncharacterized; asks unknown',
      'adjudgedBy: prohibits general-court-martial; allows special-court-martial no-court; asks unknown',
      'carriedOut: prohibits true; unresolved false; asks unknown',
      'changed: allows true; prohibits false; asks unknown',
      'givenBack: allows true; prohibits false; asks unknown',
    ],
  },
  {
    name: 'renounced abroad',
    rule: 'renounced-citizenship',
    facts: { renounced: 'before-a-consular-officer-abroad', reversed: false, givenBack: false },
    answer: 'prohibits',
    rows: [
      'renounced: prohibits before-a-consular-officer-abroad before-a-designated-officer-in-wartime; allows lost-otherwise not-given-up; asks unknown',
      'reversed: allows true; prohibits false; asks unknown',
      'givenBack: allows true; prohibits false; asks unknown',
    ],
  },
  {
    name: 'an order after a hearing',
    rule: 'protection-order',
    facts: order,
    answer: 'prohibits',
    rows: [
      'status: prohibits active; allows expired lifted; asks unknown',
      'expires: allows 2009-09-09 2026-09-09; prohibits 2026-09-10 2031-09-10; asks unknown',
      'endless: unresolved true; prohibits false unknown',
      'issued: prohibits after-hearing; allows ex-parte; asks unknown',
      'actualNotice: prohibits true; allows false; asks unknown',
      'opportunity: prohibits true; allows false; asks unknown',
      'protects: prohibits spouse former-spouse co-parent cohabitant former-cohabitant child; allows dating-partner other; asks unknown',
      'restrains: prohibits true; allows false; asks unknown',
      'credibleThreat: prohibits true; allows false; asks unknown',
      'brady: prohibits Y U unknown; unresolved N',
      'no matter: barsForce',
    ],
  },
  {
    name: 'an order with the indicator alone',
    rule: 'protection-order',
    facts: { status: 'active', endless: true, brady: 'Y' },
    answer: 'prohibits',
    rows: [
      'status: prohibits active; allows expired lifted; asks unknown',
      'expires: unresolved 2009-09-09 2026-09-09 2026-09-10 2031-09-10; prohibits unknown',
      'endless: prohibits true; unresolved false unknown',
      'issued: prohibits after-hearing unknown; unresolved ex-parte',
      'actualNotice: prohibits true unknown; unresolved false',
      'opportunity: prohibits true unknown; unresolved false',
      'protects: prohibits spouse former-spouse co-parent cohabitant former-cohabitant child unknown; unresolved dating-partner other',
      'restrains: prohibits true unknown; unresolved false',
      'brady: prohibits Y; allows N; unresolved U unknown',
      'no matter: credibleThreat barsForce',
    ],
  },
  {
    name: 'a straw purchase',
    rule: 'intended-crime',
    facts: { passesOn: true, furthers: 'felony' },
    circumstances: { age: 20 },
    answer: 'prohibits',
    rows: [
      'passesOn: prohibits true; allows false; asks unknown',
      'furthers: prohibits felony terrorism drug-trafficking; allows nothing; asks unknown',
      'no matter: recipientBarred',
    ],
  },
  {
    name: 'a straw purchase',
    rule: 'intended-recipient',
    facts: { passesOn: true, recipientBarred: true },
    circumstances: { age: 20 },
    answer: 'prohibits',
    rows: [
      'passesOn: prohibits true; allows false; asks unknown',
      'recipientBarred: prohibits true; allows false; asks unknown',
      'no matter: furthers',
    ],
  },
  {
    name: 'a hold',
    rule: 'state-prohibitor',
    facts: hold,
    circumstances: inCalifornia,
    answer: 'prohibits',
    only: ['shown', 'from', 'relieved', 'status', 'law', 'appliesHere', 'reading'],
    rows: [
      'shown: prohibits true; allows false; unresolved unknown',
      'from: allows 2009-09-09; prohibits 2026-09-09 2026-09-10 2031-09-10; unresolved unknown',
      'relieved: allows true; prohibits false; asks unknown',
      'no matter: status law appliesHere reading',
    ],
  },
  {
    name: 'probation',
    rule: 'state-prohibitor',
    facts: onProbation,
    circumstances: inGeorgia,
    answer: 'prohibits',
    only: ['shown', 'from', 'status', 'expires', 'endless', 'relieved', 'reading'],
    rows: [
      'shown: prohibits true; allows false; unresolved unknown',
      'status: prohibits active; allows expired lifted; asks unknown',
      'expires: unresolved 2009-09-09 2026-09-09 2026-09-10 2031-09-10; prohibits unknown',
      'endless: prohibits true; unresolved false unknown',
      'relieved: allows true; prohibits false; asks unknown',
      'no matter: from reading',
    ],
  },
  {
    name: 'an ordinance',
    rule: 'state-prohibitor',
    facts: ordinance,
    circumstances: inGeorgia,
    answer: 'prohibits',
    only: ['shown', 'law', 'appliesHere', 'reading'],
    rows: [
      'law: prohibits state local tribal; asks unknown',
      'appliesHere: prohibits true; allows false; asks unknown',
      'reading: prohibits bars; allows does-not-bar; asks unknown',
      'no matter: shown',
    ],
  },
  {
    name: 'looked at again',
    rule: 'earlier-denial',
    facts: { lookedAgain: 'overturned' },
    answer: 'allows',
    rows: ['lookedAgain: allows nothing-stands overturned; unresolved stands; asks unknown'],
  },
])
