import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { blindEpochOf, endsAt } from '#law/retention/epochs.ts'
import type { Ntn, Ori, Upin } from '#law/words.ts'
import { felony, recorded } from '../support/scene.ts'
import { assertAccessible } from './accessible.ts'
import { enterApplication } from './appeal-file.ts'
import { ann, answer, check, claim, signIn, young } from './people.ts'
import { narrow, stage, type Stage, type Window } from './stage.ts'

describe('an examiner at the page', () => {
  let house: Stage
  let licensee: Window

  before(async () => {
    house = await stage()
    licensee = await house.open()
    await signIn(licensee.page)
  })
  after(() => house.close())
  const stateOf = async (ntn: string) =>
    (await house.store.find.transaction(ntn as Ntn, { audience: 'system' }))?.state ?? assert.fail('it is known')

  test('comes in by a link that works once and leaves no trace in the address or the history', async () => {
    const link = await house.link('Examiner Grey')
    const secret = link.split('/').at(-1) ?? ''
    const { page, complaints } = await house.open()
    await page.goto(link)
    await page.getByRole('heading', { name: 'Queue' }).waitFor()
    assert.equal(new URL(page.url()).hash, '#/queue')
    await page.reload()
    await page.getByText('Signed in as Examiner Grey').waitFor()
    assert.deepEqual(complaints, [])
    await page.goBack().catch(() => undefined)
    assert.ok(!page.url().includes(secret))
    const second = await house.open()
    await second.page.goto(link)
    await second.page.getByText('This link does not sign you in').waitFor()
    assert.ok(!second.page.url().includes(secret))
  })

  test('signs out, and the session is over for whoever kept the cookie', async () => {
    const { page, context } = await house.open()
    await page.goto(await house.link('Examiner Grey'))
    await page.getByRole('heading', { name: 'Queue' }).waitFor()
    const cookies = await context.cookies()
    assert.equal(cookies[0]?.httpOnly, true)
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    await context.addCookies(cookies)
    const { status } = await page.request.get('/v1/session').then(response => ({ status: response.status() }))
    assert.equal(status, 401)
  })

  test('sees that the same person was asked about by another check today, and nothing of that where nobody was', async () => {
    // In the last minutes of its day nothing is indexed, and the world begins whenever this runs.
    if (Temporal.Instant.compare(house.world.now(), endsAt(blindEpochOf(house.world.now()))) >= 0)
      house.clock.pass({ minutes: 6 })
    const twin = { ...ann, first: 'ANNABETH', last: 'Quíllfeather' }
    const ntn = await check(licensee.page, ann, 'Delayed')
    const other = await check(licensee.page, twin, 'Delayed')
    const alone = await check(licensee.page, young, 'Delayed')
    const { page, complaints } = await house.open()
    await claim(page, await house.link('Examiner Grey'), ntn)
    const section = page.locator('section.also-asked')
    await section.getByRole('heading', { name: 'Also asked about today' }).waitFor()
    assert.match(await section.innerText(), new RegExp(`${other}\\s+Delayed[^]*by the same licensee or agency`))
    assert.ok(!/illfeather/i.test(await section.innerText()))
    await claim(page, await house.link('Examiner Grey'), alone)
    await page.getByRole('heading', { name: 'The transferee' }).waitFor()
    assert.equal(await section.count(), 0)
    assert.deepEqual(complaints, [])
  })

  test('sees whose record it may be field by field, what the law says with its provision, and what is missing', async () => {
    const ntn = await check(licensee.page, ann, 'Delayed')
    const { page, complaints } = await house.open()
    await claim(page, await house.link('Examiner Grey'), ntn)
    const row = page.getByRole('row', { name: /Last name/ })
    assert.deepEqual((await row.getByRole('cell').allInnerTexts()).slice(0, 2), ['Quillfeather', 'Quillfeather'])
    await page.getByText('18 U.S.C. § 922(g)(1)').waitFor()
    await page.getByText('The rule in full, with its examples').click()
    await page.getByText('one year exactly does not exceed one year').waitFor()
    await page.getByText('The rule in full, with its examples').click()
    await page.getByRole('heading', { name: 'What stands between this check and a Proceed' }).waitFor()
    assert.equal(await page.getByRole('button', { name: 'Denied' }).count(), 0, 'nobody has said whose record it is')
    assert.equal(await page.getByRole('button', { name: 'Proceed' }).count(), 0)
    assert.deepEqual(complaints, [])
  })

  test('finds out that the sentence was short, adds it, and the rule then allows a Proceed', async () => {
    const ntn = await check(licensee.page, ann, 'Delayed')
    const { page } = await house.open()
    await claim(page, await house.link('Examiner Grey'), ntn)
    await page.getByText('Add a fact to record 1').click()
    await page
      .getByLabel('What you found out')
      .selectOption({ label: 'The longest sentence the law allows for the offense' })
    await page.getByLabel('Answer').fill('12 months')
    await page.getByRole('button', { name: 'Add the fact' }).click()
    await page.getByText('punishable by one year or less').waitFor()
    await page.getByText('Nothing. Every source answered and every record is settled.').waitFor()
    await page.getByRole('button', { name: 'Proceed' }).click()
    await page.getByText('will be destroyed within a day').waitFor()
    assert.equal((await stateOf(ntn)).status, 'delayed')
    await page.getByRole('button', { name: 'Yes, answer Proceed' }).click()
    await answer(licensee.page, 'Proceed').waitFor()
    assert.equal((await stateOf(ntn)).determinedBy, 'Examiner Grey')
  })

  test('has every record searched for a reason, by keyboard, and sees what was added beside why', async () => {
    const names = [{ last: 'Vanterpool', first: 'Annabeth' }] as const
    const description = { names, born: '1980-04-17', sex: 'F', race: 'W', state: 'TX' } as const
    const { facts } = felony(description)
    await recorded({ ori: 'OH0000001' as Ori, ari: 'C-1', category: 'A1', description, facts }, house.world)
    const ntn = await check(licensee.page, ann, 'Delayed')
    const { page, complaints } = await house.open()
    await claim(page, await house.link('Examiner Grey'), ntn)
    assert.equal(await page.getByRole('article').count(), 1)
    await page.getByRole('button', { name: 'Search every record' }).click()
    await page.getByText('Enter why every record should be searched.').waitFor()
    assert.equal((await stateOf(ntn)).searchedDeep, undefined, 'not without a reason')
    // The mistake put the focus where the reason goes.
    await page.keyboard.type('A caller names another surname.')
    await page.keyboard.press('Enter')
    await page.getByText('1 record added.').waitFor()
    await page.getByText('Reason: A caller names another surname.').waitFor()
    await page.getByRole('article', { name: 'Record 2' }).getByText('A search of every record found it').waitFor()
    const { status, hits, unsettled, searchedDeep } = await stateOf(ntn)
    assert.deepEqual([status, hits, unsettled, searchedDeep], ['delayed', 2, 2, { silent: [], added: 1 }])
    assert.deepEqual(
      complaints.filter(complaint => !complaint.includes('401')),
      [],
    )
    const second = await house.open()
    await second.page.goto(await house.link('Examiner Hart'))
    await second.page.getByRole('link', { name: ntn }).click()
    await second.page.getByText('by another examiner: 1 record added. Reason: A caller names').waitFor()
    assert.equal(await second.page.getByRole('button', { name: 'Search every record' }).count(), 0)
  })

  test('two of them keep the voluntary appeal file: one enters what came on paper, each agrees record by record, in English and Spanish', async () => {
    const ntn = await check(licensee.page, ann, 'Delayed')
    const grey = await house.open()
    await claim(grey.page, await house.link('Examiner Grey'), ntn)
    await grey.page.getByRole('button', { name: 'It is another person’s' }).click()
    await grey.page.getByText('Saved.').waitFor()
    await grey.page.getByRole('link', { name: 'Appeal file' }).click()
    await grey.page.getByText('No application waits.').waitFor()
    await grey.page.getByRole('button', { name: 'Enter it' }).click()
    await grey.page.getByText('Without both nobody enters the file.').first().waitFor()
    await assertAccessible(grey.page, 'appeal-files')
    await enterApplication(grey.page, ntn)
    await grey.page.getByRole('button', { name: 'Enter it' }).click()
    await grey.page.getByRole('button', { name: 'Open it' }).click()
    await grey.page.getByText('Choose what you open it for.').first().waitFor()
    assert.equal(await grey.page.getByText('QUILLFEATHER').count(), 0, 'nobody is shown before it was said for what')
    await grey.page.locator('#purpose').selectOption({ label: 'To prevent a wrong denial' })
    await grey.page.getByRole('button', { name: 'Open it' }).click()
    await grey.page.getByText('To be kept in the file, in writing, on Monday, September 1, 2025').waitFor()
    await grey.page.getByRole('button', { name: 'Show its records' }).click()
    await grey.page.getByText(/^Record 1: /).click()
    await grey.page.getByText('Cleared with your word: 1.').waitFor()
    await assertAccessible(grey.page, 'appeal-file')
    await grey.page.getByRole('button', { name: 'Propose to accept' }).click()
    await grey.page.getByText('You proposed this.').waitFor()
    assert.equal(await grey.page.getByRole('button', { name: 'Agree and accept' }).count(), 0)

    const hart = await house.open(narrow)
    await hart.page.goto(await house.link('Examiner Hart'))
    await hart.page.getByRole('link', { name: 'Appeal file' }).click()
    await hart.page.getByRole('button', { name: 'Español' }).click()
    await hart.page.getByRole('link', { name: /^V/ }).click()
    await hart.page.locator('#purpose').selectOption({ label: 'Para evitar una denegación equivocada' })
    await hart.page.getByRole('button', { name: 'Abrirla' }).click()
    await hart.page.getByRole('button', { name: 'Mostrar sus registros' }).click()
    await hart.page.getByText(/^Registro 1: /).click()
    await assertAccessible(hart.page, 'appeal-file-es')
    await hart.page.getByRole('button', { name: 'Estar de acuerdo y aceptarla' }).click()
    await hart.page.getByText('En el archivo').first().waitFor()
    const upin = new URL(hart.page.url()).hash.split('/').at(-1) as Upin
    const file = async () => (await house.store.find.appealFile(upin))?.state
    assert.deepEqual([(await file())?.status, (await file())?.cleared], ['accepted', 1])
    await hart.page.locator('#way').selectOption('in-writing')
    await hart.page.getByRole('button', { name: 'Sacar', exact: true }).click()
    await hart.page.getByText('No queda nada de la persona.').waitFor()
    assert.deepEqual([(await file())?.status, (await file())?.kept], ['removed', 'nothing'])
    assert.deepEqual([grey.complaints, hart.complaints], [[], []])
  })

  test('who decided on what another has changed is told so, and nothing of it is kept', async () => {
    const ntn = await check(licensee.page, ann, 'Delayed')
    const one = await house.open()
    const two = await house.open()
    const link = await house.link('Examiner Grey')
    const again = await house.link('Examiner Grey')
    await claim(one.page, link, ntn)
    await two.page.goto(again)
    await two.page.getByRole('link', { name: ntn }).click()
    await two.page.getByRole('button', { name: 'It is another person’s' }).waitFor()
    await one.page.getByRole('button', { name: 'It is the transferee’s' }).click()
    await one.page.getByText('Saved.').waitFor()
    await two.page.getByRole('button', { name: 'It is another person’s' }).click()
    await two.page.getByText('Somebody changed this check in the meantime.').waitFor()
    assert.deepEqual((await stateOf(ntn)).judged, { 1: true })
    // It says so before it has read how the check stands now.
    await two.page.getByRole('button', { name: 'It is the transferee’s', pressed: true }).waitFor()
  })

  test('under 21: notes what the three bodies answered, and gives cause only on a record that one reported', async () => {
    const ntn = await check(licensee.page, young, 'Delayed')
    const { page } = await house.open()
    await claim(page, await house.link('Examiner Hart'), ntn)
    await page.getByText('No body has reported a record, so there is no cause.').waitFor()
    assert.equal(await page.getByRole('button', { name: 'Give notice of cause' }).count(), 0)
    await page.getByLabel('Answer of: Local police').selectOption({ label: 'Nothing found' })
    await page.getByRole('button', { name: 'Note the answer' }).last().click()
    await page.getByLabel('Answer of: Local police').waitFor({ state: 'detached' })
    await page.getByLabel('Answer of: State mental health').selectOption({ label: 'Reports a record' })
    await page.getByLabel('Category of the record').fill('d')
    await page.getByRole('button', { name: 'Note the answer' }).last().click()
    await page.getByRole('button', { name: 'Give notice of cause: State mental health' }).click()
    await page.getByText(/^Cause noticed on \w+day, /).waitFor()
    const { outreach, cause } = await stateOf(ntn)
    assert.deepEqual(outreach, { 'local-police': 'nothing', 'mental-health': 'record-reported' })
    assert.equal(cause?.ground, 'mental-health')
  })
})
