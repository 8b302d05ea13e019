import type { pocInquiry, PocAnswerView, ReceiptView, readPocRecord } from '#contract/poc.ts'
import { optionalDescriptors } from '#contract/transferee.ts'
import type { SourceRecord } from '#match/record.ts'
import type { z } from 'zod'
import type { DeterminationMessage, Nation, NationAnswer, Received, TakenBack } from '../../world.ts'

/** 25.6(d): the licensee is one whom we verified, and a permit concerns none. Where somebody lives is no descriptor, and is not sent. */
export function inquiryOf({ description, citizenships, alienNumber, beside }: Parameters<Nation['ask']>[0]) {
  const { names, sex, race, born, state } = description
  const { stn, purpose, firearm, licensee } = beside
  const known = Object.keys(optionalDescriptors) as (keyof typeof optionalDescriptors)[]
  return {
    ...{ ask: 'QNP' as const satisfies z.input<typeof pocInquiry>['ask'], stn, purpose, firearm, licensee },
    eligibilityVerified: licensee !== undefined,
    transferee: {
      ...{ name: names[0], sex, race, born, state, citizenships, alienNumber },
      ...Object.fromEntries(known.map(name => [name, description[name]])),
    },
  }
}

/** 25.6(h): what is said of a check, beside its number. */
export const messageOf = ({ message, toldAt, categories, sellToAlone }: DeterminationMessage) => ({
  ...{ message, toldAt, categories, sellToAlone },
})

export const answerOf = ({ ntn, kind, records }: PocAnswerView): NationAnswer => ({
  ...{ kind: 'answered', ntn: ntn as NationAnswer['ntn'], whole: kind !== 'partial' },
  records: records.map(({ record }) => record),
})

type RecordInFull = z.output<(typeof readPocRecord)['answers'][200]>

/** A record of the nation’s, whichever of its files it stands in there. */
export function recordOf({ record, category, person, ori, facts }: RecordInFull): SourceRecord {
  const description = person as SourceRecord['description']
  return { source: 'national', id: record, category, description, facts, ...(ori === undefined ? {} : { ori }) }
}

export const receivedOf = ({ receipt }: ReceiptView): Received => ({ kind: 'received', receipt })

/** Throws where it stands there as anything else. */
export function takenBackOf({ standing }: PocAnswerView): TakenBack {
  if (standing !== 'cancelled') throw new Error('the nation has not taken it back')
  return { kind: 'taken-back' }
}
