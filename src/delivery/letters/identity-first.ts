import { addressed, heading, list, paragraph, type Addressed } from './addressed.ts'
import { dayIn, fill } from './language.ts'
import type { Block, Letter } from './letter.ts'
import { numberOf } from './number.ts'
import { common } from './texts/common.ts'
import { identityFirst } from './texts/identity-first.ts'

export type IdentityFirstGiven = Addressed &
  Readonly<{
    ntn: string
    askedOn: string
    /** ISO date by which the reasons are owed. */
    dueOn: string
    how: ByMail | Readonly<{ shown: 'fingerprints'; card?: true }>
  }>

/** The letter itself shows identity: it goes to the address that was given with the check, and to no other. */
type ByMail = Readonly<{ shown: 'mail'; secret: string; /** Where it is typed. */ where: string }>

/** 28 CFR 25.10(a)-(b): identity is shown by fingerprints or by mail to the address given, before anything of a record is told. */
export function identityFirstLetter(given: IdentityFirstGiven): Letter {
  const { language, ntn, how } = given
  const texts = identityFirst[language]
  const answered = paragraph(fill(texts.answered, { due: dayIn(language, given.dueOn) }), 'when-it-is-answered')
  return addressed(given, {
    title: texts.title,
    reference: ntn,
    blocks: [
      numberOf(ntn, language),
      paragraph(fill(texts.asked, { asked: dayIn(language, given.askedOn) })),
      ...(how.shown === 'mail' ? secretOf(how, given) : fingerprintsOf(how, given)),
      answered,
      heading(texts.whyHeading),
      paragraph(texts.why),
    ],
  })
}

function secretOf({ secret, where }: ByMail, { language }: IdentityFirstGiven): readonly Block[] {
  const texts = identityFirst[language]
  return [
    heading(texts.mailHeading),
    { kind: 'code', holds: ['secret'], label: common[language].secret, text: secret },
    paragraph(texts.mail, 'how-identity-is-shown'),
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
