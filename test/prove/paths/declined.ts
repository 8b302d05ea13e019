import { startAgencyCheck } from '#contract/agency.ts'
import { giveTransfereeAddress, readCheck, startCheck } from '#contract/licensee.ts'
import { enterRecord } from '#contract/records.ts'
import type { Client, Said } from '../house/client.ts'
import { basic } from '../house/client.ts'
import type { Person } from '../people/person.ts'
import { aboutSale } from './asking.ts'

/** A caller makes every mistake with somebody's name in hand. All of them are declined, and nothing is kept. */
export async function askWrongly({ transferee, more }: Person, client: Client): Promise<undefined> {
  const { last, first } = transferee.name
  const sound = { ...aboutSale, transferee }
  const as = client.as.licensee
  const wrong = [
    () => client.ask(startCheck, { as, key: more.key, body: { ...sound, [last]: first } }),
    () => client.ask(startCheck, { as, key: more.key, body: { ...sound, purpose: last } }),
    () => client.ask(startCheck, { as, key: more.key, body: `{"transferee":{"last":"${last}","first":"${first}"` }),
    () =>
      client.ask(startCheck, {
        as,
        key: `${last} ${first}`.normalize('NFKD').replaceAll(/[^\x20-\x7e]/g, '?'),
        body: sound,
      }),
    () => client.ask(startCheck, { as, key: more.key, body: { ...sound, transferee: { ...transferee, born: last } } }),
    () => client.ask(startCheck, { as, key: more.key, body: { ...sound, transferee: { ...transferee, ssn: last } } }),
    () => client.ask(startCheck, { as, key: more.key, query: `?name=${encodeURIComponent(last)}`, body: sound }),
    () =>
      client.ask(startCheck, { as, key: more.key, body: { ...sound, transferee: { ...transferee, born: underAge } } }),
    () =>
      client.ask(enterRecord, {
        as: client.as.agency,
        body: { ari: more.stn, category: 'ZZ', person: { names: [transferee.name] } },
      }),
    () => client.ask(readCheck, { as, params: { ntn: `${last}/${first}` } }),
    () =>
      client.ask(readCheck, {
        as,
        params: { ntn: 'none' },
        headers: { 'user-agent': encodeURIComponent(last), referer: `http://here/${encodeURIComponent(first)}` },
      }),
    () =>
      client.ask(giveTransfereeAddress, {
        as,
        params: { ntn: last },
        body: { address: { street: first, city: last } },
      }),
  ]
  const said: Said[] = []
  for (const send of wrong) said.push(await send())
  if (failing > 0) {
    failing -= 1
    const stranger = basic({ id: client.licensee.ffl, secret: encodeURIComponent(last) })
    said.push(await client.ask(startCheck, { as: stranger, key: more.key, body: sound }))
    said.push(await client.ask(startAgencyCheck, { as, key: more.key, body: sound }))
  }
  const taken = said.findIndex(({ status }) => status < 400 || status >= 500)
  if (taken >= 0) throw new Error(`A request that is wrong (${taken}) was answered with ${said[taken]?.status}.`)
  return undefined
}

const underAge = '2015-05-05'
/** So many of them cannot sign in either: after more, everybody at this address would have to wait. */
let failing = 2
