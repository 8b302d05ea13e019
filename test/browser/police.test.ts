import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { enrolContributor } from '#records/enrol-contributor.ts'
import { system } from '#ledger/carry-out.ts'
import { agenciesOfTexas, cityPolice, denied, deny as deniedBy, inTheCity, overturn } from '../support/police.ts'
import { ann as annabeth, checked, felony, inquiry } from '../support/scene.ts'
import { assertAccessible } from './accessible.ts'
import { heading } from './clerks.ts'
import { ann, check, claim, deny, signIn } from './people.ts'
import { desktop, narrow, officerName, operatorName, stage, type Stage } from './stage.ts'

const agencies = agenciesOfTexas

const young = {
  ...annabeth,
  names: [{ last: 'Brandywine', first: 'Tobias' }],
  sex: 'M',
  born: '2007-03-01',
  ssn: '900129876',
} as const
/** A conviction as a juvenile, which 922(d) alone names. */
const juvenile = {
  ...felony(young),
  id: 'III-0002',
  facts: { ...felony(young).facts, disposition: 'delinquent', countsAsConviction: true },
}

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

  const operator = async (name: string, ntn: string, size = desktop) => {
    const window = await officer(name, size)
    await heading(window.page, 'Agencies').waitFor()
    await window.page.goto('/#/notice-watch')
    await window.page.getByRole('link', { name: ntn, exact: true }).first().click()
    await heading(window.page, `Denial ${ntn}`).waitFor()
    return window
  }

  test('an operator holds a notice that nobody has read, by the keyboard, another reads why and approves, and it is released (DEN-05)', async () => {
    const { ntn, notice } = await another()
    const first = await operator(operatorName, ntn, narrow)
    const { page } = first
    assert.equal(await page.getByText(/quillfeather/i).count(), 0)
    await page.getByRole('button', { name: 'Propose to hold them' }).press('Enter')
    await page.getByRole('alert').getByRole('link', { name: 'Say why the notices are to be held.' }).press('Enter')
    assert.equal(await page.getByLabel('Why', { exact: true }).evaluate(box => box === document.activeElement), true)
    await page.keyboard.type('a purchase is being watched')
    await page.keyboard.press('Enter')
    await page.getByText('Another person reads why and approves it.').waitFor()
    assert.equal(await page.getByRole('button', { name: 'Hold the notices' }).count(), 0)
    await assertAccessible(page, 'a denial that is to be held')
    await page.goto('/#/notice-watch')
    await heading(page, 'Denial notices').waitFor()
    await page.getByText('Not called by any channel').waitFor()
    await assertAccessible(page, 'the watch on notices')

    const second = await operator(officerName, ntn)
    assert.equal(await second.page.getByText('is being watched').count(), 0)
    await second.page.getByRole('button', { name: 'Read why' }).click()
    await second.page.getByText('a purchase is being watched').waitFor()
    await second.page.getByRole('button', { name: 'Español' }).click()
    await second.page.getByRole('button', { name: 'Retener los avisos' }).click()
    await second.page.getByText(`Retenidos por ${operatorName}, con la aprobación de ${officerName}`).waitFor()
    await assertAccessible(second.page, 'a denial that is held, in Spanish')
    const { page: police } = await inbox()
    assert.equal(await police.getByRole('link', { name: notice }).count(), 0)

    await second.page.getByRole('button', { name: 'Liberarlos' }).click()
    await second.page.getByText(`Liberados por ${officerName}`).waitFor()
    await police.getByRole('link', { name: notice }).waitFor()
    assert.deepEqual(second.complaints, [])
  })

  test('an operator follows a denial to who acknowledged it, and is told in words of a number that is none', async () => {
    const { ntn, notice } = await another()
    const { page: police } = await inbox()
    await police.goto(`/#/notice/${notice}`)
    await police.getByRole('button', { name: /^Open notice/ }).click()
    await police.getByRole('button', { name: 'Acknowledge it' }).click()
    await police.getByRole('row', { name: /Acknowledged Clerk Moss/ }).waitFor()
    const { page, complaints } = await operator(operatorName, ntn)
    const city = page.getByRole('region', { name: `Sample City Police (${cityPolice})` })
    await city.getByRole('row', { name: /Came into its inbox/ }).waitFor()
    await city.getByRole('row', { name: /Told: opened on the page, by Clerk Moss/ }).waitFor()
    await city.getByRole('row', { name: /Acknowledged by Clerk Moss/ }).waitFor()
    assert.equal(await page.getByText(/quillfeather/i).count(), 0)
    assert.deepEqual(complaints, [])
    await page.getByRole('link', { name: 'All denial notices' }).click()
    await page.getByLabel('Open one denial by the number of its check').fill('00000000000000')
    await page.getByRole('button', { name: 'Open', exact: true }).click()
    await page.getByRole('alert').getByText('Check the number.').waitFor()
  })

  test('an operator decides of a denial under 922(d) alone, once, and is declined in words where somebody came first (DEN-10)', async () => {
    const transferee = { description: young, citizenships: ['US'], address: inTheCity }
    const { ntn } = await checked(inquiry(young, { transferee }), house.world)
    await deniedBy(ntn, house.world)
    const [first, second] = [await operator(operatorName, ntn), await operator(officerName, ntn)]
    // The second has the page as it was before the first decided.
    const path = `**/v1/denials/${ntn}/notices`
    const before = second.page.waitForResponse(path)
    await second.page.reload()
    const json: unknown = await (await before).json()
    await second.page.route(path, route => route.fulfill({ json }))
    for (const { page } of [first, second]) await page.getByLabel('Your decision').selectOption('Police are told')
    await first.page.getByRole('button', { name: 'Decide it' }).click()
    await first.page.getByText(`${operatorName} decided that police are told`).waitFor()
    await second.page.getByRole('button', { name: 'Decide it' }).click()
    await second.page.getByRole('alert').getByText('not at a point where this can be done').waitFor()
    // And it stays when the page has been read anew, where nothing is offered any more.
    await second.page.unroute(path)
    await second.page.getByText(`${operatorName} decided that police are told`).waitFor()
    await second.page.getByRole('alert').getByText('not at a point where this can be done').waitFor()
    await noticeOf(ntn, house)
  })

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

/** The worker names whoever is told soon after the denial. */
async function noticeOf(ntn: Parameters<typeof overturn>[0], { world }: Stage): Promise<string> {
  for (let turn = 0; turn < turns; turn += 1) {
    const all = await world.find.noticesAbout(ntn)
    const mine = all.find(({ state: { ori, kind } }) => ori === cityPolice && kind === 'denial')
    if (mine !== undefined) return mine.state.notice
    await new Promise(resolve => setTimeout(resolve, between))
  }
  return assert.fail('the city has a notice')
}
const turns = 100
const between = 100
