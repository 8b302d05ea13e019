import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { enter, fillIn, heading, readFor } from './clerks.ts'
import { check, olive, signIn } from './people.ts'
import { desktop, stage, type Stage } from './stage.ts'

describe('somebody at an agency, at the page (28 CFR 25.4-25.5)', () => {
  let house: Stage

  before(async () => {
    house = await stage()
  })
  after(() => house.close())

  const clerk = async (name: string, size = desktop) => {
    const window = await house.open(size)
    await window.page.goto(await house.link(name))
    await heading(window.page, 'My records').waitFor()
    return window
  }

  test('enters a record, and the next check waits for it; takes it back, and the next one does not', async () => {
    const licensee = await house.open()
    await signIn(licensee.page)
    await check(licensee.page, olive, 'Proceed')
    const { page, complaints } = await clerk('Clerk Moss')
    await enter(page, '2026-CR-1', 'Plainsong', 'Olive')
    await check(licensee.page, olive, 'Delayed')
    await page.getByRole('button', { name: 'Take it back' }).click()
    await page.getByText('This cannot be undone.').waitFor()
    await page.getByRole('button', { name: 'Yes, take it back' }).click()
    await page.getByText('Choose why.').waitFor()
    await page.getByLabel('Why', { exact: true }).selectOption({ label: 'It no longer applies' })
    await page.getByRole('button', { name: 'Yes, take it back' }).click()
    await page.getByText('Taken back. It no longer applies.').waitFor()
    await page.getByText('It is over, and nobody knows any more').waitFor()
    assert.equal(await page.getByRole('button', { name: 'Suspend it' }).count(), 0)
    await check(licensee.page, olive, 'Proceed')
    assert.deepEqual(complaints, [])
  })

  test('sees whom it is about only after saying what for, and then that this was kept', async () => {
    const { page } = await clerk('Clerk Moss')
    await enter(page, '2026-CR-2', 'Larkspur')
    assert.equal(await page.getByText('LARKSPUR').count(), 0)
    await page.getByText('Nobody has read it.').waitFor()
    await page.getByRole('button', { name: 'Show the person' }).click()
    await page.getByText('Say in three letters or more').waitFor()
    await readFor(page, 'Check before validation')
    await page.getByText('LARKSPUR, Sage').waitFor()
    await page.getByText('5 years').waitFor()
    await page.getByRole('row', { name: /check before validation/ }).waitFor()
  })

  test('corrects a member and completes another, and the history says which, by whom and why (REC-03)', async () => {
    const { page, complaints } = await clerk('Clerk Moss')
    await enter(page, '2026-CR-3', 'Foxglve')
    assert.equal(await page.getByRole('button', { name: 'Correct or complete it' }).isDisabled(), true)
    await readFor(page, 'correction')
    await page.getByText('FOXGLVE, Sage').waitFor()
    await page.getByRole('button', { name: 'Correct or complete it' }).click()
    await page.getByRole('button', { name: 'Save the changes' }).click()
    await page.getByText('Nothing is different').waitFor()
    await page.getByLabel('Last name', { exact: true }).fill('Foxglove')
    await page.getByLabel('Race').selectOption({ label: 'White' })
    await page.getByRole('button', { name: 'Save the changes' }).click()
    await page.getByText('Changed: names, race').waitFor()
    await page.getByRole('row', { name: /Changed.*Something was wrong/ }).waitFor()
    await readFor(page, 'correction')
    await page.getByText('FOXGLOVE, Sage').waitFor()
    assert.deepEqual(complaints, [])
  })

  test('suspends a record and brings it back', async () => {
    const licensee = await house.open()
    await signIn(licensee.page)
    const { page } = await clerk('Clerk Moss')
    await enter(page, '2026-CR-4', 'Plainsong', 'Olive')
    await page.getByRole('button', { name: 'Suspend it' }).click()
    await page.getByLabel('Why', { exact: true }).selectOption({ label: 'It is being corrected' })
    await page.getByRole('button', { name: 'Yes, suspend it' }).click()
    await page.getByText('Suspended. It is being corrected.').waitFor()
    await check(licensee.page, olive, 'Proceed')
    await page.getByRole('button', { name: 'Bring it back into search' }).click()
    await page.getByRole('button', { name: 'Yes, bring it back' }).click()
    await page.getByText('Saved.').waitFor()
    await check(licensee.page, olive, 'Delayed')
  })

  test('a refusal is shown at its box, and nothing is entered', async () => {
    const { page } = await clerk('Clerk Moss')
    await fillIn(page, '2026-CR-5', 'Marigold', { Month: '2', Day: '30' })
    await page.getByRole('button', { name: 'Enter the record' }).click()
    await page.getByRole('alert').getByText('One thing needs your attention').waitFor()
    await page.getByRole('alert').getByRole('link', { name: 'Enter a day that exists' }).click()
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'born-month')
    const born = page.getByRole('group', { name: 'Date of birth' })
    await born.getByLabel('Day').fill('3')
    await born.getByLabel('Year').fill('2079')
    await page.getByRole('button', { name: 'Enter the record' }).click()
    await born.getByText('This day has not come yet.').waitFor()
    await born.getByLabel('Year').fill('1979')
    await page.getByLabel('The longest sentence').fill('quite long')
    await page.getByRole('button', { name: 'Enter the record' }).click()
    await page.getByRole('alert').getByText('This answer cannot be read.').waitFor()
    await page.getByLabel('The longest sentence').fill('1 year and 1 day')
    await page.getByRole('button', { name: 'Enter the record' }).click()
    await page.getByRole('link', { name: 'Enter another record' }).click()
    await fillIn(page, '2026-CR-5', 'Chicory')
    await page.getByRole('button', { name: 'Enter the record' }).click()
    await page.getByRole('alert').getByText('Another record of your agency has this number.').waitFor()
  })

  test('what the law asks for and is not known is named, and the record stands', async () => {
    const { page } = await clerk('Clerk Moss')
    await page.goto('/#/new-record')
    await page.getByLabel('Why is the person prohibited?').selectOption('I')
    await page.getByLabel('Your own number of the record').fill('2026-CR-6')
    await page.getByLabel('Last name', { exact: true }).fill('Yarrow')
    await page.getByLabel('First name', { exact: true }).fill('Sage')
    const born = page.getByRole('group', { name: 'Date of birth' })
    for (const [label, text] of [
      ['Month', '3'],
      ['Day', '9'],
      ['Year', '1979'],
    ] as const) {
      await born.getByLabel(label).fill(text)
    }
    await page.getByLabel('Sex', { exact: true }).selectOption({ label: 'Male' })
    await page.getByRole('button', { name: 'Enter the record' }).click()
    await page.getByText('The law asks this record to say 10 things more.').waitFor()
    await page.getByRole('listitem').filter({ hasText: 'What the offender was to the victim' }).waitFor()
  })

  test('another agency’s record is unknown, by its number and in the list', async () => {
    const moss = await clerk('Clerk Moss')
    const nri = await enter(moss.page, '2026-CR-7', 'Tansy')
    const { page } = await clerk('Clerk Fern')
    await page.getByText('There is no such record of your agency.').waitFor()
    await page.goto(`/#/record/${nri}`)
    await page.getByRole('alert').waitFor()
    assert.equal(await page.getByText('2026-CR-7').count(), 0)
    await moss.page.goto('/#/records')
    await moss.page.getByLabel('Your own number of the record').fill('2026-CR-7')
    await moss.page.getByRole('button', { name: 'Find' }).click()
    await moss.page.getByText('1 record', { exact: true }).waitFor()
    await moss.page.getByRole('link', { name: '2026-CR-7' }).waitFor()
  })
})
