import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { ffl } from '../support/scene.ts'
import { assertAccessible } from './accessible.ts'
import { ann, answer, check, claim, deny, olive, signIn } from './people.ts'
import { auditorName, desktop, narrow, stage, type Stage } from './stage.ts'

const today = Temporal.Now.plainDateISO('America/Chicago')

async function ask(page: Page, more: Readonly<Record<string, string>> = {}): Promise<void> {
  const written = {
    'Licensee’s name': 'Example Arms',
    'License number': ffl,
    'ATF’s number of the writing': 'ATF-2026-00123',
    'Date of the writing': today.subtract({ days: 1 }).toString(),
    'Day of the proposed inspection': today.add({ days: 20 }).toString(),
    ...more,
  }
  for (const [label, text] of Object.entries(written)) await page.getByLabel(label).fill(text)
  await page.getByRole('button', { name: 'Make the log' }).click()
}

describe('an auditor at the page (RET-12, RET-14)', () => {
  let house: Stage
  let allowed: string
  let denied: string

  before(async () => {
    house = await stage()
    const licensee = await house.open()
    await signIn(licensee.page)
    allowed = await check(licensee.page, olive, 'Proceed')
    denied = await check(licensee.page, ann, 'Delayed')
    const examiner = await house.open()
    await claim(examiner.page, await house.link('Examiner Grey'), denied)
    await deny(examiner.page)
    await answer(licensee.page, 'Denied').waitFor()
  })
  after(() => house.close())

  for (const size of [desktop, narrow]) {
    test(`makes ATF’s log and searches, ${size.width} pixels wide: no rule of axe broken, nothing to scroll sideways`, async () => {
      const { page, complaints } = await house.open(size)
      const look = (screen: string) => assertAccessible(page, screen)
      await page.goto(await house.link(auditorName))
      await page.getByRole('heading', { name: 'Log of one licensee, for ATF' }).waitFor()
      await page.getByRole('button', { name: 'Make the log' }).click()
      await page.getByRole('alert').waitFor()
      await look('a request with mistakes')
      await ask(page, { 'Licensee’s name': 'Other Arms' })
      await page.getByText('The directory has no licensee of this number and this name').waitFor()
      await look('a request that names another licensee')
      await ask(page)
      await page.getByText('2 checks so far, 1 of them denied.').waitFor()
      await page
        .getByRole('row', { name: new RegExp(denied) })
        .getByText('Quillfeather, Annabeth')
        .waitFor()
      await page
        .getByRole('row', { name: new RegExp(allowed) })
        .getByText('number and date only')
        .waitFor()
      assert.equal(await page.getByText('Plainsong').count(), 0)
      await look('the log')
      const saving = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Save as a file' }).click()
      const file = await saving.then(download => download.path())
      assert.match(readFileSync(file, 'utf8'), /"reference": "ATF-2026-00123"/)

      await page.getByRole('link', { name: 'Search the log' }).click()
      await page.getByLabel('What the search is for').selectOption({ label: 'Audit of use and performance' })
      await page.getByLabel('State', { exact: false }).selectOption({ label: 'Texas' })
      await page.getByRole('button', { name: 'Search', exact: true }).click()
      await page.getByText('2 checks so far.').waitFor()
      assert.equal(await page.getByText('Quillfeather').count(), 0)
      await look('what was found')
      await page.getByLabel('What the search is for').selectOption({ label: 'Analysis of performance' })
      await page.getByRole('button', { name: 'Search', exact: true }).click()
      await page.getByText('1 check so far.').waitFor()
      assert.equal(await page.getByText(allowed).count(), 0, 'allowed checks are for audits')
      assert.deepEqual(
        complaints.filter(complaint => !/40[13]|422/.test(complaint)),
        [],
      )
    })
  }

  test('has no page of an examiner’s, and an examiner none of an auditor’s', async () => {
    const { page } = await house.open()
    await page.goto(await house.link(auditorName))
    await page.getByRole('heading', { name: 'Log of one licensee, for ATF' }).waitFor()
    await page.goto('/#/queue')
    await page.getByRole('heading', { name: 'There is no page for you here yet' }).waitFor()
    const examiner = await house.open()
    await examiner.page.goto(await house.link('Examiner Hart'))
    await examiner.page.getByRole('heading', { name: 'Queue' }).waitFor()
    await examiner.page.goto('/#/licensee-log')
    await examiner.page.getByRole('heading', { name: 'There is no page for you here yet' }).waitFor()
  })
})
