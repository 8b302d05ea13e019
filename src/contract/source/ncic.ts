import { keeper } from './keeper.ts'

/** The person files of NCIC that a check for a firearm searches, as the field's own inquiry (QNP) names them. */
export const ncic = keeper({
  name: 'ncic',
  title: 'National Crime Information Center',
  askedBy: 'national',
  files: {
    'wanted-person': 'Wanted Person',
    'foreign-fugitive': 'Foreign Fugitive',
    'protection-order': 'Protection Order, those too that are marked as no bar',
    'immigration-violator': 'Immigration Violator',
    'supervised-release': 'Convicted Person on Supervised Release',
    'sex-offender': 'National Sex Offender Registry',
    'usss-protective': 'U.S. Secret Service Protective',
  },
})
