import { addressed, heading, list, paragraph, type Addressed } from './addressed.ts'
import type { DeniedRecord } from './denied-records.ts'
import { dayIn, fill } from './language.ts'
import type { Letter } from './letter.ts'
import { numberOf } from './number.ts'
import { challenge } from './texts/challenge.ts'
import { common } from './texts/common.ts'

export type ChallengeReceivedGiven = Addressed &
  Readonly<{
    ntn: string
    receivedOn: string
    /** ISO date, the sixtieth day: `determineChallengeBy`. */
    decideBy: string
    /** What is still to come from the person. */
    needs: DeniedRecord['needs']
    /** Where it can be followed with the number and the secret; absent where there is no such page. */
    where?: string
  }>

/** 34 U.S.C. 40901(g): that it came, by when it is decided, and what is still needed. Nothing of a record stands in it. */
export function challengeReceivedLetter(given: ChallengeReceivedGiven): Letter {
  const { language, ntn, needs, where } = given
  const [texts, { needs: named }] = [challenge[language], common[language]]
  return addressed(given, {
    title: texts.receivedTitle,
    reference: ntn,
    blocks: [
      numberOf(ntn, language),
      paragraph(fill(texts.received, { received: dayIn(language, given.receivedOn) }), 'received-on'),
      heading(texts.byHeading),
      paragraph(fill(texts.by, { by: dayIn(language, given.decideBy) }), 'determine-by'),
      heading(texts.needsHeading),
      ...(needs.length === 0
        ? [paragraph(texts.nothing, 'what-more-is-needed')]
        : [
            paragraph(texts.needs),
            list(
              needs.map(need => named[need]),
              'what-more-is-needed',
            ),
          ]),
      ...(where === undefined
        ? []
        : [heading(texts.followHeading), paragraph(fill(texts.follow, { where }), 'how-to-follow')]),
    ],
  })
}
