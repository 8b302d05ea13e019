import axe from 'axe-core'
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'

/** WCAG 2.2 AA, the size of what is pressed among it, and what the authors of the rules recommend. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** No rule of axe is broken on the screen as it is now, and nothing needs scrolling sideways. */
export async function assertAccessible(page: Page, screen: string): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  assert.deepEqual(await page.evaluate(violations, tags), [], screen)
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  assert.ok(wider <= 0, `${screen} is ${wider} pixels too wide`)
}

/** Runs in the page. Everything but violations is left out, which takes a fifth of the time. */
async function violations(values: string[]): Promise<readonly string[]> {
  const { axe: here } = globalThis as unknown as Readonly<{ axe: typeof axe }>
  const found = await here.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] })
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
