import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { denialNoticeContents } from '#law/notices/notice-contents.ts'
import { openNotice } from '#notice/open-notice.ts'
import { cityPolice, inboxOf, inTheCity, named, opens, policed, prosecutor, sheriff } from '../support/police.ts'
import { work } from '../support/scene.ts'

suite('18 U.S.C. 925B(a): who is told of a denial', () => {
  test('the city where it was sought, the county of the residence, and the prosecutor, each by a notice of its own (DEN-02, DEN-04)', async () => {
    const scene = await policed()
    const ntn = await named(scene)
    const notices = (await scene.world.find.noticesAbout(ntn)).map(({ state: { ori, kind, grounds } }) => [
      ori,
      kind,
      grounds.join(),
    ])
    assert.deepEqual(notices.toSorted(byFirst), [
      [cityPolice, 'denial', 'sought'],
      [sheriff, 'denial', 'residence'],
      [prosecutor, 'prosecution', 'sought'],
    ])
    const seen = await scene.world.find.transaction(ntn, { audience: 'system' })
    assert.deepEqual([seen?.state.police?.notices.length, seen?.state.police?.unroutable], [3, []])
    await scene.app.close()
  })

  test('who lives where it was sought is told of once, for both (DEN-02)', async () => {
    const scene = await policed()
    const ntn = await named(scene, inTheCity)
    const [first, ...others] = (await scene.world.find.noticesAbout(ntn)).filter(({ state }) => state.kind === 'denial')
    assert.deepEqual([first?.state.grounds, others], [['sought', 'residence'], []])
    await scene.app.close()
  })

  test('the worker that takes the same debt up again names nobody twice (DEN-02)', async () => {
    const scene = await policed()
    const ntn = await named(scene)
    await work(scene.world)
    scene.clock.pass({ hours: 2 })
    await work(scene.world)
    assert.equal((await scene.world.find.noticesAbout(ntn)).length, 3)
    await scene.app.close()
  })
})

suite('18 U.S.C. 925B: an agency reads its notices', () => {
  test('the inbox has numbers and times, and nobody (DEC-08)', async () => {
    const scene = await policed()
    const ntn = await named(scene)
    const { text } = await scene.ask('GET', '/v1/notices', { as: scene.asPolice })
    for (const word of [ntn, 'Quillfeather', '1981-04-17', 'Example Arms', '7 Farm Rd'])
      assert.equal(text.includes(word), false, word)
    const [first] = await inboxOf(scene, scene.asPolice)
    assert.deepEqual(
      [first?.kind, first?.status, first?.priority],
      ['denial', 'waiting', { rank: 4, because: ['felony'] }],
    )
    await scene.app.close()
  })

  test('opened, it says (A) to (E), the five warnings, whom to call and who else was told, and nothing of the record (DEN-03, DEN-08)', async () => {
    const scene = await policed()
    await named(scene)
    const { status, body, text } = await opens(scene, scene.asPolice)
    assert.equal(status, 200, text)
    const contents = body['contents'] as Readonly<Record<string, unknown>>
    const person = contents['person'] as Readonly<Record<string, unknown>>
    assert.deepEqual(person['names'], [{ last: 'Quillfeather', first: 'Annabeth', middle: 'Rose' }])
    assert.deepEqual(
      [contents['at'], contents['licensee'], contents['residence']],
      [
        '2026-09-08T08:00:00-05:00[America/Chicago]',
        { name: 'Example Arms', street: '1 Main St', city: 'Sample', state: 'TX', zip: '00001' },
        'named',
      ],
    )
    assert.deepEqual(contents['prohibitions'], [
      {
        law: 'federal',
        title: 'Convicted of a crime punishable by more than one year',
        cites: ['18 U.S.C. § 922(g)(1)'],
      },
    ])
    assert.deepEqual((contents['otherRecipients'] as readonly Readonly<{ ori: string }>[]).toSorted(byOri), [
      { ori: sheriff, kind: 'denial', name: 'Other County Sheriff' },
      { ori: prosecutor, kind: 'prosecution', name: 'Sample County Prosecutor' },
    ])
    assert.equal((contents['statements'] as readonly string[]).length, 5)
    // Neither a number that others keep of her, nor the record.
    for (const word of ['900121234', 'III-0001', 'maximum']) assert.equal(text.includes(word), false, word)
    await scene.app.close()
  })

  test('what it is made of is what the rule of its contents allows, and all that the rule asks for (DEN-03)', async () => {
    const scene = await policed()
    await named(scene)
    const { body } = await opens(scene, scene.asPolice)
    const fields = fieldsOf(body['contents'] as Readonly<Record<string, unknown>>)
    assert.deepEqual(denialNoticeContents.decide({ fields: ['notice', 'ntn', ...fields] }), { answer: 'complete' })
    // A control: with the record in it, it is refused.
    assert.deepEqual(denialNoticeContents.decide({ fields: [...fields, 'record'] }), {
      answer: 'refused',
      refused: ['record'],
    })
    await scene.app.close()
  })

  test('that it was told is kept before it is shown, by what shows it, in the notice and in the check (DEC-08)', async () => {
    const scene = await policed()
    const ntn = await named(scene)
    await opens(scene, scene.as.clerk)
    const [seen] = (await scene.world.find.noticesAbout(ntn)).filter(({ state }) => state.ori === cityPolice)
    assert.deepEqual(seen?.state.told, { evidence: 'opened-in-portal', by: 'clerk', at: '2026-09-08T13:00:00Z' })
    const check = await scene.world.find.transaction(ntn, { audience: 'system' })
    assert.deepEqual(check?.state.police?.told, { [seen?.state.notice ?? '']: '2026-09-08T13:00:00Z' })
    // Reading it again changes nothing of that, and leaves a leaf of its own.
    const before = scene.store.tables.leaves.of(ntn).length
    await opens(scene, scene.asPolice)
    assert.equal(scene.store.tables.leaves.of(ntn).length, before + 1)
    await scene.app.close()
  })

  test('where nothing can be kept, nothing is shown (DEC-08)', async () => {
    const scene = await policed()
    const ntn = await named(scene)
    const [mine] = (await scene.world.find.noticesAbout(ntn)).filter(({ state }) => state.ori === cityPolice)
    const notice = mine?.state.notice ?? assert.fail('the city has a notice')
    const deaf = { ...scene.world, commit: async () => Promise.reject(new Error('the disk is full')) }
    const opening = {
      ...{ ori: cityPolice, notice, evidence: 'fetched' as const },
      by: { audience: 'agency', id: 'agency-1' } as const,
    }
    await assert.rejects(openNotice(opening, deaf), /the disk is full/)
    const [seen] = (await scene.world.find.noticesAbout(ntn)).filter(({ state }) => state.ori === cityPolice)
    assert.equal(seen?.state.status, 'waiting')
    await scene.app.close()
  })

  test('no agency opens or works on the notice of another (SEC-02)', async () => {
    const scene = await policed()
    await named(scene)
    const [city] = await inboxOf(scene, scene.asPolice)
    const path = `/v1/notices/${city?.notice}`
    const said = [
      await scene.ask('POST', `${path}/open`, { as: scene.asSheriff }),
      await scene.ask('POST', `${path}/acknowledgement`, { as: scene.asSheriff }),
    ]
    assert.deepEqual(
      said.map(({ status, body }) => [status, body['code']]),
      [
        [404, 'unknown-notice'],
        [404, 'unknown-notice'],
      ],
    )
    // A control: its own it opens.
    assert.equal((await scene.ask('POST', `${path}/open`, { as: scene.asPolice })).status, 200)
    await scene.app.close()
  })

  test('what is done about it follows upon reading it, and is undone by taking it up again', async () => {
    const scene = await policed()
    await named(scene)
    const [first] = await inboxOf(scene, scene.asPolice)
    const act = async (what: string, body?: object) => {
      const said = await scene.ask('POST', `/v1/notices/${first?.notice}/${what}`, {
        as: scene.asPolice,
        ...(body === undefined ? {} : { body }),
      })
      return said
    }
    assert.deepEqual((await act('acknowledgement')).body['code'], 'notice-not-read')
    await act('open')
    await act('acknowledgement')
    await act('assignment', { officer: 'badge-4711' })
    await act('deconfliction', { how: 'atf' })
    const { body } = await act('closing', { reason: 'investigated' })
    assert.deepEqual(
      [body['officer'], body['deconflicted'], body['closed']],
      [
        'badge-4711',
        { how: 'atf', by: 'agency-1', at: '2026-09-08T13:00:00Z' },
        { reason: 'investigated', by: 'agency-1', at: '2026-09-08T13:00:00Z' },
      ],
    )
    assert.deepEqual(body['assigned'], { by: 'agency-1', at: '2026-09-08T13:00:00Z' })
    assert.deepEqual(
      [await inboxOf(scene, scene.asPolice), (await inboxOf(scene, scene.asPolice, 'closed')).length],
      [[], 1],
    )
    const { body: again } = await act('reopening')
    assert.deepEqual([again['closed'], again['reopened']], [undefined, { by: 'agency-1', at: '2026-09-08T13:00:00Z' }])
    assert.equal((await inboxOf(scene, scene.asPolice)).length, 1)
    await scene.app.close()
  })

  test('an officer is a badge or an account, and no line in which somebody could be named', async () => {
    const scene = await policed()
    await named(scene)
    const { body } = await opens(scene, scene.asPolice)
    const { notice } = body['line'] as Readonly<{ notice: string }>
    const said = await scene.ask('POST', `/v1/notices/${notice}/assignment`, {
      as: scene.asPolice,
      body: { officer: 'Annabeth Quillfeather' },
    })
    assert.deepEqual([said.status, said.body['code']], [422, 'not-as-described'])
    await scene.app.close()
  })
})

const byFirst = ([one = '']: readonly string[], [other = '']: readonly string[]): number => (one < other ? -1 : 1)
const byOri = (one: Readonly<{ ori: string }>, other: Readonly<{ ori: string }>): number =>
  one.ori < other.ori ? -1 : 1

/** The members of an opened notice, by the names that the rule has for them. */
const fieldsOf = (contents: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.keys(contents).flatMap(member => namesInRule[member] ?? [member])

const namesInRule: Readonly<Record<string, readonly string[]>> = {
  noticeGiven: ['notice-given'],
  prohibitions: ['prohibition'],
  at: ['date-and-time'],
  licensee: ['location-of-licensee'],
  person: ['identity'],
  statements: ['not-a-warrant', 'may-be-overturned', 'call-atf-first', 'not-for-wanted-files', 'nothing-required'],
  atfOffice: ['atf-office'],
  otherRecipients: ['other-recipients'],
  residence: ['residence'],
  protectedPerson: ['protected-person-offer'],
}
