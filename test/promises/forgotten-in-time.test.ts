import assert from 'node:assert/strict'
import { test } from 'node:test'
import { endsAt } from '#law/retention/epochs.ts'
import type { DutyKind } from '#law/duties/kinds.ts'
import { seeded } from '#simulated/random.ts'
import { doDueWork } from '#work/do-due-work.ts'
import type { World } from '../../src/world.ts'
import { ann, checked, inquiry, scene, type Scene } from '../support/scene.ts'

/** What became of one allowed check, in seconds after the moment that the setting names: told, and an hour. */
type Forgotten = Readonly<{ destroyed: number; unrecoverable: number }>
type Measured = Readonly<{ checks: readonly Forgotten[]; certificates: readonly number[] }>

const days = 4
const worksEvery = { seconds: 20 } as const
const never = Number.POSITIVE_INFINITY

/** Days of checks at chance moments, and a worker that looks every twenty seconds; `world` may be a faulty one. */
async function measure(faulty: (world: World) => World = world => world): Promise<Measured> {
  const made = await scene()
  const chance = seeded('forgotten in time')
  const world = faulty(made.world)
  const begin = made.world.now()
  const moments = Array.from({ length: 250 }, () => chance.int(days * 24 * 3600)).toSorted((one, other) => one - other)
  const watched = new Map<string, { named: Temporal.Instant; under: Set<string>; gone?: Temporal.Instant }>()
  const ended = new Map<string, Temporal.Instant>()
  const last = begin.add({ hours: 24 * days + 10 })
  while (Temporal.Instant.compare(made.world.now(), last) < 0) {
    while (
      moments.length > 0 &&
      Temporal.Instant.compare(begin.add({ seconds: moments[0] ?? 0 }), made.world.now()) <= 0
    ) {
      moments.shift()
      const { ntn, status } = await checked(inquiry(ann), made.world)
      assert.equal(status, 'proceed')
      watched.set(ntn, { named: made.world.now().add({ hours: 1 }), under: new Set() })
    }
    look(made, watched, ended)
    await doDueWork(world)
    look(made, watched, ended)
    made.clock.pass(worksEvery)
  }
  const since = (from: Temporal.Instant, to: Temporal.Instant | undefined) => to?.since(from).total('seconds') ?? never
  return {
    checks: [...watched.values()].map(({ named, under, gone }) => ({
      destroyed: since(named, gone),
      unrecoverable: Math.max(...[...under].map(epoch => since(named, ended.get(epoch)))),
    })),
    certificates: (await made.world.find.epochs(1_000))
      .filter(({ state: { epoch, status } }) => epoch.includes('T') && status !== 'open')
      .map(({ state: { epoch, certificate } }) =>
        since(endsAt(epoch), certificate && Temporal.Instant.from(certificate.destroyed)),
      ),
  }
}

function look(
  { world, store: { tables } }: Scene,
  watched: Map<string, { under: Set<string>; gone?: Temporal.Instant }>,
  ended: Map<string, Temporal.Instant>,
): void {
  for (const [ntn, check] of watched) {
    const row = tables.keys.get(ntn, 'identity')
    if (row !== undefined) check.under.add(row.epoch)
    else check.gone ??= world.now()
  }
  for (const { subject, columns } of tables.lives.all())
    if (columns.status === 'destroyed' && !ended.has(subject)) ended.set(subject, world.now())
}

const p99 = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length * 0.99)] ?? never
const minute = 60
const hour = 3_600

test('who was allowed is gone within a minute of the hour, beyond reach within five, and certified within the epoch and one (RET-05, RET-11, DEC-02)', async () => {
  const { checks, certificates } = await measure()
  assert.equal(checks.length, 250)
  assert.ok(p99(checks.map(({ destroyed }) => destroyed)) <= minute)
  assert.ok(Math.max(...checks.map(({ unrecoverable }) => unrecoverable)) <= 5 * hour)
  assert.ok(certificates.length >= days * 6)
  assert.ok(Math.max(...certificates) <= hour)
})

const withoutPaying =
  (kind: DutyKind) =>
  (world: World): World => ({
    ...world,
    claim: (kinds, ...rest) =>
      world.claim(
        kinds.filter(each => each !== kind),
        ...rest,
      ),
  })

test('a control: where no epoch is closed, no copy ever goes beyond reach', async () => {
  const { checks } = await measure(withoutPaying('close-epoch'))
  assert.ok(p99(checks.map(({ destroyed }) => destroyed)) <= minute, 'its rows do go')
  assert.ok(checks.every(({ unrecoverable }) => unrecoverable === never))
})

test('a control: a worker that does not destroy is late at once', async () => {
  const { checks } = await measure(withoutPaying('destroy-identity'))
  assert.equal(p99(checks.map(({ destroyed }) => destroyed)), never)
})
