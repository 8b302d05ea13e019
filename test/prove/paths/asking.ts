import { startAgencyCheck } from '#contract/agency.ts'
import { reportPocOutreach } from '#contract/outreach.ts'
import { cancelPocInquiry, readPocAnswer, readPocRecord, reportDetermination, startPocInquiry } from '#contract/poc.ts'
import { startCheck } from '#contract/licensee.ts'
import { enterRecord } from '#contract/records.ts'
import { startTelephoneCheck } from '#contract/telephone.ts'
import type { Client } from '../house/client.ts'
import type { Person } from '../people/person.ts'

/** A long gun, because a licensee of any state asks the nation about one or the state says that it may. */
export const aboutSale = { purpose: 'sale', firearm: 'long-gun' } as const

const ntnIn = ({ body }: Readonly<{ body: Readonly<Record<string, unknown>> }>): string => String(body['ntn'])

/** A licensee's inquiry. */
export const ask = async ({ transferee, more }: Person, client: Client, key = more.key): Promise<string> =>
  ntnIn(await client.must(startCheck, { as: client.as.licensee, key, body: { ...aboutSale, transferee } }))

/** The same with the address, which a licensee may send at once. */
export const askWithAddress = async ({ transferee, address, more: { key } }: Person, client: Client): Promise<string> =>
  ntnIn(
    await client.must(startCheck, {
      as: client.as.licensee,
      key,
      body: { ...aboutSale, transferee: { ...transferee, address } },
    }),
  )

export const askByTelephone = async ({ transferee, more: { key } }: Person, client: Client): Promise<string> =>
  ntnIn(
    await client.must(startTelephoneCheck, {
      as: client.as.representative,
      key,
      body: { licensee: client.licensee, readBack: true, ...aboutSale, transferee },
    }),
  )

/** An agency asks about a permit, with a number of its own. */
export const askAsAgency = async ({ transferee, more: { key, stn } }: Person, client: Client): Promise<string> =>
  ntnIn(
    await client.must(startAgencyCheck, { as: client.as.agency, key, body: { purpose: 'permit', stn, transferee } }),
  )

/** A state's point of contact asks about a sale, has the answer read to it again, and reports that it told Proceed. */
export async function askAsPoc({ transferee, more: { key, stn } }: Person, client: Client): Promise<string> {
  const as = client.as.poc
  const body = { purpose: 'sale', firearm: 'handgun', eligibilityVerified: true, stn, transferee }
  const ntn = ntnIn(await client.must(startPocInquiry, { as, key, body }))
  await client.must(readPocAnswer, { as, params: { ntn } })
  await client.must(reportDetermination, { as, params: { ntn }, body: { message: 'poc-proceed' } })
  return ntn
}

const felony = {
  ...{ disposition: 'convicted', jurisdiction: 'state', grade: 'felony' },
  ...{ maximum: { years: 5 }, businessRegulation: false, relief: 'none' },
}

type Recorded = Readonly<{ number: boolean }>

/** About somebody under 21 of whom there is a record: the record is read in full, a body's answer is reported, and the inquiry is taken back. */
export async function askAsPocAndCancel(person: Person, client: Client): Promise<string> {
  const { transferee, more } = person
  const as = client.as.poc
  await record(person, client)
  const body = { purpose: 'sale', firearm: 'long-gun', eligibilityVerified: true, stn: more.stn, transferee }
  const said = await client.must(startPocInquiry, { as, key: more.key, body })
  const ntn = ntnIn(said)
  const [found] = said.body['records'] as readonly Readonly<{ record: string }>[]
  await client.must(readPocRecord, { as, params: { ntn, record: found?.record ?? 'none' } })
  const reported = { category: 'A1', facts: { note: more.fact } }
  await client.must(reportPocOutreach, {
    ...{ as, params: { ntn } },
    body: { body: 'local-police', answer: 'record-reported', reported },
  })
  await client.must(cancelPocInquiry, { as, params: { ntn }, body: { reason: 'entered-in-error' } })
  return ntn
}

/** A record in the Indices about somebody of this name and date; with the Social Security number it is theirs. */
export async function record(
  { number, transferee }: Person,
  client: Client,
  { number: isNumbered }: Recorded = { number: true },
): Promise<string> {
  const { name, sex, race, born, ssn, state } = transferee
  const person = {
    ...{ names: [{ last: name.last, first: name.first }], sex, race, born, state },
    ...(isNumbered ? { ssn } : {}),
  }
  const ari = `PROOF-${number}`
  const body = { ari, category: 'A1', person, facts: felony }
  return String((await client.must(enterRecord, { as: client.as.agency, body })).body['nri'])
}

/** Somebody of whom a record says that they may not, or whose namesake's does. */
export const askRecorded =
  (recorded: Recorded) =>
  async (person: Person, client: Client): Promise<string> => {
    await record(person, client, recorded)
    return ask(person, client)
  }
