import type { Cites } from '../cite.ts'

/** To whom a duty is owed. `ourselves`: it is how we keep the others. */
export const dutyCreditors = [
  ...(['ourselves', 'licensee', 'transferee', 'police', 'atf', 'ice', 'nation', 'poc'] as const),
  ...(['outreach-bodies', 'policy-holder', 'archive', 'person'] as const),
] as const
export type DutyCreditor = (typeof dutyCreditors)[number]

/** One kind of duty: what it is, by which provision, to whom, and since when. */
export type DutyRow = Readonly<{
  title: string
  says: string
  cites: Cites
  to: DutyCreditor
  since: string
  until?: string
}>
