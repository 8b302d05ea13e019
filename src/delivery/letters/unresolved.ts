import { addressed, heading, list, paragraph, type Addressed } from './addressed.ts'
import { keptBy, type DeniedRecord } from './denied-records.ts'
import { dayIn, fill } from './language.ts'
import type { Letter } from './letter.ts'
import { numberOf } from './number.ts'
import { challenge } from './texts/challenge.ts'
import { common } from './texts/common.ts'

export type UnresolvedGiven = Addressed &
  Readonly<{
    ntn: string
    deniedBy: 'national' | 'poc'
    receivedOn: string
    records: readonly Pick<DeniedRecord, 'category' | 'keeper'>[]
  }>

/** 28 CFR 25.10(c)-(d): what is left unresolved, who keeps each record, and to whom the person may go. */
export function unresolvedLetter(given: UnresolvedGiven): Letter {
  const { language, ntn, deniedBy, records } = given
  const [texts, { court, noLegalAdvice }] = [challenge[language], common[language]]
  return addressed(given, {
    title: texts.unresolvedTitle,
    reference: ntn,
    blocks: [
      numberOf(ntn, language),
      paragraph(fill(texts.unresolved, { received: dayIn(language, given.receivedOn) }), 'unresolved'),
      heading(texts.unresolvedRecords),
      keptBy(records, language),
      heading(texts.nextHeading),
      list([texts.originating, texts.afterwards], 'to-whom'),
      ...(deniedBy === 'poc' ? [paragraph(texts.fbi, 'fbi')] : []),
      heading(court.heading),
      paragraph(court.text, 'civil-action'),
      paragraph(noLegalAdvice),
    ],
  })
}
