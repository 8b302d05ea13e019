import { readAgencyCheck } from '#contract/agency.ts'
import {
  acknowledgeCheck,
  cancelCheck,
  followCheck,
  giveTransfereeAddress,
  listChecks,
  readCheck,
  reportTransfer,
  startCheck,
} from '#contract/licensee.ts'
import {
  listRecords,
  modifyRecord,
  readRecord,
  readRecordHistory,
  resumeRecord,
  suspendRecord,
  withdrawByOwnNumber,
  withdrawRecord,
} from '#contract/records.ts'
import { readImmigrationRecords } from '#contract/ice.ts'
import { sendMessage } from '#contract/messages.ts'
import { writeEntryMessage } from '#contract/wire/entry-messages.ts'
import { listValidations, validateRecord } from '#contract/validations.ts'
import { approveWithdrawal, proposeWithdrawal } from '#contract/withdrawals.ts'
import { readSheet } from '#contract/sheet.ts'
import type { Client } from '../house/client.ts'
import type { Person } from '../people/person.ts'
import {
  ask,
  askAsAgency,
  askAsPoc,
  askAsPocAndCancel,
  askByTelephone,
  askRecorded,
  askWithAddress,
  aboutSale,
  record,
} from './asking.ts'
import { challenge } from './challenging.ts'
import { applyAndLeave } from './appeal-file.ts'
import { enterByBatch } from './batches.ts'
import { recheckOne } from './rechecks.ts'
import { askWrongly } from './declined.ts'
import { answerAsBody, clear, deny, lookDeep, reachOut } from './examining.ts'
import type { Path } from './path.ts'
import { readAsPolice } from './reading-notices.ts'

const ofLicensee = (client: Client, ntn: string) => ({ as: client.as.licensee, params: { ntn } })

const named = ['last', 'first', 'born', 'together'] as const
const withNamesake = { ask: askRecorded({ number: false }), inRecord: named } as const
const withRecord = { ask: askRecorded({ number: true }), inRecord: [...named, 'ssn'] } as const

/** Every way through the contract. The shares say how many of a hundred go it; each is gone by one at least. */
export const paths: Readonly<Record<string, Path>> = {
  proceed: { share: 30, fate: 'allowed', ask },
  'proceed, with address': { share: 6, fate: 'allowed', ask: askWithAddress },
  'proceed, read and acknowledged': {
    share: 4,
    fate: 'allowed',
    ask,
    async answer(_, ntn, client) {
      const asking = ofLicensee(client, ntn)
      await client.must(readCheck, { ...asking, query: '?wait=1' })
      await client.must(followCheck, asking)
      await client.must(acknowledgeCheck, asking)
      await client.must(listChecks, { as: client.as.licensee, query: '?limit=5' })
    },
  },
  'a careless key': { share: 3, fate: 'allowed', script: 'ascii', ask: askWithNameAsKey },
  'the same request again': { share: 3, fate: 'allowed', ask: askAgain },
  'by telephone': { share: 6, fate: 'allowed', ask: askByTelephone },
  'a permit': {
    share: 4,
    fate: 'allowed',
    ask: askAsAgency,
    async answer(_, ntn, client) {
      await client.must(readAgencyCheck, { as: client.as.agency, params: { ntn } })
    },
  },
  'a permit looked at again': { share: 2, fate: 'allowed', script: 'ascii', ask: recheckOne },
  'a point of contact': { share: 4, fate: 'allowed', ask: askAsPoc },
  'cleared by an examiner': { share: 5, fate: 'allowed', ...withNamesake, answer: clear },
  'a source was silent': { share: 4, fate: 'allowed', silent: true, ask },
  denied: {
    share: 8,
    fate: 'denied',
    ...withRecord,
    async answer(person, ntn, client) {
      await deny(person, ntn, client)
      await readAsPolice(person, ntn, client)
      await client.must(readCheck, ofLicensee(client, ntn))
      await client.must(readSheet, ofLicensee(client, ntn))
    },
  },
  'denied and challenged': { share: 2, fate: 'denied', ...withRecord, answer: challenge },
  open: { share: 4, fate: 'open', ...withRecord },
  'transferred without an answer': {
    share: 3,
    fate: 'open',
    ...withRecord,
    async lapse(_, ntn, client) {
      const on = String((await client.must(readCheck, ofLicensee(client, ntn))).body['contact']).slice(0, 10)
      const later = Temporal.PlainDate.from(on).add({ days: 7 }).toString()
      await client.must(reportTransfer, { ...ofLicensee(client, ntn), body: { on: later } })
    },
  },
  'the address later': {
    share: 3,
    fate: 'open',
    ...withRecord,
    async answer({ address }, ntn, client) {
      await client.must(giveTransfereeAddress, { ...ofLicensee(client, ntn), body: { address } })
    },
  },
  cancelled: {
    share: 3,
    fate: 'allowed',
    ...withRecord,
    async answer(_, ntn, client) {
      await client.must(cancelCheck, { ...ofLicensee(client, ntn), body: { reason: 'licensee-cancelled' } })
    },
  },
  'a deep search': { share: 2, fate: 'open', ...withRecord, answer: lookDeep },
  'a point of contact that takes it back': {
    ...{ share: 2, fate: 'allowed', under21: true },
    ask: askAsPocAndCancel,
    inRecord: [...named, 'ssn'],
  },
  'under 21, answered by a body': { share: 2, fate: 'open', under21: true, ask, answer: answerAsBody },
  'under 21': { share: 2, fate: 'open', under21: true, ask, answer: reachOut },
  'in the appeal file, and out': { share: 2, fate: 'allowed', ask: applyAndLeave },
  declined: { share: 4, fate: 'never', ask: askWrongly },
  'a record': { share: 1, fate: 'recorded', ask: enter },
  'a record that is withdrawn': { share: 1, fate: 'recorded', ask: enterAndWithdraw },
  'a record in a batch': { share: 1, fate: 'recorded', ask: enterByBatch },
  'a record that is changed and read': { share: 1, fate: 'recorded', ask: enterAndChange },
}

/** A key is the caller's own choice, and some choose what is before them. */
function askWithNameAsKey(person: Person, client: Client): Promise<string> {
  return ask(person, client, `${person.transferee.name.last}_${person.transferee.name.first}`)
}

/** Once more the same, which is the same check; and another person under its key, which is declined. */
async function askAgain(person: Person, client: Client): Promise<string> {
  const ntn = await ask(person, client)
  if ((await ask(person, client)) !== ntn) throw new Error('The same request again was another check.')
  const transferee = { ...person.transferee, birthplace: person.address['city'] }
  const other = { as: client.as.licensee, key: person.more.key, body: { ...aboutSale, transferee } }
  if ((await client.ask(startCheck, other)).status < 400) throw new Error('A key was used for two requests.')
  return ntn
}

async function enter(person: Person, client: Client): Promise<undefined> {
  await record(person, client)
}

async function enterAndWithdraw(person: Person, client: Client): Promise<undefined> {
  const nri = await record(person, client)
  await client.must(withdrawRecord, { as: client.as.agency, params: { nri }, body: { reason: 'never-valid' } })
}

async function enterAndChange(person: Person, client: Client): Promise<undefined> {
  const nri = await record(person, client)
  const asking = { as: client.as.agency, params: { nri } }
  const change = { person: { born: person.transferee.born, birthplace: person.address['city'] } }
  await client.must(modifyRecord, { ...asking, body: { because: 'completed', change } })
  await client.must(suspendRecord, { ...asking, body: { because: 'under-correction' } })
  await client.must(resumeRecord, asking)
  await client.must(readRecord, { ...asking, query: '?use=validation' })
  const { body } = await client.must(readRecordHistory, asking)
  await client.must(listRecords, { as: client.as.agency })
  // Of records of unlawful presence this agency, which is not ICE, is shown nobody's.
  if ((await client.ask(readImmigrationRecords, { as: client.as.agency })).status !== 403)
    throw new Error('An agency that is not ICE was shown records of unlawful presence.')
  const { ari } = body['entry'] as Readonly<{ ari: string }>
  const { name } = person.transferee
  const names = [{ last: name.last, first: name.first, middle: 'Else' }]
  const ori = `${client.state}SY00001`
  for (const message of [
    { key: 'EDS', ori, body: { ari, names } },
    { key: 'DDP', ori, body: { ari, use: 'validation' } },
    { key: 'XDS', ori, body: { ari, names } },
  ] as const) {
    await client.must(sendMessage, { as: client.as.agency, body: writeEntryMessage(message) })
  }
  await client.must(listValidations, { as: client.as.agency })
  const { body: now } = await client.must(readRecordHistory, asking)
  const { version } = now['entry'] as Readonly<{ version: number }>
  const right = { version, accurate: true, complete: true, active: true, consulted: ['court'] }
  await client.must(validateRecord, { ...asking, body: right })
  const many = { selection: { aris: [ari] }, reason: 'no-longer-applies' }
  const { body: proposed } = await client.must(proposeWithdrawal, { as: client.as.agency, body: many })
  const { id, digest } = proposed as Readonly<{ id: string; digest: string }>
  // It takes another of the agency than who proposed it, and this house has one: it is declined.
  await client.ask(approveWithdrawal, { as: client.as.agency, params: { id }, body: { digest } })
  await client.must(withdrawByOwnNumber, { as: client.as.agency, body: { ari, reason: 'no-longer-applies' } })
}
