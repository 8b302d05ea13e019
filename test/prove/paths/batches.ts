import { commitBatch, discardBatch, readBatch, readRejected, sendBatch } from '#contract/batch/batch.ts'
import type { Client } from '../house/client.ts'
import type { Person } from '../people/person.ts'

const columns = 'ari,category,last,first,sex,born,state,ssn,fact.disposition,fact.maximum.years'

/** A batch that its agency gives up, one that it has entered, and a row in it that is wrong in every place. */
export async function enterByBatch(person: Person, client: Client): Promise<undefined> {
  const given = await sent(fileOf(person, 'GIVEN'), client)
  await client.must(discardBatch, given)
  const kept = await sent(fileOf(person, 'BATCH'), client)
  await untilIs('checked', kept, client)
  await client.must(readRejected, kept)
  await client.must(commitBatch, kept)
  await untilIs('committed', kept, client)
}

function fileOf({ number, transferee, more }: Person, begin: string): string {
  const { name, sex, born, state, ssn = '' } = transferee
  const sound = [`${begin}-${number}`, 'A1', name.last, name.first, sex, born, state, ssn, 'convicted', '5']
  const wrong = [
    name.first,
    more.fact,
    `=${name.last}`,
    '',
    more.fact,
    name.last,
    name.first,
    name.last,
    more.fact,
    more.fact,
  ]
  return `${[columns, sound.join(','), wrong.join(',')].join('\r\n')}\r\n`
}

type Asking = Readonly<{ as: Client['as']['agency']; params: Readonly<{ batch: string }> }>

async function sent(file: string, client: Client): Promise<Asking> {
  const as = client.as.agency
  const { body } = await client.must(sendBatch, { as, body: file, headers: { 'content-type': 'text/csv' } })
  return { as, params: { batch: String(body['batch']) } }
}

/** The worker looks every second. */
const mostLooks = 120

async function untilIs(status: string, asking: Asking, client: Client): Promise<void> {
  for (let looked = 0; looked < mostLooks; looked += 1) {
    if ((await client.must(readBatch, asking)).body['status'] === status) return
    await new Promise(resolve => void setTimeout(resolve, 500))
  }
  throw new Error(`The batch never was ${status}.`)
}
