import { stateLaw } from '../../cite.ts'
import { inForce, type Prohibition } from './prohibition.ts'

const code = (section: string) => stateLaw(`Cal. Welf. & Inst. Code § ${section}`)
const penal = (section: string) => stateLaw(`Cal. Penal Code § ${section}`)
const ca = { ...inForce, state: 'CA', confidence: 'secondary' } as const

/**
 * California bars for five years after a hold that no federal rule reaches, because federal law does not count observation as a
 * commitment; a longer certification may be both. Read in lists of the state's Department of Justice and in accounts of them.
 */
export const california: readonly Prohibition[] = [
  {
    ...ca,
    key: 'ca-evaluation-hold',
    title: 'Held for evaluation as a danger, and admitted (5150)',
    requires: 'taken into custody as a danger to self or others, assessed, and admitted to a facility',
    term: { for: 'period', lasts: 'P5Y', from: 'the release from the facility' },
    cites: [code('8103(f)(1)(A)'), code('5150'), code('5151'), code('5152')],
  },
  {
    ...ca,
    key: 'ca-second-hold',
    title: 'Held for evaluation and admitted a second time within a year',
    requires: 'admitted after a 5150 hold as a danger, and admitted so before within the year that precedes',
    term: { for: 'life', from: 'the later admission' },
    since: '2020-01-01',
    cites: [code('8103(f)(1)(B)')],
  },
  {
    ...ca,
    key: 'ca-intensive-treatment',
    title: 'Certified for intensive treatment (5250, 5260, 5270.15)',
    requires: 'certified for intensive treatment under 5250, 5260 or 5270.15',
    // The five years are counted from the end of the treatment, the later of the days that the words allow.
    term: { for: 'period', lasts: 'P5Y', from: 'the end of the certified treatment' },
    cites: [code('8103(g)'), code('5250'), code('5260'), code('5270.15')],
  },
  {
    ...ca,
    key: 'ca-inpatient',
    title: 'Receiving inpatient treatment as a danger',
    requires: 'an inpatient, at own wish or not, whom the attending professional finds a danger to self or others',
    term: { for: 'as-long-as-it-stands' },
    cites: [code('8100(a)')],
  },
  {
    ...ca,
    key: 'ca-threat-to-therapist',
    title: 'Threatened violence before a psychotherapist',
    requires: 'a serious threat of violence against an identifiable victim, which a licensed psychotherapist reported',
    term: { for: 'period', lasts: 'P5Y', from: 'the report to the police' },
    since: '2014-01-01',
    cites: [code('8100(b)(1)')],
  },
  {
    ...ca,
    key: 'ca-found-dangerous',
    title: 'Found by a court to be a danger to others',
    requires: 'adjudicated a danger to others from a mental disorder, or a mentally disordered sex offender',
    term: { for: 'life', from: 'the adjudication' },
    confidence: 'cited',
    cites: [code('8103(a)(1)')],
  },
  {
    ...ca,
    key: 'ca-conservatorship',
    title: 'Under a conservatorship as gravely disabled',
    requires: 'a court placed the person under conservatorship and found firearms in the person’s hands a danger',
    term: { for: 'as-long-as-it-stands' },
    cites: [code('8103(e)')],
  },
  {
    ...ca,
    key: 'ca-listed-misdemeanor',
    title: 'Convicted of a listed misdemeanor',
    requires: 'convicted of a misdemeanor that the section lists',
    term: { for: 'period', lasts: 'P10Y', from: 'the conviction' },
    cites: [penal('29805')],
  },
  {
    ...ca,
    key: 'ca-ward-of-court',
    title: 'Adjudged a ward of the juvenile court for a listed offense',
    requires: 'adjudged a ward of the juvenile court for an offense that the section lists',
    term: { for: 'age', until: 30, from: 'the adjudication' },
    cites: [penal('29820')],
  },
]
