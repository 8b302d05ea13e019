import { keeper } from './keeper.ts'

/** What a state keeps itself and need not have told the nation, which its point of contact searches beside it (28 CFR 25.2). */
export const state = keeper({
  name: 'state',
  title: "The state's own files",
  askedBy: 'poc',
  files: {
    'criminal-history': 'Criminal history of its own courts',
    'wanted-person': 'Wanted Person, those too whom it has not told NCIC of',
    'protection-order': 'Protection Order of its own courts',
    'mental-health': 'Adjudication or commitment by its own courts',
    'state-prohibition': 'What bars by its own law alone',
  },
})
