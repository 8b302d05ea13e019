import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { parseOri } from '#law/numbers.ts'
import type { ChallengeNumber } from '#law/words.ts'
import { enrolContributor } from '#records/enrol-contributor.ts'
import {
  challenged,
  denied,
  deniedOnEntry,
  determinedDenied,
  examines,
  follows,
  overturned,
  secretMailed,
  signedInAgain,
  whyAsked,
  withAddress,
  type Denied,
} from '../support/challenges.ts'
import { present } from '../../src/present.ts'
import { edge } from '../support/edge.ts'
import { ann, checked, felony, inquiry } from '../support/scene.ts'

type Row = Readonly<{ letter: string; by?: string; late: boolean; waitsFor?: string }>

/** What an examiner sees of the letters that are to be mailed. */
async function waiting({ ask, as }: Denied): Promise<readonly Row[]> {
  const { status, body } = await ask('GET', '/v1/examiner/letters', { as: as.examiner })
  assert.equal(status, 200)
  return (body['letters'] as readonly Row[]).map(({ letter, by, late, waitsFor }) => ({
    ...{ letter, late },
    ...present({ by, waitsFor }),
  }))
}

const mails = (made: Denied, challenge: ChallengeNumber, letter: string, on = '2026-09-08', more: object = {}) =>
  examines(made, challenge, 'mailings', { letter, on, ...more })

const owed = async ({ world }: Denied, subject: string) => (await world.find.owed(subject)).map(({ kind }) => kind)

suite('28 CFR 25.10(b)-(c), (e): a letter that is owed is owed until somebody says that it was mailed', () => {
  test('the list says which letter waits, by when, and for what; making or printing it pays nothing (APP-02)', async () => {
    const made = await denied()
    assert.deepEqual(await waiting(made), [])
    const challenge = await whyAsked(made)
    const both = [
      { letter: 'secret', by: '2026-09-15', late: false },
      { letter: 'reasons', by: '2026-09-15', late: false, waitsFor: 'identity' },
    ]
    assert.deepEqual(await waiting(made), both)
    await secretMailed(made, challenge)
    assert.deepEqual(await waiting(made), both, 'it was made, and lies there')

    const said = await mails(made, challenge, 'secret', '2026-09-08', { evidence: 'RR 123 456 789 US' })
    assert.deepEqual(said.body['letters'], [
      { letter: 'secret', of: '2026-09-08T13:00:00Z', mailedOn: '2026-09-08', evidence: 'RR 123 456 789 US' },
    ])
    assert.deepEqual(await waiting(made), both.slice(1))
    const { secret } = (await made.world.find.challenge(challenge))?.state.mailed ?? {}
    assert.equal(secret?.by, 'examiner', 'who said so is kept')
  })

  test('after the fifth business day it is late; another secret is owed anew, and late for nothing', async () => {
    const made = await denied()
    const challenge = await whyAsked(made)
    await secretMailed(made, challenge)
    made.clock.passTo(Temporal.Instant.from('2026-09-16T05:00:00Z'))
    const later = { ...made, ...(await signedInAgain(made)) }
    assert.deepEqual(
      (await waiting(later)).map(({ letter, late }) => [letter, late]),
      [
        ['secret', true],
        ['reasons', true],
      ],
    )
    await mails(later, challenge, 'secret', '2026-09-15')
    await secretMailed(later, challenge)
    assert.deepEqual(
      (await waiting(later)).find(({ letter }) => letter === 'secret'),
      { letter: 'secret', late: false },
    )
  })

  test('reasons are printed and mailed to whoever has shown who they are, and to nobody else (DEC-10)', async () => {
    const made = await denied()
    const challenge = await whyAsked(made)
    const print = () =>
      made.app.inject({
        url: `/v1/examiner/challenges/${challenge}/letters/reasons?language=es`,
        headers: made.as.examiner,
      })
    assert.equal((await print()).statusCode, 409)
    assert.equal((await mails(made, challenge, 'reasons')).body['code'], 'not-now')
    await examines(made, challenge, 'notes', { note: 'fingerprints-agree' })
    await examines(made, challenge, 'secrets', { to: 'fingerprints' })
    const printed = await print()
    assert.match(printed.payload, /^%PDF-1\.7/)
    assert.deepEqual(await owed(made, challenge), ['urge-challenge', 'give-reasons'], 'printing pays nothing')
    assert.equal((await mails(made, challenge, 'reasons')).status, 200)
    assert.deepEqual(await owed(made, challenge), ['urge-challenge'])
    assert.equal((await made.world.find.challenge(challenge))?.state.reasons?.how, 'mailed')
  })

  test('no day before there was such a letter, none to come, and the first word stands', async () => {
    const made = await denied()
    const challenge = await whyAsked(made)
    await secretMailed(made, challenge)
    const code = async (on: string) => {
      const { status, body } = await mails(made, challenge, 'secret', on)
      return [status, (body['pointers'] as readonly Readonly<{ code: string }>[])[0]?.code]
    }
    assert.deepEqual(await code('2026-09-07'), [422, 'before-the-letter'])
    assert.deepEqual(await code('2026-09-09'), [422, 'in-the-future'])
    await mails(made, challenge, 'secret')
    const again = await mails(made, challenge, 'secret', '2026-09-08', { evidence: 'RR 2' })
    assert.deepEqual(again.body['letters'], [{ letter: 'secret', of: '2026-09-08T13:00:00Z', mailedOn: '2026-09-08' }])
  })

  test('a denial that fell is told when its letter is mailed, and from then on nothing keeps who it was about (APP-06)', async () => {
    const made = await denied()
    const { challenge } = await challenged(made)
    await overturned(made, challenge)
    assert.deepEqual(await waiting(made), [{ letter: 'overturned', late: false }])
    assert.equal((await mails(made, challenge, 'overturned')).status, 200)
    assert.deepEqual(await waiting(made), [])
    const check = await made.world.find.transaction(made.ntn, { audience: 'system' })
    assert.ok(check?.state.overturned?.communicated !== undefined)
  })

  test('a denial that stands is told when its letter is mailed; whoever knows the endpoint of before is heard as well (APP-03)', async () => {
    for (const how of ['mailings', 'telling']) {
      const made = await denied()
      const { challenge } = await challenged(made)
      assert.equal((await examines(made, challenge, 'telling')).body['code'], 'not-now')
      await examines(made, challenge, 'records', { record: 1, outcome: 'stands' })
      await examines(made, challenge, 'proposal', { outcome: 'sustained' })
      await examines(made, challenge, 'decision', { agrees: true }, 'secondExaminer')
      assert.deepEqual(await waiting(made), [{ letter: 'sustained', late: false }])
      const said = how === 'telling' ? await examines(made, challenge, how) : await mails(made, challenge, 'sustained')
      assert.equal((said.body['told'] as { how: string }).how, 'mailed')
      assert.deepEqual(await waiting(made), [])
    }
  })

  test('of a delay there is no reason to give yet, and without an address there is no letter to mail', async () => {
    const delayed = await edge({ files: { iii: [felony(ann)] } })
    const { ntn } = await checked(withAddress(), delayed.world)
    await whyAsked({ ...delayed, ntn })
    const rows = await waiting({ ...delayed, ntn })
    assert.equal(rows.find(({ letter }) => letter === 'reasons')?.waitsFor, 'determination')
    const nowhere = await denied([felony(ann)], { asked: inquiry(ann) })
    await whyAsked(nowhere)
    assert.equal((await waiting(nowhere)).find(({ letter }) => letter === 'secret')?.waitsFor, 'address')
  })
})

suite('34 U.S.C. 40901(f): reasons that were mailed are the reasons of a denial', () => {
  test('whoever was only delayed is owed them still, however they showed who they are, and from the day of the denial they are mailed', async () => {
    const delayed = await edge({ files: { iii: [felony(ann)] } })
    const { ntn } = await checked(withAddress(), delayed.world)
    const made = { ...delayed, ntn }
    const challenge = await whyAsked(made)
    await examines(made, challenge, 'notes', { note: 'fingerprints-agree' })
    await examines(made, challenge, 'secrets', { to: 'fingerprints' })
    assert.equal((await mails(made, challenge, 'reasons')).body['code'], 'not-now')
    assert.equal((await examines(made, challenge, 'notes', { note: 'reasons-mailed' })).body['code'], 'not-now')
    assert.ok((await owed(made, challenge)).includes('give-reasons'), 'a letter that nobody could write pays nothing')

    made.clock.passTo(Temporal.Instant.from('2026-09-09T15:00:00Z'))
    const later = { ...made, ...(await signedInAgain(made)) }
    await determinedDenied(later)
    assert.deepEqual(await waiting(later), [{ letter: 'reasons', by: '2026-09-15', late: false }])
    const early = await mails(later, challenge, 'reasons', '2026-09-08')
    assert.deepEqual(early.body['pointers'], [{ pointer: '/on', code: 'before-the-letter' }])
    assert.deepEqual((await mails(later, challenge, 'reasons', '2026-09-09')).status, 200)
    assert.ok(!(await owed(later, challenge)).includes('give-reasons'))
  })
})

suite('28 CFR 25.10(c): whoever keeps a record is named, so that the person can go there', () => {
  const keptBy = async (made: Denied) => {
    const challenge = await whyAsked(made)
    const secret = await secretMailed(made, challenge)
    const { body } = await follows(made, made.ntn, secret)
    const letter = await made.ask('POST', '/v1/challenges/letters', {
      body: { ntn: made.ntn, secret, kind: 'reasons', language: 'es' },
    })
    return [(body['records'] as readonly Readonly<{ keptBy: string }>[])[0]?.keptBy, letter.text] as const
  }

  test('an agency by its name with its ORI beside it, in the letter and on the page', async () => {
    const made = await deniedOnEntry()
    const texas = parseOri('TX0000001') ?? assert.fail('the ORI is well formed')
    const enrolled = { ori: texas, kind: 'state', name: 'Sample County Clerk', since: '2026-01-01' } as const
    await enrolContributor(enrolled, { audience: 'operator', id: 'operator' }, made.world)
    const [kept, letter] = await keptBy(made)
    assert.equal(kept, 'Sample County Clerk (TX0000001)')
    assert.match(letter, /"Sample County Clerk","ORI TX0000001"/)
    assert.match(letter, /Usted puede acudir a los tribunales/, 'and the letter is in the language of its reader')
  })

  test('one that nobody here knows by its ORI, and a file that no agency signed by its own name', async () => {
    assert.equal((await keptBy(await denied([{ ...felony(ann), ori: 'ZZ0000009' }])))[0], 'ZZ0000009')
    assert.equal((await keptBy(await denied()))[0], 'Interstate Identification Index')
  })
})
