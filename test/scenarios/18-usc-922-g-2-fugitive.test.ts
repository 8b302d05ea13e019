import { decides } from './18-usc-922-cases.ts'

const barred = 'left the state to avoid prosecution or testimony, or knowing that charges were pending'
const whetherLeft = 'whether the person left that state'
const why = 'why the person left'
const knew = 'whether the person knew on leaving that charges were pending'

decides('B', [
  {
    name: 'an open warrant alone is asked about, not denied upon (PRO-03)',
    facts: { outstanding: true, state: 'OH' },
    missing: [whetherLeft, why, knew],
  },
  {
    name: 'the same warrant the day before the reading changed bars (PRO-03, PRO-G3)',
    facts: { outstanding: true, state: 'OH' },
    on: '2017-02-14',
    prohibits: 'subject to an open warrant',
  },
  {
    name: 'the same warrant on the day the reading changed is asked about (PRO-03, PRO-G3)',
    facts: { outstanding: true, state: 'OH' },
    on: '2017-02-15',
    missing: [whetherLeft, why, knew],
  },
  {
    name: 'wanted in Ohio, never left Ohio, buys in Ohio: not a fugitive (PRO-03)',
    facts: { outstanding: true, state: 'OH', leftState: false },
    saleState: 'OH',
    allows: 'has not left the state',
  },
  {
    name: 'wanted in Ohio, said never to have left, buys in Kentucky: somebody has to ask (PRO-03)',
    facts: { outstanding: true, state: 'OH', leftState: false, purpose: 'other', knewOfCharges: true },
    saleState: 'KY',
    missing: ['whether the person has left OH since the record was made: the sale is in KY'],
  },
  {
    name: 'said never to have left a state that the record does not name: it is asked which (PRO-03)',
    facts: { outstanding: true, leftState: false, purpose: 'other', knewOfCharges: true },
    saleState: 'KY',
    missing: ['the state that prosecutes, or in which testimony is owed'],
  },
  {
    name: 'crossed a state line to avoid a misdemeanor charge (PRO-03)',
    facts: { outstanding: true, leftState: true, purpose: 'avoid-prosecution' },
    prohibits: barred,
  },
  {
    name: 'crossed a state line so as not to testify, accused of nothing (PRO-03)',
    facts: { outstanding: true, leftState: true, purpose: 'avoid-testimony', knewOfCharges: false },
    prohibits: barred,
  },
  {
    name: 'took a job elsewhere knowing of the charge (PRO-03)',
    facts: { outstanding: true, leftState: true, purpose: 'other', knewOfCharges: true },
    prohibits: barred,
  },
  {
    name: 'took a job elsewhere and learned of the charge there (PRO-03)',
    facts: { outstanding: true, leftState: true, purpose: 'other', knewOfCharges: false },
    allows: 'left for another reason and without knowing of charges',
  },
  {
    name: 'a fugitive once, and the charge was dropped (PRO-03)',
    facts: { outstanding: false, leftState: true, purpose: 'avoid-prosecution', knewOfCharges: true },
    allows: 'no warrant, charge or duty to testify is outstanding',
  },
])
