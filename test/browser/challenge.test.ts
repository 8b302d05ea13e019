import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { issueSecret } from '#challenge/secret.ts'
import { claim } from '#check/claim.ts'
import { determine } from '#check/determine.ts'
import { judge } from '#check/judge.ts'
import type { Ntn } from '#law/words.ts'
import { isRefusal } from '../../src/refusal.ts'
import { challengeNow, withAddress } from '../support/challenges.ts'
import { checked } from '../support/scene.ts'
import { assertAccessible } from './accessible.ts'
import { heading } from './clerks.ts'
import { desktop, narrow, stage, type Stage } from './stage.ts'

const examiner = { by: { audience: 'examiner', id: 'Examiner Grey' }, scope: { audience: 'examiner' } } as const

/** Where pictures of the pages are kept for somebody who looks at them; nowhere, unless asked. */
const pictures = process.env['NICS_PICTURES']
async function look(page: Page, name: string): Promise<void> {
  await assertAccessible(page, name)
  if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true })
}

describe('somebody who was denied asks why and challenges it, and two examiners decide', () => {
  let house: Stage
  before(async () => {
    house = await stage({}, { beat: 0.05 })
  })
  after(() => house.close())

  async function denied(): Promise<Ntn> {
    const { ntn } = await checked(withAddress(), house.world)
    await claim({ ...examiner, ntn }, house.world)
    await judge({ ...examiner, ntn, hit: 1, same: true }, house.world)
    await determine({ ...examiner, ntn, determination: 'denied' }, house.world)
    return ntn
  }

  /** Today, as the page's own clock has it. */
  async function saysMailed(page: Page): Promise<void> {
    const { year, month, day } = Temporal.Now.plainDateISO('America/Chicago')
    await page.getByLabel('Month').fill(`${month}`)
    await page.getByLabel('Day', { exact: true }).fill(`${day}`)
    await page.getByLabel('Year').fill(`${year}`)
    await page.getByLabel('The post’s number of it').fill('RR 123 456 789 US')
    await page.getByRole('button', { name: 'It was mailed' }).click()
  }

  async function ask(page: Page, ntn: string, words: Readonly<Record<'last' | 'month' | 'day' | 'year', string>>) {
    await page.locator('#ntn').fill(ntn)
    await page.getByLabel(words.last).fill('Quillfeather')
    await page.getByLabel(words.month).fill('4')
    await page.getByLabel(words.day, { exact: true }).fill('17')
    await page.getByLabel(words.year).fill('1981')
  }
  const english = { last: 'Last name', month: 'Month', day: 'Day', year: 'Year' }

  test('from the question to the letter, without an account, on pages that everybody can use', async () => {
    const ntn = await denied()
    const { page, complaints } = await house.open(desktop)
    await page.goto('/#/denied')
    await heading(page, 'Denied or delayed?').waitFor()
    await look(page, 'denied-en')
    await page.getByRole('button', { name: 'Ask why' }).click()
    await page.getByRole('alert').waitFor()
    await look(page, 'denied-mistakes')
    await ask(page, ntn.toLowerCase(), english)
    await page.getByRole('button', { name: 'Ask why' }).click()
    await heading(page, 'We have your question').waitFor()

    const grey = await house.open(desktop)
    await grey.page.goto(await house.link('Examiner Grey'))
    await grey.page.getByRole('link', { name: 'Challenges' }).click()
    const number = await challengeNow({ world: house.world, ntn })
    const secretRow = grey.page.getByRole('row', { name: /Secret/ }).filter({ hasText: number })
    await secretRow.waitFor()
    await look(grey.page, 'challenges')
    await secretRow.getByRole('link', { name: number }).click()
    const printing = grey.page.waitForEvent('download')
    await grey.page.getByRole('button', { name: 'Make and print the secret' }).click()
    assert.match(await readFile(await (await printing).path(), 'latin1'), /^%PDF-1\.7/)
    await heading(grey.page, 'The letter is with your browser, as a file').waitFor()
    await grey.page.getByText('Not mailed yet.').waitFor()
    await look(grey.page, 'challenge-letter')
    // What the paper says nobody reads off this page; another takes its place, as when a letter is lost.
    const made = await issueSecret({ challenge: number, to: 'mail', by: examiner.by }, house.world)
    const { secret } = isRefusal(made) ? assert.fail(made.refusal) : made
    await grey.page.reload()
    await saysMailed(grey.page)
    await grey.page.getByText('RR 123 456 789 US').waitFor()
    await look(grey.page, 'challenge-mailed')

    await page.locator('#own-ntn').fill(ntn)
    await page.getByLabel('Secret from the letter').fill(secret)
    await page.getByRole('button', { name: 'Show me' }).click()
    await heading(page, 'What was found').waitFor()
    await page.getByText('Felony').waitFor()
    await page.getByLabel('What is wrong?').selectOption({ label: 'The record is wrong, or out of date' })
    await page.getByLabel('In your own words').fill('The court dismissed it.\nI have the paper.')
    await page.getByLabel('The paper that shows it').fill('Order 12, Sample County')
    await look(page, 'denied-opened')
    await page.getByRole('button', { name: 'Send it' }).click()
    await page.getByText('We have it. Sixty days run from today.').waitFor()

    await grey.page.reload()
    await grey.page.getByText('The court dismissed it. I have the paper.').waitFor()
    await grey.page.getByLabel('What becomes of it (Record 1)').selectOption({ label: 'It never was right' })
    await grey.page.getByRole('button', { name: 'Settle it (Record 1)' }).click()
    await grey.page.getByText('It never was right').first().waitFor()
    await grey.page.getByRole('button', { name: 'Search every source again' }).click()
    await grey.page.getByText('in the way: nothing').waitFor()
    await look(grey.page, 'challenge-opened')
    await grey.page.getByLabel('What it comes to').selectOption({ label: 'The denial falls' })
    await grey.page.getByRole('button', { name: 'Propose it' }).click()
    await grey.page.getByText('You proposed this.').waitFor()
    assert.equal(await grey.page.getByRole('button', { name: 'Decide as proposed' }).count(), 0)

    const hart = await house.open(desktop)
    await hart.page.goto(await house.link('Examiner Hart'))
    await heading(hart.page, 'Queue').waitFor()
    await hart.page.goto(`/#/challenge/${number}`)
    await hart.page.getByRole('button', { name: 'Decide as proposed' }).click()
    await hart.page.getByText('Not yet, and it is owed').waitFor()

    await page.getByRole('button', { name: 'Close this' }).click()
    await page.locator('#own-ntn').fill(ntn)
    await page.getByLabel('Secret from the letter').fill(secret)
    await page.getByRole('button', { name: 'Show me' }).click()
    await page.getByRole('button', { name: 'Open: The denial does not stand' }).click()
    await page.getByText('the denial of your firearm background check was taken back.').waitFor()
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download as PDF: The denial does not stand' }).click()
    const came = await coming
    assert.equal(came.suggestedFilename(), `${ntn}-overturned.pdf`)
    assert.match(await readFile(await came.path(), 'latin1'), /^%PDF-1\.7/)
    await look(page, 'denied-overturned')
    assert.deepEqual([complaints, grey.complaints, hart.complaints], [[], [], []])
  })

  test('in Spanish, and as narrow as a telephone; a wrong secret is told in the same language', async () => {
    const { page } = await house.open(narrow)
    await page.goto('/#/denied')
    await page.getByRole('button', { name: 'Español' }).click()
    await heading(page, '¿Denegado o aplazado?').waitFor()
    await look(page, 'denied-es-narrow')
    await page.locator('#own-ntn').fill('00000000000000')
    await page.getByLabel('Secreto de la carta').fill('00000-00000-00000-00000')
    await page.getByRole('button', { name: 'Mostrar' }).click()
    await page.getByText('Este número y este secreto no abren nada juntos').waitFor()
    await look(page, 'denied-es-wrong')
  })
})
