import { addressed, heading, paragraph, type Addressed } from './addressed.ts'
import { keptBy, type DeniedRecord } from './denied-records.ts'
import { dayIn, fill, type Language } from './language.ts'
import type { Block, Letter } from './letter.ts'
import { numberOf } from './number.ts'
import { common } from './texts/common.ts'
import { overturned } from './texts/overturned.ts'

/** 28 CFR 25.10(e), as `afterOverturn` says: the Proceed and the day on which it was told, or that a new check is needed. */
export type ToldLicensee = Readonly<{ answer: 'proceed'; on: string }> | Readonly<{ answer: 'recheck' }>

type Taken = Addressed &
  Readonly<{
    ntn: string
    contactOn: string
    decidedOn: string
    licensee: ToldLicensee
    records: readonly Pick<DeniedRecord, 'category' | 'keeper'>[]
  }>

export type OverturnedGiven = Taken

export function overturnedLetter(given: OverturnedGiven): Letter {
  const { language, ntn } = given
  const texts = overturned[language]
  return addressed(given, {
    title: texts.title,
    reference: ntn,
    blocks: [
      numberOf(ntn, language),
      paragraph(fill(texts.overturned, { decided: dayIn(language, given.decidedOn) }), 'overturned'),
      ...licenseeTold(given),
      ...confirmed(given),
      paragraph(texts.source),
      ...nextTime(language),
    ],
  })
}

export type NeverValidGiven = Taken &
  Readonly<{
    deniedOn: string
    /** Whether an authority had been told of the denial, and is told now that it was wrong. */
    corrections: boolean
  }>

/** 34 U.S.C. 40901(g), 28 CFR 25.10(e): nobody asked, and the person is told all the same. */
export function neverValidLetter(given: NeverValidGiven): Letter {
  const { language, ntn, records, corrections } = given
  const texts = overturned[language]
  const days = { denied: dayIn(language, given.deniedOn), decided: dayIn(language, given.decidedOn) }
  return addressed(given, {
    title: texts.neverTitle,
    reference: ntn,
    blocks: [
      numberOf(ntn, language),
      paragraph(fill(texts.never, days), 'overturned'),
      ...licenseeTold(given),
      ...(records.length === 0
        ? []
        : [heading(texts.neverHeading), paragraph(texts.neverRecords, 'confirmed'), keptBy(records, language)]),
      heading(texts.correctionsHeading),
      paragraph(corrections ? texts.corrections : texts.nobody, 'corrections'),
      ...nextTime(language),
    ],
  })
}

/** Once who it is about is destroyed, what was found of them is too: then the letter says that the denial fell, and names no record. */
function confirmed({ language, records }: Taken): readonly Block[] {
  const texts = overturned[language]
  if (records.length === 0) return []
  return [heading(texts.confirmedHeading), paragraph(texts.confirmed, 'confirmed'), keptBy(records, language)]
}

function licenseeTold({ language, contactOn, licensee }: Taken): readonly Block[] {
  const { proceeds } = common[language]
  const contact = dayIn(language, contactOn)
  const text =
    licensee.answer === 'proceed'
      ? fill(proceeds.proceed, { contact, told: dayIn(language, licensee.on) })
      : fill(proceeds.recheck, { contact })
  return [heading(proceeds.heading), paragraph(text, 'what-the-licensee-was-told')]
}

const nextTime = (language: Language): readonly Block[] => [
  heading(overturned[language].againHeading),
  paragraph(overturned[language].again),
]
