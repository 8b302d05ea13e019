import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { parseOri } from '#law/numbers.ts'
import { system } from '#ledger/carry-out.ts'
import { enrolContributor } from '#records/enrol-contributor.ts'
import { enter, heading } from './clerks.ts'
import { stage, type Stage } from './stage.ts'

const ori = parseOri('TX0000001') ?? assert.fail('the number is well formed')

/** Ten days before the ninety are over within which a new record is looked at. */
const daysUntilValidation = 80

describe('what an agency owes, on its pages', () => {
  let house: Stage
  before(async () => {
    house = await stage()
    const name = 'Sample Court'
    await enrolContributor({ ori, kind: 'federal-agency', name, since: '2018-03-23' }, system, house.world)
  })
  after(() => house.close())

  async function as(name: string): Promise<Readonly<{ page: Page; complaints: readonly string[] }>> {
    const { page, complaints } = await house.open()
    await page.goto(await house.link(name))
    await heading(page, 'My records').waitFor()
    return { page, complaints }
  }
  const open = async (page: Page, name: string) => {
    await page.getByRole('navigation').getByRole('link', { name, exact: true }).click()
    await heading(page, name).waitFor()
  }

  test('many records are taken back by two people, each of whom sees the same', async () => {
    const first = await as('Clerk Moss')
    for (const at of [1, 2]) await enter(first.page, `W-${at}`, 'Plainsong')
    await open(first.page, 'Take many back')
    await first.page.getByRole('button', { name: 'See what would go' }).click()
    await first.page.getByRole('link', { name: 'Fill in at least one of these.' }).waitFor()
    await first.page.getByLabel('Your own numbers').fill('W-1\nW-2')
    await first.page.getByLabel('Why').selectOption({ label: 'It no longer applies' })
    await first.page.getByRole('button', { name: 'See what would go' }).click()
    await first.page.getByText('This is a dry run. Nothing was taken back.').waitFor()
    await first.page.getByText('You looked at this.').waitFor()
    assert.equal(await first.page.getByRole('button', { name: 'Approve it' }).count(), 0)
    const number = (await first.page.getByRole('heading', { level: 1 }).innerText()).replace('Withdrawal ', '')
    assert.match(number, /^W[0-9A-Z]{14}$/)
    const second = await as('Clerk Reed')
    await open(second.page, 'Take many back')
    await second.page.getByRole('link', { name: number }).click()
    await second.page.getByRole('button', { name: 'Approve it' }).click()
    await second.page.getByText('It cannot be undone.').waitFor()
    await second.page.getByRole('button', { name: 'Yes, take them back' }).click()
    await second.page.getByText('Taken back: 2.').waitFor()
    // Another agency’s clerk does not learn that there is such a number.
    const other = await as('Clerk Fern')
    await other.page.goto(`/#/withdrawal/${number}`)
    await other.page.getByText('Code: unknown-number').waitFor()
    assert.deepEqual([first.complaints, second.complaints], [[], []])
  })

  test('a record is confirmed by one person and validated by another', async () => {
    const first = await as('Clerk Moss')
    await enter(first.page, 'V-1', 'Plainsong')
    house.clock.pass({ hours: 24 * daysUntilValidation })
    await first.page.goto(await house.link('Clerk Moss'))
    await open(first.page, 'Validations')
    await first.page.getByRole('button', { name: 'Confirm it V-1' }).click()
    await first.page.getByRole('button', { name: 'Yes, confirm it' }).click()
    await first.page.getByRole('link', { name: 'Say all three, or do not confirm it.' }).waitFor()
    await sayIt(first.page, 'Yes, confirm it')
    await first.page.getByText('You have confirmed V-1. Another person has to validate it.').waitFor()
    await first.page.getByText('Another person is needed').waitFor()
    const second = await as('Clerk Reed')
    await open(second.page, 'Validations')
    await second.page.getByRole('button', { name: 'Validate it V-1' }).click()
    await sayIt(second.page, 'Yes, validate it')
    await second.page.getByText('V-1 is validated.').waitFor()
    assert.deepEqual([first.complaints, second.complaints], [[], []])
  })

  test('a half-year is stated by one person, and nobody attests what was stated anew meanwhile', async () => {
    house.clock.pass({ hours: 24 * 200 })
    const first = await as('Clerk Moss')
    await open(first.page, 'Certifications')
    await first.page
      .getByRole('button', { name: /^State it/ })
      .first()
      .click()
    await state(first.page, '12')
    const second = await as('Clerk Reed')
    await open(second.page, 'Certifications')
    await second.page
      .getByRole('button', { name: /^Look and attest/ })
      .first()
      .click()
    await second.page.getByText('What was stated is not what was counted here.').waitFor()
    await first.page
      .getByRole('button', { name: /^State it again/ })
      .first()
      .click()
    await state(first.page, '13')
    await second.page.getByRole('button', { name: 'Attest what I see' }).click()
    await second.page.getByText('Code: certification-changed').waitFor()
    await second.page.getByRole('definition').filter({ hasText: /^13$/ }).waitFor()
    await second.page.getByRole('button', { name: 'Attest what I see' }).click()
    await second.page.getByText('It is attested.').waitFor()
    assert.deepEqual(first.complaints, [])
  })

  test('the scorecard says what is so, what it means and what to do; and the office sees the worst first', async () => {
    const { page, complaints } = await as('Clerk Moss')
    await open(page, 'Scorecard')
    await heading(page, 'What to see to').waitFor()
    await page.getByText('What to do:').first().waitFor()
    await page.getByRole('table', { name: 'Acts of the year, and how many' }).waitFor()
    assert.deepEqual(complaints, [])
    const office = await house.open()
    await office.page.goto(await house.link('Officer Vale'))
    await heading(office.page, 'Agencies').waitFor()
    await office.page.getByRole('row', { name: /TX0000001/ }).waitFor()
    await office.page.getByRole('link', { name: 'TX0000001' }).click()
    await heading(office.page, 'Agency TX0000001 · Sample Court').waitFor()
    await heading(office.page, 'What stands now').waitFor()
    await office.page.goto('/#/records')
    await heading(office.page, 'There is no page for you here yet').waitFor()
    assert.deepEqual(office.complaints, [])
  })
})

async function sayIt(page: Page, button: string): Promise<void> {
  for (const label of ['It is accurate', 'It is complete', 'It is active', 'The court'])
    await page.locator('label', { hasText: label }).click()
  await page.getByRole('button', { name: button }).click()
}

async function state(page: Page, records: string): Promise<void> {
  await page.getByLabel('Does the agency comply').selectOption({ label: 'Yes' })
  await page.getByLabel('How many of your records').fill(records)
  await page.getByLabel('How many of each category').fill('A1 40')
  await page.getByLabel('How many of them were not sent').fill('0')
  const [complete, watched] = ['What you do so that', 'How you watch'].map(name => page.getByRole('group', { name }))
  await complete?.locator('label', { hasText: 'A program sends the records' }).click()
  await watched?.locator('label', { hasText: 'Our own audit' }).click()
  await page.getByRole('button', { name: 'State it', exact: true }).click()
  await page.getByText('It is stated.').waitFor()
}
