import type { Page } from 'playwright-core'
import { ann } from './people.ts'

/** Types an application in as it came on paper, of Ann, who names one check. */
export async function enterApplication(page: Page, ntn: string): Promise<void> {
  const typed = { '#last': ann.last, '#first': ann.first, '#birthplace': 'TX', '#street': '1 A St', '#city': 'Sample' }
  for (const [box, text] of Object.entries(typed)) await page.locator(box).fill(text)
  const [month, day, year] = ann.born
  const days = { born: [month, day, year], consent: ['9', '1', '2025'] } as const
  for (const [name, [of, on, the]] of Object.entries(days)) {
    await page.locator(`#${name}-month`).fill(of)
    await page.locator(`#${name}-day`).fill(on)
    await page.locator(`#${name}-year`).fill(the)
  }
  for (const [box, value] of Object.entries({ sex: 'F', race: 'W', state: 'TX', addressState: 'TX' }))
    await page.locator(`#${box}`).selectOption(value)
  await page.locator('#zip').fill('00001')
  await page.locator('#reason').fill('A namesake is taken for me.')
  await page.locator('#ntns').fill(ntn)
  for (const paper of ['signature', 'fingerprintCard']) await page.locator(`label[for="paper-${paper}"]`).click()
}
