import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { isRefusal } from '../../src/refusal.ts'
import { inquire } from '#poc/inquire.ts'
import { ann } from '../support/scene.ts'
import { assertAccessible } from './accessible.ts'
import { heading } from './clerks.ts'
import { desktop, narrow, operatorName, pocClerk, stage, type Stage } from './stage.ts'

describe('a point of contact at the page, and whoever watches over it (POC-09, POC-10, POC-11)', () => {
  let house: Stage
  let asked = 0

  before(async () => {
    house = await stage()
  })
  after(() => house.close())

  /** As its own system asks, which is no page. */
  async function inquired(): Promise<string> {
    const seen = await house.world.find.caller(pocClerk)
    const caller = seen?.state ?? assert.fail('the clerk is enrolled')
    asked += 1
    const answer = await inquire(
      {
        ...{ caller, ask: 'QNP', purpose: 'sale', firearm: 'handgun', eligibilityVerified: true, through: 'answer' },
        ...{ stn: `VA-${asked}`, key: `key-${asked}`, transferee: { description: ann, citizenships: ['US'] } },
      },
      house.world,
    )
    return isRefusal(answer) ? assert.fail(answer.refusal) : answer.seen.state.ntn
  }

  for (const size of [desktop, narrow]) {
    test(`reports and compares, ${size.width} pixels wide: no rule of axe broken, nothing to scroll sideways`, async () => {
      const { page, complaints } = await house.open(size)
      const look = async (screen: string) => {
        await assertAccessible(page, screen)
        const shots = process.env['SHOTS']
        const path = `${shots}/${screen.replaceAll(' ', '-')}-${size.width}.png`
        if (shots !== undefined) await page.screenshot({ path, fullPage: true })
      }
      const [open, denied] = [await inquired(), await inquired()]
      await page.goto(await house.link(pocClerk))
      await page.getByText('is presumed a Proceed').first().waitFor()
      const row = (ntn: string) => page.getByRole('row', { name: new RegExp(ntn) })
      await row(open).getByText('Undetermined').waitFor()
      await look('a day with something to report')
      await page.getByRole('button', { name: `Open ${open}` }).click()
      await page.getByText(`${open}: The message was taken.`).waitFor()
      await row(open).getByRole('button', { name: 'Proceed' }).waitFor()
      await page.getByRole('button', { name: `Denied ${denied}` }).click()
      await heading(page, `Report ${denied} as Denied`).waitFor()
      await page.getByRole('button', { name: 'Yes, report Denied' }).click()
      await page.getByRole('alert').waitFor()
      await look('a denial without a category')
      await page.getByLabel('Category of the record that bars').fill('a1')
      await page.getByRole('button', { name: 'Yes, report Denied' }).click()
      await page.getByText(`${denied}: The message was taken.`).waitFor()
      await page.getByRole('button', { name: `Overturned ${denied}` }).click()
      await row(denied).waitFor({ state: 'detached' })
      await page.getByRole('textbox', { name: 'Issued' }).fill('many')
      await page.getByRole('button', { name: 'Compare', exact: true }).click()
      await page.getByRole('alert').waitFor()
      const boxes = { Issued: asked, Open: asked / 2, Overturned: asked / 2 - 1, Denied: 1 }
      for (const [name, count] of Object.entries(boxes))
        await page.getByRole('textbox', { name, exact: true }).fill(String(count))
      await page.getByRole('button', { name: 'Compare', exact: true }).click()
      await page.getByText('These numbers differ: Denied, Overturned.').waitFor()
      await look('a day that was compared')
      assert.deepEqual(
        complaints.filter(complaint => !/40[13]|422/.test(complaint)),
        [],
      )
    })

    test(`whoever watches sees every point of contact, ${size.width} pixels wide`, async () => {
      const { page, complaints } = await house.open(size)
      await page.goto(await house.link(operatorName))
      await heading(page, 'Agencies').waitFor()
      await page.getByRole('link', { name: 'Points of contact' }).click()
      await heading(page, 'Points of contact').waitFor()
      await page.getByRole('row', { name: /Virginia/ }).waitFor()
      await assertAccessible(page, 'points of contact')
      const shots = process.env['SHOTS']
      if (shots !== undefined) await page.screenshot({ path: `${shots}/pocs-${size.width}.png`, fullPage: true })
      assert.deepEqual(
        complaints.filter(complaint => !/40[13]/.test(complaint)),
        [],
      )
    })
  }

  test('has no page of an operator’s, and an operator none of its', async () => {
    const clerk = await house.open()
    await clerk.page.goto(await house.link(pocClerk))
    await clerk.page.getByRole('heading', { name: /^Checks of / }).waitFor()
    await clerk.page.goto('/#/pocs')
    await heading(clerk.page, 'There is no page for you here yet').waitFor()
    const operator = await house.open()
    await operator.page.goto(await house.link(operatorName))
    await heading(operator.page, 'Agencies').waitFor()
    await operator.page.goto('/#/my-day')
    await heading(operator.page, 'There is no page for you here yet').waitFor()
  })
})
