import { keeper } from './keeper.ts'

/** The criminal histories of the states and the FBI. */
export const iii = keeper({
  name: 'iii',
  title: 'Interstate Identification Index',
  askedBy: 'national',
  files: { 'criminal-history': 'Criminal history' },
})
