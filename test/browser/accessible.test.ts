import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { assertAccessible } from './accessible.ts'
import { ann, check, claim, deny, fillIn, olive, signIn, young } from './people.ts'
import { desktop, narrow, stage, type Stage } from './stage.ts'

describe('every screen can be used by everybody: no rule of axe broken, nothing to scroll sideways', () => {
  let house: Stage

  before(async () => {
    house = await stage()
  })
  after(() => house.close())

  test('control: a picture without words and a page too wide are caught', async () => {
    const { page } = await house.open(narrow)
    await page.setContent('<html lang="en"><title>x</title><main><h1>x</h1><img src="data:,"></main></html>')
    await assert.rejects(assertAccessible(page, 'a picture'), /image-alt/)
    await page.setContent(
      `<html lang="en"><title>x</title><main><h1>Incomprehensibilities</h1><pre>${'wide '.repeat(40)}</pre></main></html>`,
    )
    await assert.rejects(assertAccessible(page, 'a long line'), /pixels too wide/)
  })

  for (const size of [desktop, narrow]) {
    test(`a licensee’s, ${size.width} pixels wide`, async () => {
      const { page, complaints } = await house.open(size)
      const look = (screen: string) => assertAccessible(page, screen)
      await page.goto('/')
      await page.getByRole('button', { name: 'Sign in' }).click()
      await page.getByRole('alert').waitFor()
      await look('signing in, with mistakes')
      await signIn(page)
      await page.goto('/#/new-check')
      await page.getByText('Helps to tell the transferee from others').click()
      await page.getByLabel('Country of citizenship').selectOption({ label: 'Canada' })
      await page.getByRole('button', { name: 'Start the check' }).click()
      await page.getByRole('alert').first().waitFor()
      await look('the form, with mistakes')
      await page.goto('/#/checks')
      // Left for good, or the form that comes next is still this one, with its country of citizenship.
      await page.getByRole('heading', { name: 'My checks' }).waitFor()
      await fillIn(page, young)
      await look('the form, filled in')
      const proceed = await check(page, olive, 'Proceed')
      await page.getByText('reached you').waitFor()
      await look('Proceed')
      await page.goto(`/#/slip/${proceed}`)
      await page.getByText('First answer').waitFor()
      await look('the record for the form')
      const delayed = await check(page, ann, 'Delayed')
      await page.getByText('Give the transferee’s address').click()
      await page.getByRole('button', { name: 'Save the address' }).click()
      await page.getByText('What your state’s law says').click()
      await page.getByRole('button', { name: 'Cancel this check' }).click()
      await look('Delayed, with everything open')
      const examiner = await house.open(size)
      await claim(examiner.page, await house.link('Examiner Grey'), delayed)
      await deny(examiner.page)
      await page.getByRole('alert').getByText('The law forbids this transfer.').waitFor()
      await look('Denied')
      await page.getByRole('link', { name: 'Sheet for the transferee' }).click()
      await page.getByText('How to challenge it').waitFor()
      await look('the sheet')
      await page.emulateMedia({ media: 'print' })
      assert.equal(await page.getByRole('banner').count(), 0, 'the window around it is not printed')
      assert.equal(await page.getByText('How to challenge it').isVisible(), true)
      await page.emulateMedia({ media: 'screen' })
      await page.goto('/#/checks')
      await page.getByRole('table').waitFor()
      await look('the list')
      await page.goto('/#/nowhere/at/all')
      await page.getByRole('heading', { name: 'There is no such page' }).waitFor()
      await look('no such page')
      assert.deepEqual(complaints, [])
    })

    test(`an examiner’s, ${size.width} pixels wide`, async () => {
      const licensee = await house.open()
      await signIn(licensee.page)
      const older = await check(licensee.page, ann, 'Delayed')
      const younger = await check(licensee.page, young, 'Delayed')
      const { page, complaints } = await house.open(size)
      const look = (screen: string) => assertAccessible(page, screen)
      await page.goto(`/#/sign-in/${'x'.repeat(43)}`)
      await page.getByText('This link does not sign you in').waitFor()
      await look('a link that does not work')
      await page.goto(await house.link('Examiner Hart'))
      await page.getByRole('table').waitFor()
      await look('the queue')
      await page.getByRole('link', { name: older }).click()
      await page.getByRole('button', { name: 'Claim this check' }).waitFor()
      await look('a check that nobody has claimed')
      await page.getByRole('button', { name: 'Claim this check' }).click()
      await page.getByText('The rule in full, with its examples').click()
      await page.getByText('Facts it looks at').waitFor()
      await page.getByText('Add a fact to record 1').click()
      await page.getByLabel('What you found out').selectOption({ index: 1 })
      await page.getByRole('button', { name: 'Add the fact' }).click()
      await page.getByText('What bits are').click()
      await page.getByRole('button', { name: 'Search every record' }).click()
      await page.getByText('Enter why every record should be searched.').waitFor()
      await look('a deep search without a reason')
      await page.getByLabel('Why every record should be searched').fill('A tip.')
      await page.getByRole('button', { name: 'Search every record' }).click()
      await page.getByText('no record added.').waitFor()
      await page.getByRole('button', { name: 'It is the transferee’s' }).click()
      await page.getByRole('button', { name: 'Denied' }).click()
      await look('a check about to be denied')
      await page.goto(`/#/case/${younger}`)
      await page.getByRole('button', { name: 'Claim this check' }).click()
      await page.getByRole('button', { name: 'Note the answer' }).first().click()
      await look('a check of somebody under 21')
      assert.deepEqual(
        complaints.filter(complaint => !complaint.includes('401')),
        [],
      )
    })
  }
})
