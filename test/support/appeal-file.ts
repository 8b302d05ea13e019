import assert from 'node:assert/strict'
import { parseUpin } from '#law/numbers.ts'
import type { Upin } from '#law/words.ts'
import { annSent, edge, inquirySent, key, type Edge, type Said } from './edge.ts'
import { ann, felony } from './scene.ts'

/** A record of somebody who is called as Ann is and was born on the same day. */
export const namesake = felony({ ...ann, ssn: '900129999' })

export const application = {
  ...{ name: annSent.name, born: ann.born, birthplace: 'TX', sex: 'F', race: 'W', state: 'TX', citizenships: ['US'] },
  address: { street: '1 A St', city: 'Sample', state: 'TX', zip: '00001' },
  reason: 'A namesake is taken for me.',
  ...{ consentInWriting: '2026-09-01', signature: true, fingerprintCard: true },
}

type Asking = Pick<Edge, 'ask' | 'as'>

export const apply = ({ ask: send, as }: Asking, body: object = application): Promise<Said> =>
  send('POST', '/v1/appeal-files', { as: as.examiner, body })

export const upinOf = ({ body }: Said): Upin => parseUpin(String(body['upin'])) ?? assert.fail('no number was given')

export const deciding =
  ({ ask: send, as }: Asking, upin: string) =>
  (who: 'examiner' | 'secondExaminer', body: object): Promise<Said> =>
    send('POST', `/v1/appeal-files/${upin}/decisions`, { as: as[who], body })

const asksInWriting = { asked: 'in-writing', disqualifyingRecord: false, misusePursued: false }
export const remove = ({ ask: send, as }: Asking, upin: string, more: object = {}): Promise<Said> =>
  send('POST', `/v1/appeal-files/${upin}/removal`, { as: as.examiner, body: { ...asksInWriting, ...more } })

export const ask = ({ ask: send, as }: Asking, transferee: object): Promise<Said> =>
  send('POST', '/v1/checks', { as: as.licensee, headers: key(), body: inquirySent(transferee) })

/** Ann's check, with the number where one is given. */
export const check = (scene: Asking, { upin = '' }: Readonly<{ upin?: string }>): Promise<Said> =>
  ask(scene, upin === '' ? annSent : { ...annSent, upin })

export async function opened({ ask: send, as }: Asking, { body }: Said): Promise<Said['body']> {
  return (await send('GET', `/v1/queue/${String(body['ntn'])}`, { as: as.examiner })).body
}

/** Ann was delayed by a namesake's record; an examiner said so, and she is in the file with that record cleared. */
export async function cleared() {
  const asked: string[] = []
  const scene = await edge({ files: { iii: [namesake] }, log: name => asked.push(name) })
  return { ...scene, upin: await clearedIn(scene), asked }
}

export async function clearedIn(scene: Asking): Promise<Upin> {
  const ntn = String((await check(scene, {})).body['ntn'])
  await claim(scene, ntn)
  await judge(scene, ntn, { hit: 1, same: false })
  return acceptedWith(scene, [{ ntn, hit: 1 }])
}

/** Somebody applied, one examiner proposed what is cleared, and another agreed. */
export async function acceptedWith(scene: Asking, hits: readonly object[]): Promise<Upin> {
  const upin = upinOf(await apply(scene))
  const decide = deciding(scene, upin)
  assert.equal((await decide('examiner', { decision: 'propose', cleared: hits })).status, 200)
  assert.equal((await decide('secondExaminer', { decision: 'accept', cleared: hits })).status, 200)
  return upin
}

export const openedBy = ({ ask: send, as }: Asking, ntn: string): Promise<Said> =>
  send('GET', `/v1/queue/${ntn}`, { as: as.examiner })

/** An act on a check as it stands. */
async function act(scene: Asking, ntn: string, what: string, body?: object): Promise<void> {
  const headers = { 'if-match': String((await openedBy(scene, ntn)).headers['etag']) }
  const more = { as: scene.as.examiner, headers, ...(body === undefined ? {} : { body }) }
  const said = await scene.ask('POST', `/v1/queue/${ntn}/${what}`, more)
  assert.equal(said.status, 200, said.text)
}

export const claim = (scene: Asking, ntn: string): Promise<void> => act(scene, ntn, 'claim')

export const judge = (scene: Asking, ntn: string, judged: Readonly<{ hit: number; same: boolean }>): Promise<void> =>
  act(scene, ntn, 'judgements', judged)

/** A check of Ann's that an examiner has claimed, and had every record searched for. */
export async function searchedDeep(scene: Asking, more: Readonly<{ upin?: string }>): Promise<string> {
  const ntn = String((await check(scene, more)).body['ntn'])
  await claim(scene, ntn)
  await act(scene, ntn, 'deep-searches', { reason: 'A caller names another surname.' })
  return ntn
}

/** A record of the Indices about a namesake of Ann's. */
export async function enter({ ask: send, as }: Asking, ari: string): Promise<string> {
  const person = { names: [annSent.name], sex: 'F', race: 'W', born: ann.born, state: 'TX' }
  const body = { ari, category: 'A1', person, facts: namesake.facts }
  const said = await send('POST', '/v1/entries', { as: as.agency, body })
  assert.equal(said.status, 201, said.text)
  return String(said.body['nri'])
}

export const pointersOf = ({ body }: Said): readonly string[] =>
  (body['pointers'] as readonly Readonly<{ pointer: string }>[]).map(({ pointer }) => pointer).toSorted()

export const leavesOf = ({ store }: Pick<Edge, 'store'>, subject: string): readonly string[] =>
  store.tables.leaves.of(subject).map(leaf => JSON.stringify(leaf))
