import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { silenceOf, type Sent } from '#records/silence.ts'
import { seeded, type Random } from '#simulated/random.ts'

const add = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString()
const isWeekend = (day: string): boolean => Temporal.PlainDate.from(day).dayOfWeek > 5

/** So many as come by chance where `mean` is usual. */
function poisson(mean: number, random: Random): number {
  let [left, count] = [random.next(), 0]
  while (left > Math.exp(-mean)) {
    left *= random.next()
    count += 1
  }
  return count
}

type Sender = (day: string, random: Random) => number
const fortyAWeek: Sender = (day, random) => (isWeekend(day) ? 0 : poisson(8, random))
const everyMonday: Sender = (day, random) => (Temporal.PlainDate.from(day).dayOfWeek === 1 ? poisson(40, random) : 0)
const twoAWeek: Sender = (day, random) => (isWeekend(day) ? 0 : poisson(0.4, random))
const onceAMonth: Sender = (day, random) => (isWeekend(day) ? 0 : poisson(1 / 21, random))
/** Also at weekends and on holidays: a machine. */
const aMachine: Sender = (_, random) => poisson(20, random)

const from = '2024-01-01'
function daysOf(sender: Sender, days: number, seed: string): readonly Sent[] {
  const random = seeded(seed)
  return Array.from({ length: days }, (_, at) => add(from, at)).map(day => ({ day, count: sender(day, random) }))
}

/** After how many civil days of silence a sender that stops after a year is said to be silent. */
function seenAfter(sender: Sender, seed: string): number {
  const sent = daysOf(sender, 400, seed)
  for (let after = 1; after < 700; after += 1)
    if (silenceOf(sent, add(from, 400 + after)).state === 'silent') return after
  return Infinity
}

const seeds = Array.from({ length: 40 }, (_, at) => `sender ${at}`)
const slowest = (sender: Sender): number => Math.max(...seeds.map(seed => seenAfter(sender, seed)))

suite('an agency that stops sending is seen', () => {
  test('one that sends 40 a week within four days, a weekend among them', () => {
    assert.ok(slowest(fortyAWeek) <= 4, String(slowest(fortyAWeek)))
  })

  test('one that sends a file every Monday when it has missed three', () => {
    assert.ok(slowest(everyMonday) <= 22, String(slowest(everyMonday)))
  })

  test('one that sends two a week within six weeks, and not in the first', () => {
    const days = seeds.map(seed => seenAfter(twoAWeek, seed))
    assert.ok(Math.max(...days) <= 60, String(Math.max(...days)))
    assert.ok(Math.min(...days) > 7, String(Math.min(...days)))
  })

  test('one that sends one a month is not accused in a week, nor in a quarter', () => {
    assert.ok(Math.min(...seeds.map(seed => seenAfter(onceAMonth, seed))) > 91)
  })
})

suite('who goes on sending is not accused', () => {
  /** On how many days of two years, after a first half-year, each of these senders was said to be silent; spells, not days. */
  const falseAlarms = (sender: Sender, seed: string): number => {
    const sent = daysOf(sender, 900, seed)
    let [alarms, before] = [0, false]
    for (let day = 180; day < 900; day += 1) {
      const silent = silenceOf(sent.slice(0, day), add(from, day)).state === 'silent'
      if (silent && !before) alarms += 1
      before = silent
    }
    return alarms
  }
  const total = (sender: Sender): number => seeds.slice(0, 20).reduce((sum, seed) => sum + falseAlarms(sender, seed), 0)

  test('forty years of each kind of agency have at most one false alarm', () => {
    for (const [name, sender] of Object.entries({ fortyAWeek, everyMonday, twoAWeek, onceAMonth, aMachine }))
      assert.ok(total(sender) <= 1, `${name}: ${total(sender)}`)
  })

  test('Christmas accuses nobody, and neither does Thanksgiving', () => {
    const closed = (day: string): boolean => day.slice(5) >= '12-24' || day.slice(5) <= '01-01'
    const sender: Sender = (day, random) => (closed(day) ? 0 : fortyAWeek(day, random))
    for (const seed of seeds) {
      const sent = daysOf(sender, 800, seed)
      const turn = sent.filter(({ day }) => day < '2025-12-24')
      assert.equal(silenceOf(turn, '2026-01-02').state, 'sending', seed)
    }
    // The control: a fortnight of January is no Christmas.
    const january = daysOf(fortyAWeek, 740, 'sender 1').filter(({ day }) => day < '2026-01-06')
    assert.equal(silenceOf(january, '2026-01-20').state, 'silent')
  })
})

suite('where little is known', () => {
  test('who never sent is not silent but has never sent, and who began last week is new', () => {
    assert.deepEqual(silenceOf([], '2026-09-14'), { state: 'never-sent', quietDays: 0, usual: 0, allowed: 0 })
    assert.equal(silenceOf([{ day: '2026-09-08', count: 4 }], '2026-09-14').state, 'new')
  })

  test('what is usual is said in records a week, and the day that is not over does not count', () => {
    const sent = daysOf(day => (isWeekend(day) ? 0 : 8), 400, 'steady')
    const { usual, state, quietDays } = silenceOf(sent, add(from, 400))
    assert.deepEqual({ usual, state, quietDays }, { usual: 40, state: 'sending', quietDays: 0 })
  })
})
