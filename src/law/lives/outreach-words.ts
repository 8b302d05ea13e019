/** Who asks the three bodies about a point of contact's transferee under 21. */
export const outreachAskers = ['system', 'poc'] as const
export type OutreachAsker = (typeof outreachAskers)[number]

/**
 * How the question to one body stands. `nobody-asked`: nobody is named for the state of residence, or not yet; `with-poc`: a point of
 * contact asks, and has not said what was answered; `chased`: asked again on the third business day, and silent.
 */
export const outreachStands = ['nobody-asked', 'with-poc', 'asked', 'opened', 'chased', 'answered'] as const
export type OutreachStands = (typeof outreachStands)[number]
