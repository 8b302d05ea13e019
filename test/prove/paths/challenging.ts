import { askWhy, followChallenge, readChallengeLetter, stateClaim } from '#contract/challenge.ts'
import { printChallengeLetter } from '#contract/challenge-letters.ts'
import { enterChallengeLetter, issueChallengeSecret, readChallenge, searchForChallenge } from '#contract/challenges.ts'
import { giveTransfereeAddress, readCheck } from '#contract/licensee.ts'
import type { Client } from '../house/client.ts'
import type { Person } from '../people/person.ts'
import { deny } from './examining.ts'

/** Somebody is denied, gives the address, asks why, reads it, and says what is wrong in their own words; an examiner looks at it. */
export async function challenge(person: Person, ntn: string, client: Client): Promise<void> {
  const { transferee, address, more } = person
  await deny(person, ntn, client)
  await client.must(giveTransfereeAddress, { as: client.as.licensee, params: { ntn }, body: { address } })
  // From one address only so many may ask; whoever is declined writes a letter.
  await client.ask(askWhy, { body: { ntn, last: transferee.name.last, born: transferee.born } })
  const as = client.as.examiner
  // The house has a clock of its own: a letter of the day of the check is not too early.
  const check = await client.must(readCheck, { as: client.as.licensee, params: { ntn } })
  const contact = Temporal.Instant.from(String(check.body['contact']))
  const dated = contact.toZonedDateTimeISO(String(check.body['zone'])).toPlainDate().toString()
  const entered = await client.must(enterChallengeLetter, { as, body: { ntn, dated } })
  const params = { challenge: String(entered.body['challenge']) }
  const { body } = await client.must(issueChallengeSecret, { as, params, body: { to: 'mail' } })
  const opening = { ntn, secret: String(body['secret']) }
  await client.must(followChallenge, { body: opening })
  const said = { claims: [{ kind: 'record-is-wrong' }], statement: more.reason, documents: [] }
  await client.must(stateClaim, { body: { ...opening, ...said } })
  await client.must(readChallengeLetter, { body: { ...opening, kind: 'reasons' } })
  await client.must(readChallengeLetter, { body: { ...opening, kind: 'reasons', as: 'pdf', language: 'es' } })
  await client.must(printChallengeLetter, { as, params: { ...params, letter: 'reasons' } })
  await client.must(readChallenge, { as, params })
  await client.must(searchForChallenge, { as, params })
}
