import { usc } from '../cite.ts'
import { noticeRule } from '../ruling.ts'

/** What shows that police were told. */
const tells = ['opened-in-portal', 'fetched', 'accepted-by-terminal'] as const
/** A thin message says that something waits, and nothing of it. */
type Calls = 'placed-in-inbox' | 'email-sent' | 'webhook-accepted' | 'telephone-rang'
/** What can be shown of a message on its way. */
export type Evidence = (typeof tells)[number] | Calls

export const isTold = (evidence: readonly Evidence[]): boolean =>
  evidence.some(each => tells.some(telling => telling === each))

export const policeTold = noticeRule({
  id: 'police-told',
  title: 'When police have been told',
  cites: [usc(18, '925B(a)'), usc(18, '925B(b)')],
  says: 'An agency has been told once what the notice says was opened by it, fetched by it, or accepted by its terminal; an e-mail or a message that only says that something waits is a call.',
  since: '2022-10-01',
  answers: ['told', 'called', 'nothing'],
  decide: ({ evidence }: { evidence: readonly Evidence[] }) => {
    if (isTold(evidence)) return 'told'
    return evidence.length > 0 ? 'called' : 'nothing'
  },
  examples: [
    { name: 'opened in the portal', given: { evidence: ['placed-in-inbox', 'opened-in-portal'] }, expect: 'told' },
    {
      name: 'fetched by the agency’s own system',
      given: { evidence: ['webhook-accepted', 'fetched'] },
      expect: 'told',
    },
    { name: 'accepted by its terminal', given: { evidence: ['accepted-by-terminal'] }, expect: 'told' },
    {
      name: 'an e-mail that says to sign in',
      given: { evidence: ['placed-in-inbox', 'email-sent'] },
      expect: 'called',
    },
    { name: 'a receiver that answered 200', given: { evidence: ['webhook-accepted'] }, expect: 'called' },
    { name: 'nothing was sent', given: { evidence: [] }, expect: 'nothing' },
  ],
})
