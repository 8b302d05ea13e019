import assert from 'node:assert/strict'
import { invite } from '#access/session.ts'
import { claim } from '#check/claim.ts'
import { determine } from '#check/determine.ts'
import { judge } from '#check/judge.ts'
import type { Inquiry } from '#check/initiate-check.ts'
import { parseChallengeNumber } from '#law/numbers.ts'
import type { ChallengeNumber, Ntn } from '#law/words.ts'
import type { SourceRecord } from '#match/record.ts'
import { isRefusal } from '../../src/refusal.ts'
import type { ServerSettings } from '#server/settings.ts'
import { edge, type Edge, type Said } from './edge.ts'
import { ann, checked, felony, inquiry, recorded } from './scene.ts'

export const address = { street: '7 Sample Row', city: 'Sample', state: 'TX', zip: '00007' } as const
export const withAddress = (): Inquiry =>
  inquiry(ann, { transferee: { description: ann, citizenships: ['US'], address } })

/** Who she says she is. */
export const annAsks = { last: 'Quillfeather', born: '1981-04-17' } as const

const examiner = { by: { audience: 'examiner', id: 'examiner' }, scope: { audience: 'examiner' } } as const

export type Denied = Edge & Readonly<{ ntn: Ntn }>

/** A check about her that an examiner denied on every record found; with an address, unless another inquiry says otherwise. */
export async function denied(
  records: readonly SourceRecord[] = [felony(ann)],
  { asked = withAddress(), settings = {} }: Readonly<{ asked?: Inquiry; settings?: Partial<ServerSettings> }> = {},
): Promise<Denied> {
  const made = await edge({ files: { iii: records } }, settings)
  return { ...made, ntn: await deny(made, asked) }
}

/** Another check about her, in the same house, that an examiner denied as well. */
export const deniedAgain = async (made: Denied): Promise<Denied> => ({ ...made, ntn: await deny(made, withAddress()) })

/** The same on an entry of the Indices that an agency of Texas contributed. */
export async function deniedOnEntry() {
  const made = await edge()
  const { facts } = felony(ann)
  const ori = 'TX0000001' as Parameters<typeof recorded>[0]['ori']
  const entry = await recorded({ ori, ari: 'case-1', category: 'A1', description: ann, facts }, made.world)
  return { ...made, entry, ntn: await deny(made, withAddress()) }
}

async function deny({ world }: Edge, asked: Inquiry): Promise<Ntn> {
  const { ntn, hits } = await checked(asked, world)
  return determinedDenied({ world, ntn }, hits)
}

/** An examiner says of every record that it is hers, and denies. */
export async function determinedDenied({ world, ntn }: Pick<Denied, 'world' | 'ntn'>, hits = 1): Promise<Ntn> {
  await claim({ ...examiner, ntn }, world)
  for (let hit = 1; hit <= hits; hit += 1) await judge({ ...examiner, ntn, hit, same: true }, world)
  const done = await determine({ ...examiner, ntn, determination: 'denied' }, world)
  if (isRefusal(done)) assert.fail(done.refusal)
  return ntn
}

/** She asks why, and the number of her challenge. */
export async function whyAsked({ ask, world, ntn }: Denied): Promise<ChallengeNumber> {
  const { status } = await ask('POST', '/v1/challenges', { body: { ntn, ...annAsks } })
  assert.equal(status, 202)
  return challengeNow({ world, ntn })
}

export async function challengeNow({ world, ntn }: Pick<Denied, 'world' | 'ntn'>): Promise<ChallengeNumber> {
  const { challenge = '' } = (await world.find.transaction(ntn, { audience: 'system' }))?.state ?? {}
  return parseChallengeNumber(challenge) ?? assert.fail('it is challenged')
}

/** Days have passed, and with them the sessions of the examiners. */
export async function signedInAgain<Made extends Edge>(made: Made): Promise<Made> {
  const cookie = async (who: 'examiner' | 'secondExaminer') => {
    const { headers } = await made.ask('POST', '/v1/session', { body: { link: await invite(who, made.world) } })
    return { cookie: /^[^;]+/.exec(String(headers['set-cookie']))?.[0] ?? assert.fail('a session is kept in a cookie') }
  }
  const as = { ...made.as, examiner: await cookie('examiner'), secondExaminer: await cookie('secondExaminer') }
  return { ...made, as }
}

type Asks = Pick<Edge, 'ask' | 'as'>

/** One act of an examiner, on one challenge. */
export const examines = (
  { ask, as }: Asks,
  challenge: ChallengeNumber,
  what: string,
  body?: object,
  who: 'examiner' | 'secondExaminer' = 'examiner',
): Promise<Said> =>
  ask('POST', `/v1/examiner/challenges/${challenge}/${what}`, {
    as: as[who],
    ...(body === undefined ? {} : { body }),
  })

/** The letter is printed, mailed and read: the secret in it. */
export async function secretMailed(made: Asks, challenge: ChallengeNumber): Promise<string> {
  const { status, body } = await examines(made, challenge, 'secrets', { to: 'mail' })
  assert.equal(status, 200)
  return String(body['secret'])
}

export const follows = ({ ask }: Asks, ntn: Ntn, secret: string): Promise<Said> =>
  ask('POST', '/v1/challenges/status', { body: { ntn, secret } })

/** She says that the record is wrong. */
export const says = ({ ask }: Asks, ntn: Ntn, secret: string, record = 1): Promise<Said> =>
  ask('POST', '/v1/challenges/claims', {
    body: {
      ...{ ntn, secret, statement: 'The court dismissed it.' },
      claims: [{ kind: 'record-is-wrong', record }],
      documents: [{ kind: 'court-order', reference: 'Order 12, Sample County' }],
    },
  })

/** As far as that she has said what is wrong. */
export async function challenged(made: Denied): Promise<Readonly<{ challenge: ChallengeNumber; secret: string }>> {
  const challenge = await whyAsked(made)
  const secret = await secretMailed(made, challenge)
  assert.equal((await says(made, made.ntn, secret)).status, 200)
  return { challenge, secret }
}

/** Two examiners find the record erroneous, and overturn the denial. */
export async function overturned(made: Denied, challenge: ChallengeNumber): Promise<void> {
  const steps = [
    ['records', { record: 1, outcome: 'erroneous' }, 'examiner'],
    ['searches', undefined, 'examiner'],
    ['proposal', { outcome: 'overturned' }, 'examiner'],
    ['decision', { agrees: true }, 'secondExaminer'],
  ] as const
  for (const [what, body, who] of steps) {
    const said = await examines(made, challenge, what, body, who)
    assert.equal(said.status, 200, `${what}: ${said.text}`)
  }
}
