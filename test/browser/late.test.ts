import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import type { Ntn } from '#law/words.ts'
import { ann, answer, check, claim, deny, fillIn, olive, signIn, young } from './people.ts'
import { stage, type Stage, type Window } from './stage.ts'

describe('what can follow a first answer', () => {
  let house: Stage
  let window: Window

  before(async () => {
    house = await stage()
  })
  after(() => house.close())
  beforeEach(async () => {
    window = await house.open()
    await signIn(window.page)
  })
  const stateOf = async (ntn: string) =>
    (await house.store.find.transaction(ntn as Ntn, { audience: 'system' }))?.state ?? assert.fail('it is known')

  test('the address is asked on Delayed, and giving it changes nothing but that it was given', async () => {
    const { page } = window
    const ntn = await check(page, ann, 'Delayed')
    await page.getByText('Give the transferee’s address').click()
    await page.getByRole('button', { name: 'Save the address' }).click()
    await page.getByRole('alert').getByText('enter street, city, state and ZIP code').waitFor()
    await page.getByLabel('Street and number').fill('12 Elm St')
    await page.getByLabel('City', { exact: true }).fill('Sample')
    await page.getByLabel('State or territory').selectOption({ label: 'Texas' })
    await page.getByLabel('ZIP code').fill('75001')
    await page.getByRole('button', { name: 'Save the address' }).click()
    await page.getByText('Give the transferee’s address').waitFor({ state: 'detached' })
    const { addressGiven, status } = await stateOf(ntn)
    assert.deepEqual({ addressGiven, status }, { addressGiven: true, status: 'delayed' })
  })

  test('a check is cancelled only after the page has said that this cannot be undone', async () => {
    const { page } = window
    const ntn = await check(page, ann, 'Delayed')
    await page.getByRole('button', { name: 'Cancel this check' }).click()
    await page.getByText('This cannot be undone.').waitFor()
    assert.equal((await stateOf(ntn)).status, 'delayed')
    await page.getByText('I made a mistake in what I entered').click()
    await page.getByRole('button', { name: 'Yes, cancel it' }).click()
    await answer(page, 'Cancelled').waitFor()
    await page.getByText('Do not transfer on it.').waitFor()
    assert.equal((await stateOf(ntn)).status, 'cancelled')
  })

  test('where nothing can be streamed the page asks instead, and the answer arrives all the same', async () => {
    const { page } = window
    await page.route('**/events', route => route.abort())
    const ntn = await check(page, ann, 'Delayed')
    await page.getByText('Not live: we cannot reach the system.').waitFor()
    await page.getByText('Live: this page asks again by itself.').waitFor()
    const other = await house.open()
    await claim(other.page, await house.link('Examiner Hart'), ntn)
    await deny(other.page)
    await page.getByRole('alert').getByText('The law forbids this transfer.').waitFor()
  })

  test('a transferee of 19 is Delayed, and the form said so before', async () => {
    const { page } = window
    await fillIn(page, young)
    await page.getByText('Under 21: three state and local bodies are asked first').waitFor()
    await page.getByRole('button', { name: 'Start the check' }).click()
    await answer(page, 'Delayed').waitFor()
  })

  test('what only the server finds wrong stands at its box like everything else', async () => {
    const { page } = window
    await fillIn(page, { ...olive, born: ['1', '2', '1850'] })
    await page.getByRole('button', { name: 'Start the check' }).click()
    const link = page.getByRole('alert').getByRole('link', { name: 'This date of birth does not exist' })
    await link.click()
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'month')
    assert.equal(await page.getByLabel('Last name', { exact: true }).inputValue(), olive.last)
  })

  // Last, because the clock moves for everybody.
  test('a period that ran out is shown as Delayed and not as a Proceed, and only then a transfer is asked about', async () => {
    const { page } = window
    const ntn = await check(page, ann, 'Delayed')
    assert.equal(await page.getByText('Did you transfer the firearm?').count(), 0)
    house.clock.pass({ hours: 24 * 12 })
    await page.getByRole('link', { name: 'My checks' }).click()
    await page.getByRole('row', { name: ntn }).getByText('Period over; not a Proceed').waitFor()
    await page.getByRole('link', { name: ntn }).click()
    await page.getByText('The federal waiting period is over and there is no answer yet.').waitFor()
    await page.getByText('Did you transfer the firearm?').click()
    assert.equal((await stateOf(ntn)).status, 'lapsed')
    assert.equal(await answer(page, 'Delayed').count(), 1)
    const { month, day, year } = Temporal.Now.plainDateISO('America/Chicago')
    await page.getByLabel('Month').fill(String(month))
    await page.getByLabel('Day').fill(String(day))
    await page.getByLabel('Year').fill(String(year))
    await page.getByRole('button', { name: 'Report the transfer' }).click()
    await page.getByText('You reported that the firearm was transferred on').waitFor()
    assert.equal((await stateOf(ntn)).transferredOn, Temporal.Now.plainDateISO('America/Chicago').toString())
  })
})
