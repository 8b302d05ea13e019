import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { parseOri } from '#law/numbers.ts'
import { ann, recorded } from '../support/scene.ts'
import { heading } from './clerks.ts'
import { stage, type Stage } from './stage.ts'

const ori = parseOri('TX0000001') ?? assert.fail('the number is well formed')
const facts = { event: 'committed', jurisdiction: 'state', finding: 'danger', relief: 'none' }
const day = Temporal.Now.plainDateISO('America/Chicago')

describe('a program that hears applications for relief', () => {
  let house: Stage
  before(async () => {
    house = await stage()
    await recorded({ ori, ari: 'D-1', category: 'D', description: ann, facts }, house.world)
  })
  after(() => house.close())

  test('opens one, notes its steps, grants it, and the record is out of the Indices', async () => {
    const { page, complaints } = await house.open()
    await page.goto(await house.link('Clerk Moss'))
    await heading(page, 'My records').waitFor()
    await page.goto('/#/relief')
    await page.getByText('There is no application.').waitFor()
    await page.getByLabel('Your own number of the record').fill('D-1')
    await page.getByLabel('Which program').selectOption({ label: 'Of a state' })
    await dayIn(page, 'Day on which it was received')
    await page.getByLabel('Writing by which').fill('DOJ 12')
    await dayIn(page, 'Day of that writing')
    await page.getByRole('button', { name: 'Open it' }).click()
    await heading(page, 'How it stands').waitFor()
    await page.getByRole('listitem').filter({ hasText: 'the person was told of the proceeding' }).waitFor()
    // Nothing is decided before it was heard: the server says what is lacking.
    await decide(page, 'Granted')
    await page.getByText('Code: relief-not-ready').waitFor()
    await note(page, 'The person was told of the proceeding')
    await note(page, 'The evidence was taken', { 'How the evidence': 'In a hearing' })
    await note(page, 'Something was found', {
      'The circumstances': 'Yes',
      'The mental-health': 'Yes',
      'The reputation': 'Yes',
      'The person is likely': 'No',
      'Relief would be': 'No',
    })
    await page.getByText('Nothing is missing.').waitFor()
    await decide(page, 'Granted')
    await page.getByText('It is decided.').waitFor()
    await page.getByText('The program of the state granted relief.').waitFor()
    await page.getByRole('link', { name: /^N/ }).click()
    await page.getByText('Relieved').first().waitFor()
    // A refusal of the server is an error on the console of the browser and nothing else is.
    assert.equal(complaints.length, 1)
    assert.match(complaints[0] ?? '', /409/)
  })
})

async function dayIn(page: Page, legend: string): Promise<void> {
  const boxes = page.getByRole('group', { name: legend })
  await boxes.getByLabel('Month').fill(String(day.month))
  await boxes.getByLabel('Day').fill(String(day.day))
  await boxes.getByLabel('Year').fill(String(day.year))
}

async function note(page: Page, step: string, answers: Readonly<Record<string, string>> = {}): Promise<void> {
  const part = page.locator('section', { has: heading(page, 'Note a step') })
  await part.getByLabel('What happened').selectOption({ label: step })
  for (const [label, answer] of Object.entries(answers)) await part.getByLabel(label).selectOption({ label: answer })
  const boxes = part.getByRole('group', { name: 'On which day' })
  await boxes.getByLabel('Month').fill(String(day.month))
  await boxes.getByLabel('Day').fill(String(day.day))
  await boxes.getByLabel('Year').fill(String(day.year))
  await part.getByRole('button', { name: 'Note it' }).click()
  // The form is a new one when the step was kept.
  await page.waitForFunction(() => document.querySelector<HTMLSelectElement>('#step')?.value === '')
}

async function decide(page: Page, how: string): Promise<void> {
  const part = page.locator('section', { has: heading(page, 'Decide it') })
  await part.getByLabel('How it ends').selectOption({ label: how })
  const boxes = part.getByRole('group', { name: 'On which day' })
  await boxes.getByLabel('Month').fill(String(day.month))
  await boxes.getByLabel('Day').fill(String(day.day))
  await boxes.getByLabel('Year').fill(String(day.year))
  await part.getByText('This cannot be undone.').waitFor()
  await part.getByRole('button', { name: 'Decide so' }).click()
}
