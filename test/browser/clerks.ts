import type { Page } from 'playwright-core'

export const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true })

/** A felony of somebody of this name, by hand. What is not said is left as it is. */
export async function fillIn(
  page: Page,
  ari: string,
  last: string,
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  await page.goto('/#/new-record')
  await heading(page, 'Enter a record').waitFor()
  await page.getByLabel('Why is the person prohibited?').selectOption('A1')
  const texts = {
    'Your own number of the record': ari,
    'First name': 'Olive',
    Month: '3',
    Day: '9',
    Year: '1979',
    ...more,
  }
  const person = page.getByRole('group', { name: 'The person' })
  await person.getByLabel('Last name', { exact: true }).fill(last)
  for (const [label, text] of Object.entries(texts)) {
    const within = ['Month', 'Day', 'Year'].includes(label) ? page.getByRole('group', { name: 'Date of birth' }) : page
    await within.getByLabel(label, { exact: true }).fill(text)
  }
  await person.getByLabel('Sex', { exact: true }).selectOption({ label: 'Female' })
  const choose = (label: string, answer: string) => page.getByLabel(label).selectOption({ label: answer })
  await choose('How the charge ended', 'Convicted')
  await choose('Whose court it was', 'State')
  await choose('How the law of that jurisdiction classes', 'Felony')
  await choose('Whether the offense is one of antitrust', 'No')
  await choose('Whether the conviction was expunged', 'None')
  await page.getByLabel('The longest sentence').fill('5 years')
}

export async function enter(page: Page, ari: string, last: string, first = 'Sage'): Promise<string> {
  await fillIn(page, ari, last, { 'First name': first })
  await page.getByRole('button', { name: 'Enter the record' }).click()
  await heading(page, 'The record is entered').waitFor()
  await heading(page, `Record ${ari}`).waitFor()
  return page.locator('main .ntn-link').innerText()
}

export async function readFor(page: Page, use: string): Promise<void> {
  await page.getByLabel('What you read it for').fill(use)
  await page.getByRole('button', { name: 'Show the person' }).click()
}
