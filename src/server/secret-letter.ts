import type { Challenged } from '#challenge/amend-challenge.ts'
import type { SecretLetter } from '#challenge/secret.ts'
import { identityFirstLetter } from '#delivery/letters/identity-first.ts'
import type { Language } from '#delivery/letters/language.ts'
import type { Letter } from '#delivery/letters/letter.ts'
import type { IdentityProof } from '#law/lives/challenge.ts'
import { present } from '../present.ts'
import type { World } from '../world.ts'
import { headOf } from './challenge-letter.ts'
import type { ServerSettings } from './settings.ts'

type ToPrint = Challenged & Readonly<{ letter: SecretLetter; shown: IdentityProof; where: string; language: Language }>

/** 28 CFR 25.10(a)-(b): the letter that holds the secret. It is printed once, and nothing of a record stands in it. */
export function secretLetter(
  { challenge, check, letter, shown, where, language }: ToPrint,
  agency: ServerSettings['agency'],
  world: Pick<World, 'now'>,
): Letter {
  const { secret, to, ntn } = letter
  const { asked } = challenge.state
  const written = to === undefined ? undefined : { to, grounds: [] }
  return identityFirstLetter({
    ...headOf({ written, language, check }, agency, world),
    ...{ ntn, ...present({ askedOn: asked?.dated, dueOn: asked?.dueBy }) },
    how: { shown: shown === 'mail' ? 'mail' : 'fingerprints-agree', secret, where },
  })
}
