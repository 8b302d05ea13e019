import type { OutreachNumber } from '../words.ts'

/** The three bodies that 34 U.S.C. 40901(l)(1) has us contact about a transferee under 21. */
export const outreachBodies = ['juvenile-justice', 'mental-health', 'local-police'] as const
export type OutreachBody = (typeof outreachBodies)[number]
/** "Cannot answer under our law" is an answer; silence is not. */
export const outreachAnswers = ['nothing', 'cannot-answer', 'record-reported'] as const
export type OutreachAnswer = (typeof outreachAnswers)[number]

/** One question that was put to one body, under a number of its own. Which agency it is stands in its inbox alone. */
export type OutreachRequest = Readonly<{ body: OutreachBody; request: OutreachNumber }>

/** How the question to one body stands, beside what it answered. */
export type Asked = Readonly<{ request: OutreachNumber; at: string; openedAt?: string; chasedAt?: string }>

/** By which door an answer came that no examiner noted. */
export const outreachDoors = ['inbox', 'statement', 'poc'] as const
export type OutreachDoor = (typeof outreachDoors)[number]

/** Who asks the three bodies about a point of contact's transferee under 21. */
export const outreachAskers = ['system', 'poc'] as const
export type OutreachAsker = (typeof outreachAskers)[number]

/**
 * How the question to one body stands. `nobody-asked`: nobody is named for the state of residence, or not yet; `with-poc`: a point of
 * contact asks, and has not said what was answered; `chased`: asked again on the third business day, and silent.
 */
export const outreachStands = ['nobody-asked', 'with-poc', 'asked', 'opened', 'chased', 'answered'] as const
export type OutreachStands = (typeof outreachStands)[number]
