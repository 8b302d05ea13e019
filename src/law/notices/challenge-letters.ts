import { cfr, usc } from '../cite.ts'
import type { LetterKind } from '../lives/challenge.ts'
import { noticeRule } from '../ruling.ts'

/** One record as it is told to the person it is about: which prohibition it shows, by which provision, and who keeps it. */
export type ToldRecord = Readonly<{
  record: number
  prohibition: string
  provisions: readonly string[]
  keptBy: string
}>

export type LetterRecord = Readonly<{
  ntn: string
  records: readonly ToldRecord[]
  /** Of an overturned denial: what the licensee was told. */
  answer?: 'proceed' | 'recheck'
}>

/** In words for anybody: what happened, what it means, and what can be done. */
export type Letter = Readonly<{
  kind: LetterKind
  ntn: string
  happened: string
  means: string
  next: string
  records: readonly ToldRecord[]
}>

const court =
  'You may also bring a civil action under 18 U.S.C. 925A against whoever is responsible for wrong information or for the denial.'

const licensee = {
  proceed:
    'The licensee is told Proceed, because at most thirty days have passed since the check, and may transfer the firearm.',
  recheck:
    'More than thirty days have passed since the check, or something could not be asked again, so that the licensee has to make a new check before the firearm is transferred.',
} as const

const texts: Readonly<Record<LetterKind, (record: LetterRecord) => Pick<Letter, 'happened' | 'means' | 'next'>>> = {
  reasons: () => ({
    happened: 'A firearm background check about you was answered Denied, because of each record that is listed here.',
    means:
      'Each of them shows a prohibition that federal or state law names. A record may be another person’s, may be wrong, or may bar no longer.',
    next: `If that is so, say so: fingerprints show that a record is another person’s, papers of the court that it is wrong, proof of a pardon or restoration that it bars no longer. Each record is looked at by itself within sixty days of what you send. You may also ask whoever keeps a record to correct it. ${court}`,
  }),
  sustained: () => ({
    happened: 'Your challenge was looked at by two people, and the denial stands.',
    means:
      'What you sent did not show that every record listed here is wrong, is another person’s, or bars no longer. What bars one record bars the transfer.',
    next: `You may ask whoever keeps a record, named beside it, to correct it, and tell us when it did: sixty days then begin again. ${court}`,
  }),
  overturned: ({ answer = 'recheck' }) => ({
    happened: 'Your challenge was looked at by two people, and the denial does not stand.',
    means: `Nothing that was found bars you any longer. ${licensee[answer]} Police who were told of the denial are told that it was overturned.`,
    next: 'Keep this letter. What is kept here of who you are is destroyed within a day of it. If another check is delayed or denied for the same record, ask why in the same way, or ask for a place in the voluntary appeal file.',
  }),
}

/** One letter, whole. Who makes paper of it prints this and adds nothing. */
export const letterOf = (kind: LetterKind, record: LetterRecord): Letter => ({
  ...{ kind, ntn: record.ntn },
  ...texts[kind](record),
  // Nothing that does not bar is written down once more.
  records: kind === 'overturned' ? [] : record.records,
})

const one = { record: 1, prohibition: 'Felony', provisions: ['18 U.S.C. § 922(g)(1)'], keptBy: 'TX0000000' } as const
const ntn = '00000000000000'

export const challengeLetter = noticeRule({
  id: 'challenge-letter',
  title: 'What is written to a person who was denied',
  cites: [cfr(28, '25.10(b)'), cfr(28, '25.10(c)'), cfr(28, '25.10(e)'), usc(34, '40901(f)'), usc(18, '925A')],
  says: 'Whoever was denied is told in writing which prohibition each record shows, who keeps it and what can be done; afterwards that the denial stands or that it does not, and what the licensee was told.',
  since: '1998-11-30',
  answers: ['given'],
  decide: ({ kind, record }: { kind: LetterKind; record: LetterRecord }) => letterOf(kind, record),
  examples: [
    {
      name: 'why',
      given: { kind: 'reasons', record: { ntn, records: [one] } },
      expect: { ...{ kind: 'reasons', ntn }, ...texts.reasons({ ntn, records: [] }), records: [one] },
    },
    {
      name: 'the denial stands',
      given: { kind: 'sustained', record: { ntn, records: [one] } },
      expect: { ...{ kind: 'sustained', ntn }, ...texts.sustained({ ntn, records: [] }), records: [one] },
    },
    {
      name: 'it does not, within thirty days',
      given: { kind: 'overturned', record: { ntn, records: [one], answer: 'proceed' } },
      expect: {
        ...{ kind: 'overturned', ntn, records: [] },
        ...texts.overturned({ ntn, records: [], answer: 'proceed' }),
      },
    },
    {
      name: 'it does not, later',
      given: { kind: 'overturned', record: { ntn, records: [], answer: 'recheck' } },
      expect: {
        ...{ kind: 'overturned', ntn, records: [] },
        ...texts.overturned({ ntn, records: [], answer: 'recheck' }),
      },
    },
  ],
})
