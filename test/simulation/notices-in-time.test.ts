import assert from 'node:assert/strict'
import { test } from 'node:test'
import { approveContact, proposeContact } from '#delivery/agency-contact.ts'
import { notifyPoliceBy } from '#law/clocks/police-notice.ts'
import type { Notice } from '#law/lives/notice.ts'
import type { Ori } from '#law/words.ts'
import { openNotice } from '#notice/open-notice.ts'
import { simulatedAgencies } from '#simulated/agencies.ts'
import { seeded } from '#simulated/random.ts'
import { doDueWork } from '#work/do-due-work.ts'
import { isRefusal } from '../../src/refusal.ts'
import type { Call } from '../../src/call.ts'
import type { World } from '../../src/world.ts'
import { bodiesOfTexas, cityPolice, denied, inTheCounty, prosecutor, sheriff } from '../support/police.ts'
import { ann, felony, scene } from '../support/scene.ts'

/** The worker looks in this often, which is seldom beside a real one. */
const every = { hours: 3 } as const
const looksInADay = 8
/** A denial comes in so many of them. */
const deniedShare = 1 / 45
/** An outage begins so often, and lasts up to two days and a half: a receiver is down a tenth of the time. */
const outageBegins = 1 / 90
const longestOutage = 20

type Played = Readonly<{ notices: readonly Notice[]; late: readonly Notice[]; downShare: number }>

/**
 * Agencies whose machines fetch what their receivers are called to, whose people read their mail in the day, and whom whoever runs the
 * system telephones when it is paged; over receivers that are down for a day and more. `urged` false takes the urging out.
 */
async function play(seed: number, days: number, urged: boolean): Promise<Played> {
  const random = seeded(seed).fork('receivers')
  const upFrom = new Map<Ori, number>()
  const machine: Call[] = []
  const mail: Call[] = []
  const telephone: Call[] = []
  let look = 0
  const looks = days * looksInADay
  let down = 0
  const made = await scene({
    seed,
    files: { iii: [felony(ann)] },
    agencies: simulatedAgencies(bodiesOfTexas),
    settings: { pagedAt: 'duty@nics.example' },
    answersCall(call) {
      if (call.to.channel === 'webhook') {
        if ((upFrom.get(call.to.ori) ?? 0) > look) return { accepted: false, because: 'down' }
        machine.push(call)
        return { accepted: true, evidence: 'webhook-accepted' }
      }
      ;(call.type === 'notice-waits' ? mail : telephone).push(call)
      return { accepted: true, evidence: 'email-sent' }
    },
  })
  const { world: whole, clock, store } = made
  const world: World = urged
    ? whole
    : {
        ...whole,
        claim: (kinds, now, limit) =>
          whole.claim(
            kinds.filter(kind => kind !== 'urge-notice'),
            now,
            limit,
          ),
      }
  const agencies = [cityPolice, sheriff, prosecutor]
  for (const ori of agencies) await reached(ori, world)
  for (; look < looks; look += 1) {
    for (const ori of agencies) {
      if ((upFrom.get(ori) ?? 0) > look) down += 1
      else if (random.chance(outageBegins)) upFrom.set(ori, look + 1 + random.int(longestOutage))
    }
    if (random.chance(deniedShare)) await denied(world, inTheCounty)
    await worked(world)
    await read(machine.splice(0), 'fetched', world)
    if (isDay(clock.now()) && random.chance(0.6)) await read(mail.splice(0), 'opened-in-portal', world)
    if (random.chance(0.9)) await read(telephone.splice(0), 'opened-in-portal', world)
    clock.pass(every)
  }
  const notices = store.tables.lives
    .all()
    .filter(({ life }) => life === 'notice')
    .map(({ state }) => JSON.parse(state) as Notice)
    // The last day's may still be read in time.
    .filter(
      ({ deniedAt }) => Temporal.Instant.compare(notifyPoliceBy(Temporal.Instant.from(deniedAt)), clock.now()) < 0,
    )
  return { notices, late: notices.filter(isLate), downShare: down / (looks * agencies.length) }
}

const isLate = ({ deniedAt, told }: Notice): boolean =>
  told === undefined || Temporal.Instant.compare(told.at, notifyPoliceBy(Temporal.Instant.from(deniedAt))) > 0

const isDay = (now: Temporal.Instant): boolean => {
  const { hour } = now.toZonedDateTimeISO('America/Chicago')
  return hour >= 7 && hour < 19
}

async function reached(ori: Ori, world: World): Promise<void> {
  const channels = {
    order: ['webhook', 'email'],
    webhook: { url: `https://${ori.toLowerCase()}.example/notices` },
    email: { address: `desk@${ori.toLowerCase()}.example` },
  } as const
  await proposeContact(ori, channels, { audience: 'operator', id: 'operator-1' }, world)
  const approved = await approveContact({ ori, newSecret: false }, { audience: 'operator', id: 'operator-2' }, world)
  assert.ok(!isRefusal(approved))
}

/** Everything that is due by now. */
async function worked(world: World): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) {
    const { done, failed } = await doDueWork(world)
    assert.deepEqual(failed, [])
    if (done === 0) return
  }
}

async function read(calls: readonly Call[], evidence: 'fetched' | 'opened-in-portal', world: World): Promise<void> {
  for (const { notice: number } of calls) {
    const seen = await world.find.notice(number as Notice['notice'])
    if (seen === undefined) continue
    const { ori, notice } = seen.state
    const opened = await openNotice({ ori, notice, by: { audience: 'agency', id: `police-${ori}` }, evidence }, world)
    assert.ok(!isRefusal(opened))
  }
}

test('in a year in which receivers are down a tenth of the time, no notice is read after its twenty-four hours (DEN-05)', async t => {
  const { notices, late, downShare } = await play(11, 365, true)
  t.diagnostic(`seed 11: ${notices.length} notices, receivers down ${Math.round(downShare * 100)} % of the time`)
  assert.ok(notices.length > 100)
  assert.ok(downShare > 0.08 && downShare < 0.15, `${downShare}`)
  assert.ok(notices.some(({ urged }) => urged.includes('other-channel')))
  assert.deepEqual(late, [])
})

test('a control: without urging, the same months have notices that nobody read in time', async t => {
  const { late } = await play(11, 150, false)
  t.diagnostic(`seed 11: ${late.length} late`)
  assert.ok(late.length > 0)
})
