import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { codeWord, ffl } from '../support/scene.ts'
import { answer, check, ann, signIn } from './people.ts'
import { stage, type Stage } from './stage.ts'

/** Whoever has to press Tab more often than this gives up. */
const mostTabs = 60

/** Tab, until what has the focus is called this. Fails where it cannot be reached. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < mostTabs; presses += 1) {
    await page.keyboard.press('Tab')
    if ((await focused(page)).includes(name)) return
  }
  assert.fail(`Tab reaches ${name}`)
}

/** How a person would call what has the focus: by its label, or by what stands in it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement
    if (at instanceof HTMLInputElement || at instanceof HTMLSelectElement) return at.labels?.[0]?.textContent ?? ''
    return at?.textContent ?? ''
  })

/** Whether what has the focus can be seen to have it. */
const isRinged = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  })

async function type(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, name)
  assert.equal(await isRinged(page), true, `${name} shows that it has the focus`)
  await page.keyboard.type(text)
}

describe('without a mouse', () => {
  let house: Stage

  before(async () => {
    house = await stage()
  })
  after(() => house.close())

  test('a licensee signs in, makes a mistake, follows the summary to it, and has the answer', async () => {
    const { page, complaints } = await house.open()
    await page.goto('/')
    await tabTo(page, 'Skip to the main content')
    await page.keyboard.press('Enter')
    await type(page, 'License number', ffl)
    await type(page, 'Code word', codeWord)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'My checks' }).waitFor()
    assert.equal(await focused(page), 'My checks', 'the new screen is read from its heading')
    await tabTo(page, 'Start a new check')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'New check' }).waitFor()
    await type(page, 'Last name', 'Plainsong')
    await type(page, 'First name', 'Olive')
    await type(page, 'Month', '3')
    await type(page, 'Day', '9')
    await type(page, 'Year', '1979')
    await type(page, 'Sex', 'Female')
    await type(page, 'Race', 'White')
    await type(page, 'State of residence', 'Texas')
    await page.keyboard.press('Enter')
    await tabTo(page, 'Start the check')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('One thing needs your attention').waitFor()
    await tabTo(page, 'Choose the type of firearm.')
    await page.keyboard.press('Enter')
    assert.equal(await focused(page), 'Type of firearm')
    await page.keyboard.type('Handgun')
    await tabTo(page, 'Start the check')
    await page.keyboard.press('Space')
    await answer(page, 'Proceed').waitFor()
    await tabTo(page, 'Copy the NTN')
    assert.deepEqual(complaints, [])
  })

  test('an examiner opens, claims, judges and denies', async () => {
    const licensee = await house.open()
    await signIn(licensee.page)
    const ntn = await check(licensee.page, ann, 'Delayed')
    const { page, complaints } = await house.open()
    await page.goto(await house.link('Examiner Grey'))
    await page.getByRole('heading', { name: 'Queue' }).waitFor()
    await page.getByRole('link', { name: ntn }).waitFor()
    await tabTo(page, ntn)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Claim this check' }).waitFor()
    await tabTo(page, 'Claim this check')
    await page.keyboard.press('Enter')
    await page.getByText('You have claimed this check.').waitFor()
    await tabTo(page, 'It is the transferee’s')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Denied' }).waitFor()
    await tabTo(page, 'Denied')
    await page.keyboard.press('Enter')
    await page.getByText('Answer Denied?').waitFor()
    assert.match(await focused(page), /^Answer Denied\?/, 'what will follow is read first')
    await tabTo(page, 'Yes, answer Denied')
    await page.keyboard.press('Enter')
    await answer(licensee.page, 'Denied').waitFor()
    assert.deepEqual(complaints, [])
  })

  test('somebody at an agency enters a record and takes it back', async () => {
    const { page, complaints } = await house.open()
    await page.goto(await house.link('Clerk Moss'))
    await page.getByRole('heading', { name: 'My records' }).waitFor()
    await tabTo(page, 'Enter a record')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Enter a record' }).waitFor()
    assert.equal(await focused(page), 'Enter a record')
    await type(page, 'Why is the person prohibited?', 'F ')
    await type(page, 'Your own number of the record', 'KEYS-1')
    await type(page, 'Last name', 'Burdock')
    await type(page, 'First name', 'Reed')
    await type(page, 'Month', '3')
    await type(page, 'Day', '9')
    await type(page, 'Year', '1979')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('One thing needs your attention').waitFor()
    await tabTo(page, 'Fill in: Sex.')
    await page.keyboard.press('Enter')
    assert.equal(await focused(page), 'Sex')
    await page.keyboard.type('Male')
    await type(page, 'How the person was separated', 'Dishonorable')
    await tabTo(page, 'Enter the record')
    await page.keyboard.press('Space')
    await page.getByRole('heading', { name: 'Record KEYS-1' }).waitFor()
    assert.equal(await focused(page), 'Record KEYS-1')
    await tabTo(page, 'Take it back')
    await page.keyboard.press('Enter')
    await page.getByText('This cannot be undone.').waitFor()
    assert.equal(await focused(page), 'Take it back', 'what will follow is read first')
    await type(page, 'Why', 'It was never valid')
    await tabTo(page, 'Yes, take it back')
    await page.keyboard.press('Enter')
    await page.getByText('Taken back. It was never valid.').waitFor()
    assert.deepEqual(
      complaints.filter(complaint => !complaint.includes('401')),
      [],
    )
  })
})
