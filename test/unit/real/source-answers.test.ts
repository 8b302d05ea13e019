import assert from 'node:assert/strict'
import { randomInt } from 'node:crypto'
import { test } from 'node:test'
import { answers } from '#contract/source/ask.ts'
import { guarded } from '#real/sources/guarded.ts'
import { httpLine } from '#real/sources/http.ts'
import { nation } from '#simulated/nation/nation.ts'
import { holdingsOf } from '#simulated/peers/holdings.ts'
import { seeded, type Random } from '#simulated/random.ts'
import type { Answer } from '../../../src/world.ts'
import { keeperServer } from '../../support/keeper-server.ts'

type Tree = { [member: string]: unknown }
const rounds = 1_500
const failed: Answer = { kind: 'silent', because: 'failed' }
const question = { description: { names: [{ last: 'Quillfeather', first: 'Terry' }] }, citizenships: ['US'] } as const

const held = holdingsOf('iii', nation({ seed: 3, people: 2000 }).records)
const right = (random: Random): Tree => {
  const from = random.int(held.length - 5)
  const records = held.slice(from, from + 1 + random.int(4))
  return structuredClone({ version: 1, source: 'iii', records, more: random.chance(0.2) })
}

/** Every object of an answer whose members the contract names; what stands in facts is free. */
function objectsIn(value: unknown): readonly Tree[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn)
  if (typeof value !== 'object' || value === null) return []
  const tree = value as Tree
  return [tree, ...Object.entries(tree).flatMap(([name, member]) => (name === 'facts' ? [] : objectsIn(member)))]
}

const someRecord = (answer: Tree, random: Random): Tree => random.pick(answer['records'] as Tree[])
const instead: readonly unknown[] = [null, 17.5, '', {}, [], true, ['x'], { a: 1 }, -1]

/** Each makes of a right answer one that is not of the contract. */
const breaks: Readonly<Record<string, (answer: Tree, random: Random) => unknown>> = {
  'a member that no contract names': (answer, random) => {
    random.pick(objectsIn(answer))[random.pick(['extra', 'Records', 'toString', 'ssn2'])] = 1
    return answer
  },
  'a member is missing': (answer, random) => {
    const at = random.chance(0.5) ? answer : someRecord(answer, random)
    const name = random.pick(Object.keys(at).filter(each => each !== 'ori'))
    delete at[name]
    return answer
  },
  'a member of another kind': (answer, random) => {
    const at = random.pick([answer, someRecord(answer, random), someRecord(answer, random)['description'] as Tree])
    const name = random.pick(Object.keys(at))
    const others = instead.filter(value => kindOf(value) !== kindOf(at[name]))
    at[name] = random.pick(name === 'weightPounds' || name === 'heightInches' ? [null, 'x', 1.5] : others)
    return answer
  },
  'one number twice': (answer, random) => {
    ;(answer['records'] as Tree[]).push(someRecord(answer, random))
    return answer
  },
  'a file that its keeper does not have': (answer, random) => {
    someRecord(answer, random)['file'] = random.pick(['wanted-person', 'immigration-status', '', 'constructor'])
    return answer
  },
  'another keeper': (answer, random) => ({ ...answer, source: random.pick(['ncic', 'iaq', 'indices', 'III']) }),
  'another version': answer => ({ ...answer, version: 2 }),
  'more records than an answer carries': answer => ({
    ...answer,
    records: Array.from({ length: 51 }, (_, at) => ({ ...(answer['records'] as Tree[])[0], id: `iii-${at}` })),
  }),
  'a name that deceives its reader': (answer, random) => {
    const { names } = someRecord(answer, random)['description'] as { names: Tree[] }
    const mark = random.pick(['\u0000', '\u202e', '\ufeff', '\ud800'])
    Object.assign(random.pick(names), { last: `Quill${mark}feather` })
    return answer
  },
  'a list around it': answer => [answer],
}

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value)

test('an answer that is broken in one place, any place, is a failure and no record; unbroken it is every record', async t => {
  const seed = randomInt(2 ** 31)
  t.diagnostic(`seed ${seed}`)
  let body = ''
  const place = await keeperServer(t, (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(body)
  })
  const ask = () => guarded(httpLine('iii', place), () => Temporal.Now.instant(), 20_000).ask(question)
  for (let round = 0; round < rounds; round += 1) {
    const random = seeded(`${seed}/${round}`)
    const [how, break_] = random.pick(Object.entries(breaks))
    const answer = right(random)
    // The control: before it is broken it is taken.
    if (round % 10 === 0) {
      body = JSON.stringify(answer)
      const { records, more } = answer as { records: Tree[]; more: boolean }
      const expected = records.map(({ file: _file, ...record }) => ({ source: 'iii', ...record }))
      assert.deepEqual(await ask(), { kind: 'answered', records: expected, more })
    }
    body = JSON.stringify(break_(answer, random))
    assert.deepEqual(await ask(), failed, `seed ${seed}, round ${round}: ${how}\n${body}`)
  }
})

test('bytes that were changed on the way are a failure, or an answer that is of the contract to its last member', async t => {
  const seed = randomInt(2 ** 31)
  t.diagnostic(`seed ${seed}`)
  let body: Buffer = Buffer.alloc(0)
  const place = await keeperServer(t, (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(body)
  })
  const line = httpLine('iii', place)
  let read = 0
  for (let round = 0; round < rounds; round += 1) {
    const random = seeded(`${seed}/${round}`)
    const whole = Buffer.from(JSON.stringify(right(random)))
    for (let change = 0; change <= random.int(3); change += 1) whole[random.int(whole.byteLength)] = random.int(256)
    body = random.chance(0.2) ? whole.subarray(0, random.int(whole.byteLength)) : whole
    const answer = await guarded(line, () => Temporal.Now.instant(), 20_000).ask(question)
    if (answer.kind === 'silent') {
      assert.deepEqual(answer, failed, `seed ${seed}, round ${round}`)
      continue
    }
    read += 1
    const again = { version: 1, source: 'iii', more: answer.more, records: answer.records.map(asSent) }
    assert.ok(answers.iii.safeParse(again).success, `seed ${seed}, round ${round}`)
  }
  assert.ok(read > 0 && read < rounds, 'some changes are inside a name, and most are not')
})

const asSent = ({ source: _source, ...record }: Tree) => ({ file: 'criminal-history', ...record })
