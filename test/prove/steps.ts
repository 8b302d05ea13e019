import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readQueue } from '#contract/examiner.ts'
import { readCheck, readReceipt } from '#contract/licensee.ts'
import { makeLicenseeLog } from '#contract/licensee-log.ts'
import { searchLog } from '#contract/log-search.ts'
import { isBlindEpoch } from '#law/retention/epochs.ts'
import { allButDenied, allowed, type Gone } from './gone.ts'
import type { House } from './house/house.ts'
import { moveTo, until } from './house/time.ts'
import { standing } from './keys.ts'
import type { Walker } from './paths/path.ts'
import { askAll, goOn } from './paths/walkers.ts'
import type { Keys } from './sought.ts'

const holders = ['Ada Example', 'Ben Example']

export async function begin(house: House): Promise<void> {
  await house.serve('proof')
  for (const name of holders)
    await house.nics(['escrow', name], { NICS_ESCROW_PASSPHRASE: `the passphrase of ${name}` })
  await showWhatIsCompressed(house)
}

/** PostgreSQL compresses what is long, and a word in it would not be found: here it stands as it is. */
async function showWhatIsCompressed({ database, served }: House): Promise<void> {
  const columns = await database.query<{ statement: string }>(
    served(),
    `select format('alter table %I alter column %I set storage external', table_name, column_name) as statement
     from information_schema.columns where table_schema = 'public' and data_type in ('text', 'jsonb', 'bytea')`,
  )
  for (const { statement } of columns) await database.query(served(), statement)
}

export async function ask(walkers: readonly Walker[], house: House): Promise<readonly Walker[]> {
  const heard = await askAll(
    walkers.filter(({ path }) => path.silent !== true),
    house.client(),
  )
  await house.nics(['source', 'iii', 'silent'])
  const unheard = await askAll(
    walkers.filter(({ path }) => path.silent === true),
    house.client(),
  )
  await house.nics(['source', 'iii', 'answers'])
  return [...heard, ...unheard]
}

/** Examiners answer, the silent source answers, licensees hear. */
export async function tell(house: House, walkers: readonly Walker[]): Promise<void> {
  await moveTo(house.clock.now().add({ minutes: 3 }), house)
  const client = house.client()
  await client.must(readQueue, { as: client.as.examiner })
  await goOn(walkers, 'answer', client)
  const as = client.as.licensee
  for (const { ntn = '' } of walkers.filter(({ path }) => path.silent === true))
    await until('a check is answered when its source is back', async () => {
      const { body } = await client.must(readCheck, { as, params: { ntn } })
      return body['response'] === 'proceed'
    })
  const cleared = walkers.filter(({ name }) => name === 'cleared by an examiner')
  for (const { ntn = '' } of cleared) await client.must(readCheck, { as, params: { ntn } })
  const { ntn = '' } = walkers.find(({ name }) => name === 'proceed') ?? {}
  await audit(house)
  await until('a number has its place in the log', async () => {
    const { status } = await client.ask(readReceipt, { as, params: { ntn } })
    return status === 200
  })
}

/** The auditor searches the day, and ATF asks for the log of the licensee: denied checks are in it with everything. */
async function audit({ clock, database, served, client }: House): Promise<void> {
  const [as, { ffl }] = [client().as.auditor, client().licensee]
  const [found] = await database.query<{ name: string }>(
    served(),
    `select state->'premises'->>'name' as name from lives where life = 'licensee' and subject = $1`,
    [ffl],
  )
  const day = clock.now().toZonedDateTimeISO('UTC').toPlainDate().toString()
  const request = { reference: 'ATF-1', writtenOn: day, licensee: found?.name, ffl, inspectionOn: day }
  await client().must(searchLog, { as, body: { use: 'audit', selection: { month: day.slice(0, 7) } } })
  await client().must(makeLicenseeLog, { as, body: { request } })
}

const hour = (house: House, time: string): Temporal.Instant =>
  house.clock.now().toZonedDateTimeISO('UTC').withPlainTime(time).toInstant()

/** The hour after the answer is over, and the four hours of the epoch are not. */
export async function forget(house: House, walkers: readonly Walker[]): Promise<void> {
  await moveTo(hour(house, '19:30'), house)
  await until('everybody who was allowed is forgotten', async () => onlyKept(allowed, house, walkers))
}

async function onlyKept(gone: Gone, house: House, walkers: readonly Walker[]): Promise<boolean> {
  const stands = await standing(house)
  return walkers.every(walker => walker.ntn === undefined || !gone(walker) || !stands.has(walker.ntn))
}

export async function endHours(house: House, { epochs }: Keys): Promise<void> {
  await moveTo(hour(house, '20:10'), house)
  await until('the key of the hours is destroyed', async () =>
    [...epochs.keys()].filter(ofHours).every(name => existsSync(join(house.keysDir, `${name}.destroyed`))),
  )
}

/** The key of the blind index lasts until its day is over, and is looked for in the phases after that. */
const ofHours = (name: string): boolean => !isBlindEpoch(name)

/** The machine is off for nine days: periods run out meanwhile. */
export async function restart(house: House, walkers: readonly Walker[]): Promise<void> {
  await house.rest()
  await house.database.restart()
  house.clock.set(house.clock.now().add({ hours: 24 * 9 }))
  await house.serve('proof')
  const client = house.client()
  const waiting = walkers.filter(({ path }) => path.lapse !== undefined)
  for (const { ntn = '' } of waiting)
    await until('a period runs out', async () => {
      const { body } = await client.must(readCheck, { as: client.as.licensee, params: { ntn } })
      return body['lapsed'] === true
    })
  await goOn(waiting, 'lapse', client)
}

/** The database is lost, and what was copied of it on the first day comes back: from before anybody was forgotten. */
export async function restore(house: House): Promise<void> {
  await house.rest()
  await house.database.query('postgres', 'drop database proof with (force)')
  await house.database.create('restored')
  await house.nics(['restore', '--from', join(house.backups, 'early')], {
    DATABASE_URL: house.database.urlOf('restored'),
  })
  await house.serve('restored')
}

export async function passNinetyDays(house: House, walkers: readonly Walker[]): Promise<void> {
  await house.rest()
  house.clock.set(house.clock.now().add({ hours: 24 * 82 }))
  await house.serve('restored')
  await until('nobody is left but who was denied', async () => onlyKept(allButDenied, house, walkers))
  const hours = readdirSync(house.keysDir).filter(name => /T\d\dZ\.key$/.test(name))
  await moveTo(house.clock.now().add({ hours: 4, minutes: 10 }), house)
  await until('the keys of those hours are destroyed', async () =>
    hours.every(name => !existsSync(join(house.keysDir, name))),
  )
}
