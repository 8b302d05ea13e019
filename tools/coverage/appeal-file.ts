import { acted, rules, type Requirements } from './requirement.ts'

/** 28 CFR 25.10(g). */
export const appealFile: Requirements = {
  'VAF-01': {
    asks: 'A file of who asks for it in writing prevents wrong denials and long delays, and serves nothing else',
    ruled: rules('appeal-file-use', 'appeal-file-removal', 'appeal-file'),
    acted: acted(
      [
        ...(['challenge/appeal-file/open-file.ts', 'challenge/appeal-file/decide.ts'] as const),
        ...(['challenge/appeal-file/remove.ts', 'search/cleared.ts'] as const),
      ],
      'scenarios/28-cfr-25.10g-appeal-file.test.ts',
    ),
  },
  'VAF-02': {
    asks: 'Who applies says who it is, signs, gives fingerprints, and is given a number',
    ruled: rules('appeal-file-application'),
    acted: acted('challenge/appeal-file/apply.ts', 'scenarios/28-cfr-25.10g-appeal-file.test.ts'),
  },
  'VAF-03': {
    asks: 'The number is never a Proceed: each time is searched, and what is new is evaluated',
    ruled: rules('appeal-file-number'),
    acted: acted(
      ['search/search.ts', 'search/search-deep.ts', 'search/cleared.ts', 'check/initiate-check.ts'],
      'scenarios/28-cfr-25.10g-appeal-file.test.ts',
    ),
  },
}
