import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import { suite, test } from 'node:test'
import { promisify } from 'node:util'
import { root } from '../support/groups.ts'
import { chanceFrom } from './chance.ts'
import { clocksOf, type Contacted } from './clocks.ts'
import { agree, askBoth } from './compare.ts'
import type { Compared } from './compare-many.ts'
import { contacts } from './contacts.ts'
import { asTheLawSays, mistakes } from './reading.ts'
import { momentOf } from './zones.ts'
import { dayOf } from './days.ts'

/** The zones in which the processes live: none, one of ours, one that skipped a day, one half an hour off. */
const processZones = ['UTC', 'America/New_York', 'Pacific/Apia', 'Asia/Kolkata'] as const
/** Contacts of each of the 56 jurisdictions in each process: over two hundred thousand in all. */
const each = 900
/** A mistake of one day in thirty years is met within as many. */
const enough = 30_000

/** Another every time; what a run said that it used, `SEED=…` uses again. */
const seed = Number(process.env['SEED'] ?? randomInt(2 ** 31))

const script = join(root, 'test', 'oracle', 'compare-many.ts')

async function compareIn(zone: string, index: number): Promise<Compared> {
  const env = { ...process.env, TZ: zone }
  const { stdout } = await promisify(execFile)(process.execPath, [script, String(seed + index), String(each)], { env })
  return JSON.parse(stdout) as Compared
}

suite('the program and a second reading of the same provisions', () => {
  test('say the same of 200,000 contacts in every jurisdiction and its zones, wherever the process lives (TIM-01, TIM-02, TIM-05, TIM-07, TIM-09, TIM-21, TIM-23, TIM-31, RET-06, RET-07, POC-17, DEC-23)', async t => {
    const all = await Promise.all(processZones.map(compareIn))
    const count = (of: (one: Compared) => number): number => all.reduce((sum, one) => sum + of(one), 0)
    t.diagnostic(
      `seed ${seed}: ${count(({ compared }) => compared)} contacts compared, ${count(({ kinds }) => kinds.held)} held ` +
        `for ten days, ${count(({ kinds }) => kinds.declared)} with declared days`,
    )
    assert.deepEqual(
      all.flatMap(({ examples }) => examples),
      [],
      `SEED=${seed}: ${count(({ disagreements }) => disagreements)} differ`,
    )
    assert.deepEqual(
      all.map(({ livesIn }) => livesIn),
      processZones.map(zone => zone.replace('Asia/Kolkata', 'Asia/Calcutta')),
    )
    assert.equal(new Set(all.map(({ digest }) => digest)).size, 1)
    assert.ok(count(({ compared }) => compared) >= 200_000)
    for (const kind of ['held', 'unknown', 'refused', 'declared'] as const) {
      assert.ok(count(({ kinds }) => kinds[kind]) >= 200, kind)
    }
  })
})

suite('controls: a mistaken reading is met', () => {
  for (const [mistake, reading] of Object.entries(mistakes)) {
    test(mistake, () => {
      assert.notEqual(firstMet({ ...asTheLawSays, ...reading }), undefined, `SEED=${seed}`)
    })
  }
})

/** After how many contacts the two first differ. */
function firstMet(reading: typeof asTheLawSays): number | undefined {
  let met = 0
  for (const contact of contacts(chanceFrom(seed), Math.ceil(enough / 56))) {
    met += 1
    if (!agree(askBoth(contact, reading))) return met
  }
  return undefined
}

const virginia = { state: 'VA', zone: 'America/New_York', under21: false, declared: [] } as const
const at = (day: string, hour: number, more: Partial<Contacted> = {}) => {
  const second = momentOf({ day: dayOf(day), second: hour * 3600 }, 'America/New_York')
  const answers = clocksOf({ ...virginia, second, ...more })
  return answers === 'refused' ? assert.fail('refused') : answers
}

suite('the second reading itself gives what the regulations print', () => {
  test('Friday nine o’clock: Thursday, a minute past midnight (TIM-03)', () => {
    assert.equal(at('2026-09-11', 9).earliest, '2026-09-17T00:01:00-04:00[America/New_York]')
  })

  test('Thursday: Wednesday; under 21 with cause: Friday of the week after; a late notice: Wednesday (TIM-04, TIM-24)', () => {
    assert.equal(at('2026-09-10', 10).earliest, '2026-09-16T00:01:00-04:00[America/New_York]')
    const held = at('2026-09-10', 10, { under21: true, causeOn: '2026-09-15' })
    assert.deepEqual([held.tenth, held.earliest.slice(0, 16)], ['2026-09-24', '2026-09-25T00:01'])
    const late = at('2026-09-10', 10, { under21: true, causeOn: '2026-09-16' })
    assert.deepEqual([late.tenth, late.earliest.slice(0, 16)], [undefined, '2026-09-16T00:01'])
  })

  test('a date given on a Saturday, and one after Thanksgiving (TIM-05)', () => {
    assert.equal(at('2026-09-08', 10).earliest.slice(0, 16), '2026-09-12T00:01')
    assert.deepEqual(
      [at('2026-11-25', 10).third, at('2026-11-25', 10).earliest.slice(0, 10)],
      ['2026-12-02', '2026-12-03'],
    )
  })

  test('thirty, eighty-eight and ninety days (TIM-31, RET-06)', () => {
    const { validThrough, practice, limit } = at('2026-09-10', 10)
    assert.deepEqual([validThrough, practice, limit], ['2026-10-10', '2026-12-07', '2026-12-09'])
  })

  test('half past midnight belongs to the operational day before; Christmas has none (POC-17)', () => {
    assert.deepEqual(
      [at('2026-09-12', 0.5).operationalDay, at('2026-12-24', 18).operationalDay],
      ['2026-09-11', '2026-12-26'],
    )
  })
})
