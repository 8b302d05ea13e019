import { decides } from './18-usc-922-cases.ts'

const renounced = { renounced: 'before-a-consular-officer-abroad', reversed: false, givenBack: false }

decides('G', [
  {
    name: 'renounced before a consul abroad: barred (PRO-09)',
    facts: renounced,
    prohibits: 'renounced United States citizenship',
  },
  {
    name: 'the renunciation was reversed on appeal (PRO-09)',
    facts: { ...renounced, reversed: true },
    allows: 'the renunciation was reversed',
  },
  {
    name: 'who lost citizenship by another act renounced nothing (PRO-09)',
    facts: { ...renounced, renounced: 'lost-otherwise' },
    allows: 'citizenship was lost otherwise than by renunciation',
  },
  {
    name: 'a foreign passport is no renunciation: how citizenship was given up is asked for (PRO-09)',
    facts: { reversed: false, givenBack: false, otherCitizenship: 'held' },
    missing: ['how citizenship was given up'],
  },
])
