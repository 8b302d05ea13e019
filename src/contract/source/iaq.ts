import { keeper } from './keeper.ts'

/** What the immigration files know of whoever states a citizenship other than U.S. */
export const iaq = keeper({
  name: 'iaq',
  title: 'Immigration Alien Query',
  askedBy: 'national',
  files: { 'immigration-status': 'Immigration status' },
})
