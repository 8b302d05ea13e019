import { discardRecheck, readRecheck, readRecheckAnswers, sendRecheck } from '#contract/recheck.ts'
import type { Client } from '../house/client.ts'
import type { Person } from '../people/person.ts'

/** The worker looks every second. */
const mostLooks = 120

/** A permit holder in a file: one is given up, and one is answered and fetched. Resolves to no number: it is no transaction's. */
export async function recheckOne(person: Person, client: Client): Promise<undefined> {
  const as = client.as.agency
  const given = await sent(fileOf(person, 'GIVEN'), client)
  await client.must(discardRecheck, { as, params: { recheck: given } })
  const recheck = await sent(fileOf(person, 'PERMIT'), client)
  for (let looked = 0; looked < mostLooks; looked += 1) {
    const { body } = await client.must(readRecheck, { as, params: { recheck } })
    if (body['status'] === 'answered') break
    await new Promise(resolve => void setTimeout(resolve, 500))
  }
  await client.must(readRecheckAnswers, { as, params: { recheck } })
  return undefined
}

function fileOf({ number, transferee }: Person, begin: string): string {
  const { name, sex, race, born, state } = transferee
  return `own,last,first,sex,race,born,state\r\n${[`${begin}-${number}`, name.last, name.first, sex, race, born, state].join(',')}\r\n`
}

async function sent(file: string, client: Client): Promise<string> {
  const headers = { 'content-type': 'text/csv' }
  const { body } = await client.must(sendRecheck, { as: client.as.agency, body: file, headers })
  return String(body['recheck'])
}
