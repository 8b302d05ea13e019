import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import {
  challenged,
  denied,
  examines,
  follows,
  overturned,
  says,
  whyAsked,
  type Denied,
} from '../support/challenges.ts'
import { ann, felony, work } from '../support/scene.ts'
import { poppler } from '../support/poppler.ts'

const programs = await poppler()
const skip = typeof programs === 'string' && programs
const { textOf } = typeof programs === 'string' ? ({} as never) : programs

/** What is printed, without where its lines end. */
const wordsOf = (pdf: Uint8Array): string => textOf(pdf).replaceAll(/\s+/g, ' ')

type Asked = Readonly<{ url: string; as?: Readonly<Record<string, string>>; body: object }>

async function printed({ app, lines }: Denied, { url, as = {}, body }: Asked): Promise<Uint8Array> {
  const said = await app.inject({
    ...{ method: 'POST', url, remoteAddress: '203.0.113.1' },
    headers: { 'content-type': 'application/json', ...as },
    payload: JSON.stringify(body),
  })
  assert.equal(said.statusCode, 200, said.payload + JSON.stringify(lines.slice(-3)))
  assert.equal(said.headers['content-type'], 'application/pdf')
  assert.equal(said.headers['cache-control'], 'no-store')
  return said.rawPayload
}

const letter = (made: Denied, secret: string, kind: string, language: string) =>
  printed(made, { url: '/v1/challenges/letters', body: { ntn: made.ntn, secret, kind, as: 'pdf', language } })

suite(
  '28 CFR 25.10(a)-(e): what a person who was denied is told in writing is paper that they can keep',
  { skip },
  () => {
    test('the secret comes in a letter to the address given with the check, and opens the reasons in either language', async () => {
      const made = await denied()
      const challenge = await whyAsked(made)
      const pdf = await printed(made, {
        ...{ url: `/v1/examiner/challenges/${challenge}/secrets`, as: made.as.examiner },
        body: { to: 'mail', as: 'pdf', language: 'es' },
      })
      const words = wordsOf(pdf)
      assert.match(words, /Annabeth Rose Quillfeather 7 Sample Row Sample, TX 00007/)
      assert.match(words, /Estimado\(a\) Annabeth Rose Quillfeather:/)
      assert.doesNotMatch(words, /18 U\.S\.C\. § 922/, 'nothing of a record stands in it')
      const [secret = ''] = /[0-9A-Z]{5}(?:-[0-9A-Z]{5}){3}/.exec(words) ?? []
      assert.equal((await follows(made, made.ntn, secret)).status, 200)

      const english = wordsOf(await letter(made, secret, 'reasons', 'en'))
      assert.match(english, /Sample Agency 9 Sample Way, Sample, WV 00009 Annabeth Rose Quillfeather/)
      assert.match(english, /18 U\.S\.C\. § 922\(g\)\(1\)/)
      assert.match(english, /You may go to court/)
      const spanish = wordsOf(await letter(made, secret, 'reasons', 'es'))
      assert.match(spanish, /18 U\.S\.C\. § 922\(g\)\(1\)/)
      assert.match(spanish, /Usted puede acudir a los tribunales/)
    })

    test('the letter of a denial that fell confirms each correction, and opening it is being told', async () => {
      const made = await denied()
      const { challenge, secret } = await challenged(made)
      await overturned(made, challenge)
      const words = wordsOf(await letter(made, secret, 'overturned', 'en'))
      assert.match(words, /Dear Annabeth Rose Quillfeather:/)
      assert.match(words, /these records do not stand in your way any more .* 18 U\.S\.C\. § 922\(g\)\(1\)/)
      assert.match(words, /was told Proceed/)
      const { body } = await follows(made, made.ntn, secret)
      assert.equal((body['told'] as { how: string }).how, 'opened')
    })

    test('a denial that stands says which records are left, and which was corrected', async () => {
      const made = await denied([felony(ann), { ...felony(ann), id: 'III-0002' }])
      const { challenge, secret } = await challenged(made)
      await says(made, made.ntn, secret, 2)
      await examines(made, challenge, 'records', { record: 1, outcome: 'erroneous' })
      await examines(made, challenge, 'proposal', { outcome: 'sustained' })
      assert.equal((await examines(made, challenge, 'decision', { agrees: true }, 'secondExaminer')).status, 200)
      const words = wordsOf(await letter(made, secret, 'sustained', 'en'))
      assert.match(words, /at least one record still bars you/)
      assert.match(words, /We confirm in writing that these records do not stand in your way any more: .* 18 U\.S\.C\./)
    })

    test('once who it was about is destroyed, the letter still says that the denial fell, and names nobody', async () => {
      const made = await denied()
      const { challenge, secret } = await challenged(made)
      await overturned(made, challenge)
      await letter(made, secret, 'overturned', 'en')
      await made.ask('GET', `/v1/checks/${made.ntn}`, { as: made.as.licensee })
      made.clock.pass({ hours: 25 })
      await work(made.world)
      assert.equal(await made.world.find.key(made.ntn, 'identity'), undefined)
      const words = wordsOf(await letter(made, secret, 'overturned', 'en'))
      assert.match(words, /To whom it concerns:/)
      assert.match(words, /the denial of your firearm background check was taken back/)
      assert.doesNotMatch(words, /Quillfeather|Sample Row|922/)
    })
  },
)

suite('who has not the secret gets no byte of a letter', () => {
  const asked = (made: Denied, secret: string) =>
    made.ask('POST', '/v1/challenges/letters', {
      body: { ntn: made.ntn, secret, kind: 'reasons', as: 'pdf', language: 'en' },
    })

  test('a wrong secret is declined as any is, and nothing was opened; the right one leaves a leaf', async () => {
    const made = await denied()
    const { secret } = await challenged(made)
    const opened = () =>
      made.store.tables.leaves.all().filter(leaf => JSON.stringify(leaf).includes('print a letter to the person'))
        .length
    const wrong = await asked(made, '00000-00000-00000-00000')
    assert.equal(wrong.status, 403)
    assert.equal(wrong.body['code'], 'secret-not-right')
    assert.match(String(wrong.headers['content-type']), /^application\/problem\+json/)
    assert.doesNotMatch(wrong.text, /%PDF/)
    assert.equal(opened(), 0)
    const right = await asked(made, secret)
    assert.match(right.text, /^%PDF-1\.7/)
    assert.ok(opened() > 0)
  })

  test('nothing of a letter is kept: no table holds its file, its words or its secret', async () => {
    const made = await denied()
    const { secret } = await challenged(made)
    await asked(made, secret)
    const { events, lives, due, leaves } = made.store.tables
    const kept = JSON.stringify([events.all(), lives.all(), due.all(), leaves.all(), made.lines])
    assert.doesNotMatch(kept, /%PDF|Quillfeather|Sample Row/)
    assert.ok(!kept.includes(secret))
  })
})
