import { annSent, edge, inquirySent, key, type Edge, type Said } from './edge.ts'
import { ann, felony } from './scene.ts'

/** A check that waits for an examiner, because somebody like Ann has a felony. */
export async function waiting(more: object = {}, hit = felony(ann)): Promise<Edge & Readonly<{ ntn: string }>> {
  const scene = await edge({ files: { iii: [hit] } })
  const body = inquirySent({ ...annSent, ...more })
  const said = await scene.ask('POST', '/v1/checks', { as: scene.as.licensee, headers: key(), body })
  return { ...scene, ntn: String(said.body['ntn']) }
}

/** An examiner who does one thing after another, each on the version that came of the last. */
export function examining(
  { ask, as, ntn }: Awaited<ReturnType<typeof waiting>>,
  who: 'examiner' | 'secondExaminer' = 'examiner',
) {
  let tag = ''
  return {
    async open(): Promise<Said> {
      const said = await ask('GET', `/v1/queue/${ntn}`, { as: as[who] })
      tag = String(said.headers['etag'])
      return said
    },
    async act(path: string, body?: object): Promise<Said> {
      const sent = { as: as[who], headers: { 'if-match': tag }, ...(body === undefined ? {} : { body }) }
      const said = await ask('POST', `/v1/queue/${ntn}/${path}`, sent)
      if (said.status === 200) tag = String(said.headers['etag'])
      return said
    },
  }
}

export const licensee = ({ ask, as, ntn }: Awaited<ReturnType<typeof waiting>>, path = '') =>
  ask('GET', `/v1/checks/${ntn}${path}`, { as: as.licensee })

export const codes = (...said: readonly Said[]) => said.map(({ status, body }) => [status, body['code']])

/** The same, confirmed as the transferee's and denied. */
export async function denied(): Promise<Awaited<ReturnType<typeof waiting>>> {
  const scene = await waiting()
  const examiner = examining(scene)
  await examiner.open()
  await examiner.act('claim')
  await examiner.act('judgements', { hit: 1, same: true })
  await examiner.act('determination', { determination: 'denied' })
  return scene
}
