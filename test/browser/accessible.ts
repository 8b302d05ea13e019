import { AxeBuilder } from '@axe-core/playwright'
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'

/** WCAG 2.2 AA and what its authors recommend. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** No rule of axe is broken, the size of what is pressed and the contrast of what is read among them; nothing scrolls sideways. */
export async function assertAccessible(page: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  assert.deepEqual(found, [], screen)
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  assert.equal(Math.max(0, wider), 0, `${screen} does not scroll sideways`)
}
