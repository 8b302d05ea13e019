import { addressed, heading, list, paragraph, type Addressed } from './addressed.ts'
import { dayIn, fill } from './language.ts'
import type { Block, Letter } from './letter.ts'
import { numberOf } from './number.ts'
import { common } from './texts/common.ts'
import { identityFirst } from './texts/identity-first.ts'

export type IdentityFirstGiven = Addressed &
  Readonly<{
    ntn: string
    /** Absent where nobody asked and a review found it. */
    askedOn?: string
    /** ISO date by which the reasons are owed; absent where no day can be given. */
    dueOn?: string
    how: ByMail | Readonly<{ shown: 'fingerprints'; card?: true }>
  }>

/** The letter itself shows identity: it goes to the address given with the check and to no other, or is handed over once fingerprints agreed. */
type ByMail = Readonly<{
  shown: 'mail' | 'fingerprints-agree'
  secret: string
  /** Where it is typed. */ where: string
}>

/** 28 CFR 25.10(a)-(b): identity is shown by fingerprints or by mail to the address given, before anything of a record is told. */
export function identityFirstLetter(given: IdentityFirstGiven): Letter {
  const { language, ntn, how } = given
  const texts = identityFirst[language]
  const due = given.dueOn === undefined ? texts.soon : fill(texts.answered, { due: dayIn(language, given.dueOn) })
  const answered = paragraph(due, 'when-it-is-answered')
  return addressed(given, {
    title: texts.title,
    reference: ntn,
    blocks: [
      numberOf(ntn, language),
      ...(given.askedOn === undefined ? [] : [paragraph(fill(texts.asked, { asked: dayIn(language, given.askedOn) }))]),
      ...('secret' in how ? secretOf(how, given) : fingerprintsOf(how, given)),
      answered,
      heading(texts.whyHeading),
      paragraph(texts.why),
    ],
  })
}

function secretOf({ shown, secret, where }: ByMail, { language }: IdentityFirstGiven): readonly Block[] {
  const texts = identityFirst[language]
  return [
    heading(texts.mailHeading),
    { kind: 'code', holds: ['secret'], label: common[language].secret, text: secret },
    paragraph(shown === 'mail' ? texts.mail : texts.handed, 'how-identity-is-shown'),
    paragraph(texts.keep),
    heading(texts.followHeading),
    list([fill(texts.online, { where }), texts.byMail], 'how-to-follow'),
  ]
}

function fingerprintsOf({ card }: Readonly<{ card?: true }>, { language }: IdentityFirstGiven): readonly Block[] {
  const texts = identityFirst[language]
  return [
    heading(texts.fingerprintsHeading),
    paragraph(texts.fingerprints, 'how-identity-is-shown'),
    ...(card === true ? [paragraph(texts.card, 'fingerprint-card')] : []),
  ]
}
