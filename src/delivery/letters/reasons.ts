import { addressed, heading, list, paragraph, type Addressed } from './addressed.ts'
import { tableOf, type DeniedRecord } from './denied-records.ts'
import { dayIn, fill } from './language.ts'
import type { Letter } from './letter.ts'
import { numberOf } from './number.ts'
import { common } from './texts/common.ts'
import { reasons } from './texts/reasons.ts'

export type ReasonsGiven = Addressed &
  Readonly<{
    ntn: string
    deniedBy: 'national' | 'poc'
    contactOn: string
    deniedOn: string
    /** Absent where nobody asked and a review found it. */
    askedOn?: string
    records: readonly DeniedRecord[]
    /** A card for fingerprints goes with the letter. */
    fingerprintCard?: true
  }>

/** 28 CFR 25.10(b), 34 U.S.C. 40901(f): why, who keeps each record, what more is needed, how to challenge, and that a court may be asked. */
export function reasonsLetter(given: ReasonsGiven): Letter {
  const { language, ntn, deniedBy, records, fingerprintCard = false } = given
  const [texts, { court, noLegalAdvice }] = [reasons[language], common[language]]
  const day = (on: string) => dayIn(language, on)
  const doors = [texts.challenge, ...(deniedBy === 'poc' ? [texts.challengePoc] : [])]
  return addressed(given, {
    title: texts.title,
    reference: ntn,
    blocks: [
      numberOf(ntn, language),
      ...(given.askedOn === undefined ? [] : [paragraph(fill(texts.asked, { asked: day(given.askedOn) }))]),
      paragraph(fill(texts.denied, { contact: day(given.contactOn), denied: day(given.deniedOn) })),
      heading(texts.recordsHeading),
      paragraph(texts.records),
      tableOf(records, language),
      heading(texts.fingerprintsHeading),
      paragraph(texts.fingerprints),
      ...(fingerprintCard ? [paragraph(texts.card, 'fingerprint-card')] : []),
      heading(texts.challengeHeading),
      list([...doors, texts.sixtyDays, texts.originating, texts.success], 'how-to-challenge'),
      heading(court.heading),
      paragraph(court.text, 'civil-action'),
      paragraph(noLegalAdvice),
    ],
  })
}
