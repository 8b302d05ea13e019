import { cfr } from '../cite.ts'
import { purposeRule } from '../ruling.ts'

/** 28 CFR 25.6(c)(1)(i)-(iv), in the order in which they are done. */
export const steps = ['verify', 'assign', 'search', 'respond'] as const
export type Step = (typeof steps)[number]

/** How far an inquiry has come. `verified`: the license number and the code word go together. */
type Progress = { done: readonly Step[]; verified?: boolean; complete?: boolean }

/** 25.8(d)-(f) on failed sign-ins was not read in the source. */
export const fourSteps = purposeRule({
  id: 'four-steps',
  title: 'Verify, assign a number, search, respond',
  cites: [cfr(28, '25.6(c)(1)'), cfr(28, '25.7(a)'), cfr(28, '25.8(d)-(f)')],
  says: 'An inquiry is verified, given a number, searched for and answered, in that order; where the number and code word do not go together it has no number and no search and the attempt is logged, and without the five descriptors it has none either.',
  since: '1998-11-30',
  answers: [...steps, 'done', 'refuse', 'refuse-and-log'],
  decide: ({ done, verified = true, complete = true }: Progress) => {
    if (!verified) return 'refuse-and-log'
    if (!complete) return 'refuse'
    return steps.find(step => !done.includes(step)) ?? 'done'
  },
  examples: [
    { name: 'an inquiry arrives', given: { done: [] }, expect: 'verify' },
    { name: 'the wrong code word', given: { done: ['verify'], verified: false }, expect: 'refuse-and-log' },
    { name: 'no date of birth', given: { done: ['verify'], complete: false }, expect: 'refuse' },
    { name: 'it is the licensee', given: { done: ['verify'] }, expect: 'assign' },
    { name: 'a number was given', given: { done: ['verify', 'assign'] }, expect: 'search' },
    { name: 'every source was asked', given: { done: ['verify', 'assign', 'search'] }, expect: 'respond' },
    { name: 'the answer was sent', given: { done: ['verify', 'assign', 'search', 'respond'] }, expect: 'done' },
  ],
})
