import { cfr, order } from '../cite.ts'
import { whole } from '../contents.ts'
import { contributionRule } from '../ruling.ts'

const duties = ['source-documents-kept', 'kept-up-to-date', 'removed-when-no-longer-valid', 'audits-answered'] as const

/** Through which door makes no difference: whoever uses any has the same duties. */
type Contributor = Readonly<{ through: 'ncic-interface' | 'batch' | 'single-entry'; does: readonly string[] }>

export const contributorDuties = contributionRule({
  id: 'contributor-duties',
  title: 'What an agency that contributes keeps doing',
  cites: [cfr(28, '25.5(b)'), cfr(28, '25.4'), order('FBI description of the NICS Indices, page read in 2026')],
  says: 'An agency enters records through NCIC, in batches or one by one, and whichever way it does it keeps the source documents, keeps entries up to date, removes those no longer valid, and answers when a denial or a challenge is audited.',
  since: '1998-11-30',
  answers: ['complete', 'incomplete'],
  decide: ({ does }: Contributor) => whole(does, duties),
  examples: [
    {
      name: 'all four, through NCIC',
      given: { through: 'ncic-interface', does: duties },
      expect: { answer: 'complete' },
    },
    {
      name: 'in batches, and the source documents are gone',
      given: { through: 'batch', does: duties.filter(duty => duty !== 'source-documents-kept') },
      expect: { answer: 'incomplete', missing: ['source-documents-kept'] },
    },
  ],
})
