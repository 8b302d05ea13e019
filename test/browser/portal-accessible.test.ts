import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { parseOri } from '#law/numbers.ts'
import { system } from '#ledger/carry-out.ts'
import { enrolContributor } from '#records/enrol-contributor.ts'
import { ann, recorded } from '../support/scene.ts'
import { assertAccessible } from './accessible.ts'
import { enter, heading } from './clerks.ts'
import { desktop, narrow, stage, type Stage } from './stage.ts'

const ori = parseOri('TX0000001') ?? assert.fail('the number is well formed')
const facts = { event: 'committed', jurisdiction: 'state', finding: 'danger', relief: 'none' }

describe('the pages on which an agency keeps its records right can be used by everybody', () => {
  let house: Stage
  before(async () => {
    house = await stage()
    const as = { ori, kind: 'federal-agency', name: 'Sample Court', since: '2018-03-23' } as const
    await enrolContributor(as, system, house.world)
    await recorded({ ori, ari: 'D-1', category: 'D', description: ann, facts }, house.world)
    house.clock.pass({ hours: 24 * 250 })
  })
  after(() => house.close())

  for (const size of [desktop, narrow]) {
    test(`no rule of axe broken, ${size.width} pixels wide, in both languages`, async () => {
      const { page, complaints } = await house.open(size)
      const look = (screen: string) => assertAccessible(page, screen)
      await page.goto(await house.link('Clerk Moss'))
      await heading(page, 'My records').waitFor()
      await enter(page, `A-${size.width}`, 'Plainsong')
      await page.goto('/#/scorecard')
      await heading(page, 'What to see to').waitFor()
      await look('the scorecard')
      await page.goto('/#/validations')
      await page.getByRole('button', { name: 'Confirm it D-1' }).click()
      await page.getByRole('button', { name: 'Yes, confirm it' }).click()
      await page.getByRole('alert').waitFor()
      await look('a validation with mistakes')
      await page.goto('/#/certifications')
      await page
        .getByRole('button', { name: /^State it/ })
        .first()
        .click()
      await page.getByRole('button', { name: 'State it', exact: true }).click()
      await page.getByRole('alert').waitFor()
      await look('a certification with mistakes')
      await page.goto('/#/withdrawals')
      await page.getByRole('button', { name: 'See what would go' }).click()
      await page.getByRole('alert').waitFor()
      await look('many withdrawals with mistakes')
      await page.getByLabel('Your own numbers').fill(`A-${size.width}`)
      await page.getByLabel('Why').selectOption({ label: 'It was never valid' })
      await page.getByRole('button', { name: 'See what would go' }).click()
      await heading(page, 'What would go').waitFor()
      await look('a dry run')
      await page.goto('/#/relief')
      await page.getByLabel('Which program').selectOption({ label: 'Of a state' })
      await page.getByRole('button', { name: 'Open it' }).click()
      await page.getByRole('alert').waitFor()
      await look('an application with mistakes')
      await page.getByRole('button', { name: 'Español' }).click()
      for (const [screen, name] of Object.entries(inSpanish)) {
        await page.goto(`/#/${screen}`)
        await heading(page, name).waitFor()
        await look(`${screen} in Spanish`)
      }
      assert.deepEqual(complaints, [])
    })

    test(`nor on those of the programme office, ${size.width} pixels wide`, async () => {
      const { page, complaints } = await house.open(size)
      await page.goto(await house.link('Officer Vale'))
      await page.getByRole('link', { name: 'TX0000001' }).waitFor()
      await page.getByRole('button', { name: 'Open' }).click()
      await page.getByRole('alert').waitFor()
      await assertAccessible(page, 'the agencies')
      await page.getByLabel('Open one agency').fill('tx0000009')
      await page.keyboard.press('Enter')
      await heading(page, 'Agency TX0000009').waitFor()
      await page.getByText('Nothing was ever sent.').waitFor()
      await assertAccessible(page, 'one agency')
      assert.deepEqual(complaints, [])
    })
  }
})

const inSpanish = {
  scorecard: 'Evaluación',
  validations: 'Validaciones',
  certifications: 'Certificaciones',
  withdrawals: 'Retirar muchos',
  relief: 'Alivio',
}
