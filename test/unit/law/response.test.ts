import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { grounds, machineAnswer, obstacles, toSettle, type Finding, type Known } from '#law/response.ts'
import { allows, prohibits, unresolved } from '#law/rule.ts'

const heard = { 'juvenile-justice': 'nothing', 'mental-health': 'nothing', 'local-police': 'nothing' } as const
const clear: Known = { silent: [], alienNumberMissing: false, findings: [], under21: false, outreach: {} }
const found = (...findings: Finding[]): Known => ({ ...clear, findings })

const bars = prohibits('convicted of a crime punishable by more than one year')
const research = unresolved('how the charge ended, from the court of record')
const harmless = allows('acquitted')

suite('what becomes of a candidate', () => {
  test('a record that is the transferee’s and bars is a ground (PRO-G2)', () => {
    const demonstrated = { hit: 1, conclusion: bars, same: true }
    assert.deepEqual(grounds([demonstrated]), [demonstrated])
  })

  test('a record that does not bar is neither ground nor obstacle, whoever’s it is (PRO-G2)', () => {
    for (const same of [true, false]) {
      assert.deepEqual(grounds([{ hit: 1, conclusion: harmless, same }]), [])
      assert.deepEqual(obstacles(found({ hit: 1, conclusion: harmless, same })), [])
    }
  })

  test('a record that needs research is no ground, though it is the transferee’s, and stands in the way (PRO-G2)', () => {
    const open = { hit: 1, conclusion: research, same: true }
    assert.deepEqual(grounds([open]), [])
    assert.equal(machineAnswer(found(open)), 'delayed')
  })

  test('a record of another person is nothing, whatever it says (PRO-G2, CHK-13)', () => {
    for (const conclusion of [bars, research]) {
      const another = { hit: 1, conclusion, same: false }
      assert.deepEqual(grounds([another]), [])
      assert.equal(machineAnswer(found(another)), 'proceed')
    }
  })

  test('a name that matches is a candidate only: nobody is denied on it before a person said that it is the same (CHK-13)', () => {
    const candidate = { hit: 1, conclusion: bars }
    assert.deepEqual(grounds([candidate]), [])
    assert.equal(machineAnswer(found(candidate)), 'delayed')
  })

  test('what stands in the way is named in one list: who was silent, which record and why, who was not asked', () => {
    const known: Known = {
      silent: ['iii', 'iaq'],
      alienNumberMissing: false,
      findings: [
        { hit: 1, conclusion: harmless },
        { hit: 2, conclusion: research },
        { hit: 3, conclusion: bars, same: true },
      ],
      under21: true,
      outreach: { 'juvenile-justice': 'nothing', 'mental-health': 'cannot-answer' },
    }
    assert.deepEqual(obstacles(known), [
      { kind: 'silent-source', source: 'iii' },
      { kind: 'silent-source', source: 'iaq' },
      { kind: 'hit', hit: 2, conclusion: research },
      { kind: 'hit', hit: 3, conclusion: bars },
      { kind: 'outreach', body: 'local-police' },
    ])
  })

  test('one harmless record does not clear another that is open', () => {
    assert.equal(machineAnswer(found({ hit: 1, conclusion: harmless }, { hit: 2, conclusion: research })), 'delayed')
  })
})

suite('the machine answers Proceed or Delayed', () => {
  test('and never Denied, whatever was found and confirmed (DEC-01)', () => {
    const answers = [bars, research, harmless].flatMap(conclusion =>
      ([{ same: true }, { same: false }, {}] as const).map(judged =>
        machineAnswer(found({ hit: 1, conclusion, ...judged })),
      ),
    )
    const [delayed, proceed] = ['delayed', 'proceed']
    assert.deepEqual(answers, [
      ...[delayed, proceed, delayed],
      ...[delayed, proceed, delayed],
      ...[proceed, proceed, proceed],
    ])
  })

  test('with nothing found and everybody heard: Proceed (DEC-01)', () => assert.equal(machineAnswer(clear), 'proceed'))

  test('a source that was silent is never a Proceed (DEC-01)', () => {
    assert.equal(machineAnswer({ ...clear, silent: ['iii'] }), 'delayed')
  })

  test('under 21 the three bodies are waited for, and each is named', () => {
    assert.deepEqual(obstacles({ ...clear, under21: true, outreach: { 'mental-health': 'nothing' } }), [
      { kind: 'outreach', body: 'juvenile-justice' },
      { kind: 'outreach', body: 'local-police' },
    ])
    assert.equal(machineAnswer({ ...clear, under21: true, outreach: heard }), 'proceed')
  })

  test('an alien’s missing number keeps the machine from a Proceed, and leaves it to a person (CHK-10)', () => {
    const missing = { ...clear, alienNumberMissing: true }
    assert.equal(machineAnswer(missing), 'delayed')
    assert.deepEqual(obstacles(missing), [{ kind: 'alien-number' }])
    assert.deepEqual(toSettle(missing), [])
    assert.deepEqual(toSettle({ ...missing, silent: ['iaq'] }), [{ kind: 'silent-source', source: 'iaq' }])
  })
})
