import type { OftenGround } from '#law/words.ts'
import type { Config } from '#real/config.ts'
import { keystoreOf } from '#real/keys/configured.ts'
import { openKeysIn } from '#real/keys/keystore.ts'
import { findAskedOften } from '#retention/asked-often.ts'
import type { Find } from '../../find.ts'
import { broken, noted, ok, type Finding } from './finding.ts'

/** 28 CFR 25.11(b): how many people are asked about so often today that an auditor should look. Which checks they are, an operator is not told. */
export async function lookAtMisuse(
  config: Pick<Config, 'keysDir' | 'token' | 'settings'>,
  find: Find,
): Promise<Finding> {
  const { settings } = config
  if (settings.policies['same-person-asked-often'] === 'off')
    return noted('misuse', 'nobody looks for persons who are asked about often (policy same-person-asked-often)')
  try {
    const often = await findAskedOften({ find, keys: await openKeysIn(keystoreOf(config)), settings })
    return misuseFinding(often.map(({ ground }) => ground))
  } catch (error) {
    return broken('misuse', error)
  }
}

function misuseFinding(grounds: readonly OftenGround[]): Finding {
  if (grounds.length === 0) return ok('misuse', 'nobody is asked about often today')
  const byMany = grounds.filter(ground => ground === 'by-many').length
  const says = `today ${byMany} asked about by many, ${grounds.length - byMany} again and again by one; an auditor sees the numbers: nics asked-often`
  return noted('misuse', says)
}
