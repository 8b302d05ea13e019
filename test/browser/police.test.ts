import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { enrolContributor } from '#records/enrol-contributor.ts'
import { system } from '#ledger/carry-out.ts'
import { agenciesOfTexas, cityPolice, denied, inTheCity, overturn } from '../support/police.ts'
import { ann as annabeth, felony } from '../support/scene.ts'
import { assertAccessible } from './accessible.ts'
import { heading } from './clerks.ts'
import { ann, check, claim, deny, signIn } from './people.ts'
import { juvenile, noticeOf, watchesNotices } from './notice-watch.ts'
import { desktop, narrow, stage, type Stage } from './stage.ts'

const agencies = agenciesOfTexas

describe('police, at the page (18 U.S.C. 925B)', () => {
  let house: Stage

  before(async () => {
    house = await stage({ agencies, files: { iii: [felony(annabeth), juvenile] } })
  })
  after(() => house.close())

  const officer = async (name: string, size = desktop) => {
    const window = await house.open(size)
    await window.page.goto(await house.link(name))
    return window
  }
  const inbox = async (size = desktop) => {
    const window = await officer('Clerk Moss', size)
    await heading(window.page, 'Denial notices').waitFor()
    return window
  }
  /** Another denial, and the number of the notice of it to the city. */
  const another = async () => {
    const ntn = await denied(house.world, inTheCity)
    return { ntn, notice: await noticeOf(ntn, house) }
  }

  test('a denial comes into the inbox, is opened, taken on, given to somebody, looked into and closed (DEC-08)', async () => {
    const licensee = await house.open()
    await signIn(licensee.page)
    const ntn = await check(licensee.page, ann, 'Delayed')
    const examiner = await house.open()
    await claim(examiner.page, await house.link('Examiner Grey'), ntn)
    await deny(examiner.page)

    const { page, complaints } = await inbox()
    await page.getByRole('row', { name: /Felony.*Firearm sought here.*Waiting: nobody has read it/ }).waitFor()
    assert.equal(await page.getByText(/quillfeather/i).count(), 0)
    await page.locator('main .ntn-link').first().click()
    await page.getByText('From then on your agency counts as told.').waitFor()
    assert.equal(await page.getByText(/quillfeather/i).count(), 0)

    await page.getByRole('button', { name: /^Open notice/ }).click()
    await page.getByText('QUILLFEATHER, Annabeth').waitFor()
    await page.getByText('Example Arms, 1 Main St, Sample, TX 00001').waitFor()
    await page.getByText('A denial is not a warrant').waitFor()
    await page.getByRole('row', { name: /Opened on this page Clerk Moss/ }).waitFor()

    await page.getByRole('button', { name: 'Acknowledge it' }).click()
    await page.getByRole('row', { name: /Acknowledged Clerk Moss/ }).waitFor()
    await page.getByLabel('Badge or account').fill('Somebody by name')
    await page.getByRole('button', { name: 'Assign it' }).click()
    await page.getByRole('alert').getByText('Enter a badge or an account').waitFor()
    await page.getByLabel('Badge or account').fill('badge-4711')
    await page.getByRole('button', { name: 'Assign it' }).click()
    await page.getByRole('row', { name: /Assigned to badge-4711 Clerk Moss/ }).waitFor()
    await page.getByLabel('How you know').selectOption({ label: 'There is no federal case' })
    await page.getByRole('button', { name: 'Save how you know' }).click()
    await page.getByRole('row', { name: /There is no federal case Clerk Moss/ }).waitFor()
    await page.getByLabel('Why', { exact: true }).selectOption({ label: 'We looked into it' })
    await page.getByRole('button', { name: 'Close it' }).click()
    await page.getByRole('row', { name: /Closed\. We looked into it Clerk Moss/ }).waitFor()

    await page.getByRole('link', { name: 'All notices' }).click()
    await page.getByText('No open notice.').waitFor()
    await page.getByRole('button', { name: 'Closed', exact: true }).click()
    await page.locator('main .ntn-link').first().click()
    await page.getByRole('button', { name: /^Open notice/ }).click()
    await page.getByRole('button', { name: 'Take it up again' }).click()
    await page.getByRole('row', { name: /Taken up again Clerk Moss/ }).waitFor()
    assert.deepEqual(complaints, [])
  })

  test('an overturned denial stands first and apart, and says what to do and nobody’s name', async () => {
    const { ntn, notice } = await another()
    const { page } = await inbox()
    await page.goto(`/#/notice/${notice}`)
    await page.getByRole('button', { name: /^Open notice/ }).click()
    await page.getByText('QUILLFEATHER, Annabeth').waitFor()

    await overturn(ntn, house.world)
    // Whoever has it open sees it go, without asking.
    await page.getByText('The denial was overturned while you had it open.').waitFor()
    assert.equal(await page.getByText(/quillfeather/i).count(), 0)

    await page.goto('/#/notices')
    await heading(page, 'Do not act on these').waitFor()
    assert.equal(await page.locator('main h2').first().innerText(), 'Do not act on these')
    await page
      .getByRole('row', { name: /Overturned: nobody has read this yet/ })
      .getByRole('link')
      .click()
    await page.getByRole('button', { name: /^Open notice/ }).click()
    await page.getByText('Destroy every copy').waitFor()
    assert.equal(await page.getByText(/quillfeather/i).count(), 0)
    await page.getByRole('button', { name: 'Our copies are destroyed: close it' }).click()
    await page.getByRole('row', { name: /Closed\. Copies destroyed Clerk Moss/ }).waitFor()
  })

  test('another agency has no such page, and the notice by its number is unknown to it', async () => {
    const { notice } = await another()
    const { page } = await officer('Clerk Fern')
    await heading(page, 'My records').waitFor()
    assert.equal(await page.getByRole('link', { name: 'Denial notices' }).count(), 0)
    await page.goto(`/#/notice/${notice}`)
    await page.getByRole('button', { name: /^Open notice/ }).click()
    await page.getByRole('alert').getByText('No notice to your agency has this number').waitFor()
    assert.equal(await page.getByText(/quillfeather/i).count(), 0)
  })

  test('nothing stays on the screen when the session is over, nor when nobody touches it', async () => {
    const { notice } = await another()
    const { page, context } = await inbox()
    await page.clock.install()
    const open = async () => {
      await page.getByRole('button', { name: /^Open notice/ }).click()
      await page.getByText('QUILLFEATHER, Annabeth').waitFor()
    }
    await page.goto(`/#/notice/${notice}`)
    await open()
    await page.clock.fastForward('09:00')
    await page.getByText('QUILLFEATHER, Annabeth').waitFor()
    await page.clock.fastForward('02:00')
    await page.getByText('Nobody touched this page for ten minutes').waitFor()
    assert.equal(await page.getByText(/quillfeather/i).count(), 0)
    await open()
    await context.clearCookies()
    await page.clock.fastForward('01:00')
    await page.getByRole('alert').waitFor()
    assert.equal(await page.getByText(/quillfeather/i).count(), 0)
  })

  for (const size of [desktop, narrow]) {
    test(`no rule of axe broken, ${size.width} pixels wide, in both languages`, async () => {
      const { notice } = await another()
      const fallen = await another()
      const { page, complaints } = await inbox(size)
      await page.goto(`/#/notice/${fallen.notice}`)
      await page.getByRole('button', { name: /^Open notice/ }).click()
      await page.getByText('QUILLFEATHER, Annabeth').waitFor()
      await overturn(fallen.ntn, house.world)
      await page.getByText('The denial was overturned while you had it open.').waitFor()
      await assertAccessible(page, 'a notice whose denial fell')
      await page.goto('/#/notices')
      await heading(page, 'Do not act on these').waitFor()
      await assertAccessible(page, 'the inbox')
      await page.goto(`/#/notice/${notice}`)
      await page.getByRole('button', { name: /^Open notice/ }).click()
      await page.getByText('QUILLFEATHER, Annabeth').waitFor()
      await assertAccessible(page, 'an open notice')
      await page.getByRole('button', { name: 'Español' }).click()
      await heading(page, `Aviso ${notice}`).waitFor()
      await page.getByText('Una denegación no es una orden judicial').waitFor()
      await assertAccessible(page, 'an open notice in Spanish')
      await page.getByRole('button', { name: 'English' }).click()
      assert.deepEqual(complaints, [])
    })
  }

  watchesNotices({ house: () => house, officer, inbox, another })

  // The last: from here on the agency gives records too.
  test('an agency that gives records as well sees both, each under its heading', async () => {
    const enrolment = { ori: cityPolice, kind: 'state', name: 'Sample City Police', since: '1998-11-30' } as const
    await enrolContributor(enrolment, system, house.world)
    const { page } = await officer('Clerk Moss')
    await heading(page, 'My records').waitFor()
    const police = page.getByRole('region', { name: 'Police' })
    await page.getByRole('region', { name: 'Records' }).getByRole('link', { name: 'Scorecard' }).waitFor()
    await police.getByRole('link', { name: 'Denial notices' }).click()
    await heading(page, 'Denial notices').waitFor()
  })
})
