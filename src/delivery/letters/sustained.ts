import { addressed, heading, paragraph, type Addressed } from './addressed.ts'
import { keptBy, tableOf, type DeniedRecord } from './denied-records.ts'
import { dayIn, fill } from './language.ts'
import type { Letter } from './letter.ts'
import { numberOf } from './number.ts'
import { challenge } from './texts/challenge.ts'
import { common } from './texts/common.ts'

export type SustainedGiven = Addressed &
  Readonly<{
    ntn: string
    deniedBy: 'national' | 'poc'
    receivedOn: string
    decidedOn: string
    left: readonly DeniedRecord[]
    /** 28 CFR 25.10(e): each correction is confirmed in writing, whatever becomes of the others. */
    corrected: readonly Pick<DeniedRecord, 'category' | 'keeper'>[]
  }>

export function sustainedLetter(given: SustainedGiven): Letter {
  const { language, ntn, deniedBy, left, corrected } = given
  const [texts, { court, noLegalAdvice }] = [challenge[language], common[language]]
  const decided = { received: dayIn(language, given.receivedOn), decided: dayIn(language, given.decidedOn) }
  return addressed(given, {
    title: texts.sustainedTitle,
    reference: ntn,
    blocks: [
      numberOf(ntn, language),
      paragraph(fill(texts.sustained, decided), 'sustained'),
      heading(texts.leftHeading),
      paragraph(texts.left),
      tableOf(left, language),
      ...(corrected.length === 0
        ? []
        : [heading(texts.confirmedHeading), paragraph(texts.confirmed, 'confirmed'), keptBy(corrected, language)]),
      heading(texts.nextHeading),
      paragraph(texts.again, 'how-to-challenge'),
      ...(deniedBy === 'poc' ? [paragraph(texts.fbi, 'fbi')] : []),
      heading(court.heading),
      paragraph(court.text, 'civil-action'),
      paragraph(noLegalAdvice),
    ],
  })
}
