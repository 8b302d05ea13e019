import { addressed, heading, list, paragraph, type Addressed } from './addressed.ts'
import { dayIn, fill } from './language.ts'
import type { Letter } from './letter.ts'
import { appealFile, type ApplicationField, type RefusalGround } from './texts/appeal-file.ts'

export type AppealFileAcceptedGiven = Addressed & Readonly<{ upin: string; decidedOn: string }>

/** 28 CFR 25.10(g): the number, and that it is no Proceed. */
export function appealFileAcceptedLetter(given: AppealFileAcceptedGiven): Letter {
  const { language, upin, decidedOn } = given
  const texts = appealFile[language]
  return addressed(given, {
    title: texts.acceptedTitle,
    reference: upin,
    blocks: [
      paragraph(fill(texts.accepted, { decided: dayIn(language, decidedOn) })),
      { kind: 'code', holds: ['upin'], label: texts.upin, text: upin },
      heading(texts.useHeading),
      paragraph(texts.use, 'how-to-use'),
      paragraph(texts.noProceed, 'no-proceed'),
      paragraph(texts.purpose, 'what-it-is-used-for'),
      heading(texts.leaveHeading),
      paragraph(texts.leave, 'how-to-leave'),
    ],
  })
}

export type AppealFileRefusedGiven = Addressed &
  Readonly<{
    /** The number of the application, where it has one. */
    number: string
    decidedOn: string
    because: Exclude<RefusalGround, 'incomplete'> | Readonly<{ missing: readonly ApplicationField[] }>
  }>

export function appealFileRefusedLetter(given: AppealFileRefusedGiven): Letter {
  const { language, number, decidedOn, because } = given
  const texts = appealFile[language]
  const why =
    typeof because === 'string'
      ? [paragraph(texts.grounds[because], 'why')]
      : [
          paragraph(texts.grounds.incomplete, 'why'),
          paragraph(texts.lacking),
          list(
            because.missing.map(field => texts.fields[field]),
            'what-more-is-needed',
          ),
        ]
  return addressed(given, {
    title: texts.refusedTitle,
    reference: number,
    blocks: [
      { kind: 'code', holds: ['number'], label: texts.reference, text: number },
      paragraph(fill(texts.refused, { decided: dayIn(language, decidedOn) })),
      heading(texts.whyHeading),
      ...why,
      heading(texts.nextHeading),
      paragraph(texts.again, 'what-can-be-done'),
    ],
  })
}

export type AppealFileRemovedGiven = Addressed &
  Readonly<{
    upin: string
    decidedOn: string
    because: 'asked-in-writing' | 'disqualifying-record'
    /** 28 CFR 25.10(g): what is needed to pursue misuse outlasts the removal. */
    kept: 'nothing' | 'what-is-pursued'
  }>

export function appealFileRemovedLetter(given: AppealFileRemovedGiven): Letter {
  const { language, upin, decidedOn, because, kept } = given
  const texts = appealFile[language]
  const removed = because === 'asked-in-writing' ? texts.asked : texts.found
  return addressed(given, {
    title: texts.removedTitle,
    reference: upin,
    blocks: [
      { kind: 'code', holds: ['upin'], label: texts.upin, text: upin },
      paragraph(fill(removed, { decided: dayIn(language, decidedOn) }), 'why'),
      heading(texts.heldHeading),
      paragraph(kept === 'nothing' ? texts.destroyed : texts.pursued, 'what-became-of-data'),
      heading(texts.nextHeading),
      paragraph(texts.backIn, 'what-can-be-done'),
    ],
  })
}
