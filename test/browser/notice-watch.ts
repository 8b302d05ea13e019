import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Ntn } from '#law/words.ts'
import { cityPolice, deny, inTheCity } from '../support/police.ts'
import { ann, checked, felony, inquiry } from '../support/scene.ts'
import { assertAccessible } from './accessible.ts'
import { heading } from './clerks.ts'
import { desktop, narrow, officerName, operatorName, type Size, type Stage, type Window } from './stage.ts'

const young = {
  ...ann,
  names: [{ last: 'Brandywine', first: 'Tobias' }],
  sex: 'M',
  born: '2007-03-01',
  ssn: '900129876',
} as const
/** A conviction as a juvenile, which 922(d) alone names. */
export const juvenile = {
  ...felony(young),
  id: 'III-0002',
  facts: { ...felony(young).facts, disposition: 'delinquent', countsAsConviction: true },
}

type House = Readonly<{
  house: () => Stage
  officer: (name: string, size?: Size) => Promise<Window>
  inbox: () => Promise<Window>
  another: () => Promise<Readonly<{ ntn: Ntn; notice: string }>>
}>

/** What operators see of notices, and do about them, in the house that the police are in. */
export function watchesNotices({ house, officer, inbox, another }: House): void {
  const operator = async (name: string, ntn: string, size = desktop) => {
    const window = await officer(name, size)
    await heading(window.page, 'Agencies').waitFor()
    await window.page.goto('/#/notice-watch')
    await window.page.getByRole('link', { name: ntn, exact: true }).first().click()
    await heading(window.page, `Denial ${ntn}`).waitFor()
    return window
  }

  test('an operator holds a notice that nobody has read, by the keyboard, another reads why and approves, and it is released (DEN-05)', async () => {
    const { ntn, notice } = await another()
    const first = await operator(operatorName, ntn, narrow)
    const { page } = first
    assert.equal(await page.getByText(/quillfeather/i).count(), 0)
    await page.getByRole('button', { name: 'Propose to hold them' }).press('Enter')
    await page.getByRole('alert').getByRole('link', { name: 'Say why the notices are to be held.' }).press('Enter')
    assert.equal(await page.getByLabel('Why', { exact: true }).evaluate(box => box === document.activeElement), true)
    await page.keyboard.type('a purchase is being watched')
    await page.keyboard.press('Enter')
    await page.getByText('Another person reads why and approves it.').waitFor()
    assert.equal(await page.getByRole('button', { name: 'Hold the notices' }).count(), 0)
    await assertAccessible(page, 'a denial that is to be held')
    await page.goto('/#/notice-watch')
    await heading(page, 'Denial notices').waitFor()
    await page.getByText('Not called by any channel').waitFor()
    await assertAccessible(page, 'the watch on notices')

    const second = await operator(officerName, ntn)
    assert.equal(await second.page.getByText('is being watched').count(), 0)
    await second.page.getByRole('button', { name: 'Read why' }).click()
    await second.page.getByText('a purchase is being watched').waitFor()
    await second.page.getByRole('button', { name: 'Español' }).click()
    await second.page.getByRole('button', { name: 'Retener los avisos' }).click()
    await second.page.getByText(`Retenidos por ${operatorName}, con la aprobación de ${officerName}`).waitFor()
    await assertAccessible(second.page, 'a denial that is held, in Spanish')
    const { page: police } = await inbox()
    assert.equal(await police.getByRole('link', { name: notice }).count(), 0)

    await second.page.getByRole('button', { name: 'Liberarlos' }).click()
    await second.page.getByText(`Liberados por ${officerName}`).waitFor()
    await police.getByRole('link', { name: notice }).waitFor()
    assert.deepEqual(second.complaints, [])
  })

  test('an operator follows a denial to who acknowledged it, and is told in words of a number that is none', async () => {
    const { ntn, notice } = await another()
    const { page: police } = await inbox()
    await police.goto(`/#/notice/${notice}`)
    await police.getByRole('button', { name: /^Open notice/ }).click()
    await police.getByRole('button', { name: 'Acknowledge it' }).click()
    await police.getByRole('row', { name: /Acknowledged Clerk Moss/ }).waitFor()
    const { page, complaints } = await operator(operatorName, ntn)
    const city = page.getByRole('region', { name: `Sample City Police (${cityPolice})` })
    await city.getByRole('row', { name: /Came into its inbox/ }).waitFor()
    await city.getByRole('row', { name: /Told: opened on the page, by Clerk Moss/ }).waitFor()
    await city.getByRole('row', { name: /Acknowledged by Clerk Moss/ }).waitFor()
    assert.equal(await page.getByText(/quillfeather/i).count(), 0)
    assert.deepEqual(complaints, [])
    await page.getByRole('link', { name: 'All denial notices' }).click()
    await page.getByLabel('Open one denial by the number of its check').fill('00000000000000')
    await page.getByRole('button', { name: 'Open', exact: true }).click()
    await page.getByRole('alert').getByText('Check the number.').waitFor()
  })

  test('an operator decides of a denial under 922(d) alone, once, and is declined in words where somebody came first (DEN-10)', async () => {
    const transferee = { description: young, citizenships: ['US'], address: inTheCity }
    const { ntn } = await checked(inquiry(young, { transferee }), house().world)
    await deny(ntn, house().world)
    const [first, second] = [await operator(operatorName, ntn), await operator(officerName, ntn)]
    // The second has the page as it was before the first decided.
    const path = `**/v1/denials/${ntn}/notices`
    const answered = second.page.waitForResponse(path)
    await second.page.reload()
    const json: unknown = await (await answered).json()
    await second.page.route(path, route => route.fulfill({ json }))
    for (const { page } of [first, second]) await page.getByLabel('Your decision').selectOption('Police are told')
    await first.page.getByRole('button', { name: 'Decide it' }).click()
    await first.page.getByText(`${operatorName} decided that police are told`).waitFor()
    await second.page.getByRole('button', { name: 'Decide it' }).click()
    await second.page.getByRole('alert').getByText('not at a point where this can be done').waitFor()
    // And it stays when the page has been read anew, where nothing is offered any more.
    await second.page.unroute(path)
    await second.page.getByText(`${operatorName} decided that police are told`).waitFor()
    await second.page.getByRole('alert').getByText('not at a point where this can be done').waitFor()
    await noticeOf(ntn, house())
  })
}

/** The worker names whoever is told soon after the denial. */
export async function noticeOf(ntn: Ntn, { world }: Stage): Promise<string> {
  for (let turn = 0; turn < turns; turn += 1) {
    const all = await world.find.noticesAbout(ntn)
    const mine = all.find(({ state: { ori, kind } }) => ori === cityPolice && kind === 'denial')
    if (mine !== undefined) return mine.state.notice
    await new Promise(resolve => setTimeout(resolve, between))
  }
  return assert.fail('the city has a notice')
}
const turns = 100
const between = 100
