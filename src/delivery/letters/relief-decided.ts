import type { Relief } from '#law/lives/relief.ts'
import { reliefLetter, type ReliefLetter } from '#law/notices/relief.ts'
import { addressed, heading, paragraph, type Addressed } from './addressed.ts'
import type { Letter } from './letter.ts'
import { reliefDecided } from './texts/relief-decided.ts'
import { relief } from './texts/relief.ts'

export type ReliefDecidedGiven = Addressed &
  Readonly<{ relief: Pick<Relief, 'number' | 'status' | 'program' | 'noRecord'> }>

/** 34 U.S.C. 40911(c)(2)(B), 40915: what was decided, in the words of the law's own rule. Undefined while nothing was. */
export function reliefDecidedLetter(given: ReliefDecidedGiven): Letter | undefined {
  const said = saidOf(given)
  if (said === undefined) return undefined
  const texts = relief[given.language]
  const { number } = given.relief
  return addressed(given, {
    title: texts.title,
    reference: number,
    blocks: [
      { kind: 'code', holds: ['number'], label: texts.number, text: number },
      heading(texts.happenedHeading),
      paragraph(said.happened, 'happened'),
      heading(texts.meansHeading),
      paragraph(said.means, 'means'),
      heading(texts.nextHeading),
      paragraph(said.next, 'next'),
    ],
  })
}

/** The same in three parts, for a page. */
export function saidOf({
  language,
  relief: decided,
}: Pick<ReliefDecidedGiven, 'language' | 'relief'>): ReliefLetter | undefined {
  const { status } = decided
  if (language === 'en') return reliefLetter(decided)
  return status === 'received' || status === 'given-up' || status === 'in-review'
    ? undefined
    : reliefDecided[status](decided)
}
