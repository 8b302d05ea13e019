import type { Page } from 'playwright-core'
import { codeWord, ffl } from '../support/scene.ts'

/** Somebody who would receive a firearm, as the form asks for it. */
export type Asked = Readonly<{ last: string; first: string; born: readonly [month: string, day: string, year: string] }>

/** Nobody has a record of her. */
export const olive: Asked = { last: 'Plainsong', first: 'Olive', born: ['3', '9', '1979'] }
/** The file that the stage holds has a felony of hers. */
export const ann: Asked = { last: 'Quillfeather', first: 'Annabeth', born: ['4', '17', '1981'] }
/** Nineteen, whenever this runs. */
export const young: Asked = {
  last: 'Greenhorn',
  first: 'Wren',
  born: ['1', '1', String(Temporal.Now.plainDateISO().year - 19)],
}

export async function signIn(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByLabel('License number').fill(ffl)
  await page.getByLabel('Code word', { exact: true }).fill(codeWord)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('heading', { name: 'My checks' }).waitFor()
}

/** Fills in what is needed and nothing else. */
export async function fillIn(page: Page, { last, first, born: [month, day, year] }: Asked): Promise<void> {
  await page.goto('/#/new-check')
  await page.getByRole('heading', { name: 'New check' }).waitFor()
  await page.getByLabel('Last name', { exact: true }).fill(last)
  await page.getByLabel('First name', { exact: true }).fill(first)
  await page.getByLabel('Month').fill(month)
  await page.getByLabel('Day').fill(day)
  await page.getByLabel('Year').fill(year)
  await page.getByLabel('Sex').selectOption({ label: 'Female' })
  await page.getByLabel('Race').selectOption({ label: 'White' })
  await page.getByLabel('State of residence').selectOption({ label: 'Texas' })
  await page.getByLabel('Type of firearm').selectOption({ label: 'Long gun (rifle or shotgun)' })
}

export const answer = (page: Page, word: string) => page.getByRole('heading', { name: word, exact: true })

/** Makes a check and waits for its answer. Resolves to the number. */
export async function check(page: Page, asked: Asked, word: string): Promise<string> {
  await fillIn(page, asked)
  await page.getByRole('button', { name: 'Start the check' }).click()
  await answer(page, word).waitFor()
  return page.locator('#ntn').innerText()
}

/** An examiner by the link, with a check claimed. */
export async function claim(page: Page, link: string, ntn: string): Promise<void> {
  await page.goto(link)
  await page.getByRole('link', { name: ntn }).click()
  await page.getByRole('button', { name: 'Claim this check' }).click()
  await page.getByText('You have claimed this check.').waitFor()
}

/** Says that the first record is the transferee's, and after reading what follows, Denied. */
export async function deny(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'It is the transferee’s' }).click()
  await page.getByRole('button', { name: 'Denied' }).click()
  await page.getByText('The law owes police a notice').waitFor()
  await page.getByRole('button', { name: 'Yes, answer Denied' }).click()
}
