import { usc } from '../cite.ts'
import { defaultPolicies, type Policies } from '../policies.ts'
import { noticeRule } from '../ruling.ts'
import type { State } from '../words.ts'

type Authority = Readonly<{ ori: string; level: 'local' | 'tribal' | 'state'; state: State }>

/** Who answers for a place, as routing found it. Prosecutors where it is practicable to name them. */
type Places = Readonly<{
  sought: Readonly<{ authorities: readonly Authority[]; prosecutors?: readonly string[] }>
  residence?: Readonly<{ authorities: readonly Authority[]; prosecutors?: readonly string[] }>
  deniedBy: 'national' | Readonly<{ ori: string; state: State }>
  policies?: Partial<Pick<Policies, 'police-notice-of-poc-denials'>>
}>

export type Recipients = Readonly<{
  authorities: readonly string[]
  prosecutors: readonly string[]
  /** The state authorities that denied, to whom nothing is reported back. */
  spared: readonly string[]
}>

/**
 * 18 U.S.C. 925B(a)(1)-(2), (d). By authority and not by state: who lives in another county of the same state has another
 * sheriff, and that is how the federal practice routes it.
 */
export function recipientsOf({ sought, residence, deniedBy, policies }: Places): Recipients {
  const policy = { ...defaultPolicies, ...policies }['police-notice-of-poc-denials']
  if (deniedBy !== 'national' && policy === 'off') return { authorities: [], prosecutors: [], spared: [] }
  const all = [...sought.authorities, ...(residence?.authorities ?? [])]
  const isSpared = ({ ori, level, state }: Authority) =>
    deniedBy !== 'national' && (ori === deniedBy.ori || (level === 'state' && state === deniedBy.state))
  return {
    authorities: named(all.filter(authority => !isSpared(authority))),
    prosecutors: [...new Set(sought.prosecutors)],
    spared: named(all.filter(isSpared)),
  }
}

const named = (authorities: readonly Authority[]): readonly string[] => [...new Set(authorities.map(({ ori }) => ori))]

export const denialNoticeRecipients = noticeRule({
  id: 'denial-notice-recipients',
  title: 'Who hears of a denial',
  cites: [usc(18, '925B(a)(1)'), usc(18, '925B(a)(2)'), usc(18, '925B(d)')],
  says: 'The authority where the firearm was sought and, if it is another, that of the residence hear of it, and, where practicable, the prosecutors where it was sought; nothing is reported back to the state authorities that themselves denied.',
  since: '2022-10-01',
  decide: recipientsOf,
  examples: [
    {
      name: 'sought and lives in one city: told once',
      given: {
        sought: { authorities: [{ ori: 'GAAPD0000', level: 'local', state: 'GA' }] },
        residence: { authorities: [{ ori: 'GAAPD0000', level: 'local', state: 'GA' }] },
        deniedBy: 'national',
      },
      expect: { authorities: ['GAAPD0000'], prosecutors: [], spared: [] },
    },
    {
      name: 'lives in another county of the same state',
      given: {
        sought: { authorities: [{ ori: 'GAAPD0000', level: 'local', state: 'GA' }] },
        residence: { authorities: [{ ori: 'GA0250300', level: 'local', state: 'GA' }] },
        deniedBy: 'national',
      },
      expect: { authorities: ['GAAPD0000', 'GA0250300'], prosecutors: [], spared: [] },
    },
    {
      name: 'prosecutors where it was sought, and not those of the residence',
      given: {
        sought: { authorities: [{ ori: 'GAAPD0000', level: 'local', state: 'GA' }], prosecutors: ['GA060013A'] },
        residence: { authorities: [{ ori: 'VA1270000', level: 'local', state: 'VA' }], prosecutors: ['VA127013A'] },
        deniedBy: 'national',
      },
      expect: { authorities: ['GAAPD0000', 'VA1270000'], prosecutors: ['GA060013A'], spared: [] },
    },
    {
      name: 'lives on the land of a tribe',
      given: {
        sought: { authorities: [{ ori: 'GAAPD0000', level: 'local', state: 'GA' }] },
        residence: { authorities: [{ ori: 'AZDI00300', level: 'tribal', state: 'AZ' }] },
        deniedBy: 'national',
      },
      expect: { authorities: ['GAAPD0000', 'AZDI00300'], prosecutors: [], spared: [] },
    },
    {
      name: 'the residence is not known',
      given: { sought: { authorities: [{ ori: 'GAAPD0000', level: 'local', state: 'GA' }] }, deniedBy: 'national' },
      expect: { authorities: ['GAAPD0000'], prosecutors: [], spared: [] },
    },
    {
      name: 'the state’s own point of contact denied: the city hears, the state police do not',
      given: {
        sought: {
          authorities: [
            { ori: 'VA1270000', level: 'local', state: 'VA' },
            { ori: 'VAVSP0000', level: 'state', state: 'VA' },
          ],
        },
        deniedBy: { ori: 'VAVSP0000', state: 'VA' },
      },
      expect: { authorities: ['VA1270000'], prosecutors: [], spared: ['VAVSP0000'] },
    },
    {
      name: 'the agency chose to tell of none that a point of contact denied',
      given: {
        sought: { authorities: [{ ori: 'VA1270000', level: 'local', state: 'VA' }] },
        deniedBy: { ori: 'VAVSP0000', state: 'VA' },
        policies: { 'police-notice-of-poc-denials': 'off' },
      },
      expect: { authorities: [], prosecutors: [], spared: [] },
    },
  ],
})

type Body = Readonly<{ level: 'state' | 'local' | 'tribal' | 'federal' | 'private'; investigatesOrEnforces: boolean }>

export const localAuthority = noticeRule({
  id: 'local-law-enforcement-authority',
  title: 'What a local law enforcement authority is',
  cites: [usc(18, '921(a)(36)')],
  says: 'A body of a state, a locality or a tribe is a local law enforcement authority where it has jurisdiction to investigate or enforce state, local or tribal law.',
  since: '2022-10-01',
  answers: ['is', 'is-not'],
  decide: ({ level, investigatesOrEnforces }: Body) =>
    investigatesOrEnforces && (level === 'state' || level === 'local' || level === 'tribal') ? 'is' : 'is-not',
  examples: [
    { name: 'a county sheriff', given: { level: 'local', investigatesOrEnforces: true }, expect: 'is' },
    { name: 'the state police', given: { level: 'state', investigatesOrEnforces: true }, expect: 'is' },
    { name: 'the police of a tribe', given: { level: 'tribal', investigatesOrEnforces: true }, expect: 'is' },
    {
      name: 'a bureau that only keeps records',
      given: { level: 'state', investigatesOrEnforces: false },
      expect: 'is-not',
    },
    { name: 'a federal field office', given: { level: 'federal', investigatesOrEnforces: true }, expect: 'is-not' },
  ],
})
