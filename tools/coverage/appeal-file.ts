import { acted, notYet, rules, type Requirements } from './requirement.ts'

/** 28 CFR 25.10(g). */
export const appealFile: Requirements = {
  'VAF-01': {
    asks: 'A file of who asks for it in writing prevents wrong denials and long delays, and serves nothing else',
    ruled: rules('appeal-file-use', 'appeal-file-removal', 'appeal-file'),
    acted: notYet('there is no voluntary appeal file: nobody can consent, be found in it, or leave it'),
  },
  'VAF-02': {
    asks: 'Who applies says who it is, signs, gives fingerprints, and is given a number',
    ruled: rules('appeal-file-application'),
    acted: notYet('no application is taken, and no number is given'),
  },
  'VAF-03': {
    asks: 'The number is never a Proceed: each time is searched, and what is new is evaluated',
    ruled: rules('appeal-file-number'),
    acted: acted(
      ['search/search.ts', 'check/initiate-check.ts'],
      'scenarios/28-cfr-25.10g-appeal-file.test.ts',
      'the number is compared with that on records only: what an appeal cleared is kept nowhere and spares nobody the next delay',
    ),
  },
}
