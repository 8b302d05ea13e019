import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { assertAccessible } from './accessible.ts'
import { enter, heading, readFor } from './clerks.ts'
import { desktop, narrow, stage, type Stage } from './stage.ts'

describe('the pages of an agency can be used by everybody', () => {
  let house: Stage

  before(async () => {
    house = await stage()
  })
  after(() => house.close())

  for (const size of [desktop, narrow]) {
    test(`no rule of axe broken, ${size.width} pixels wide, in both languages`, async () => {
      const { page, complaints } = await house.open(size)
      const look = (screen: string) => assertAccessible(page, screen)
      await page.goto(await house.link('Clerk Moss'))
      await heading(page, 'My records').waitFor()
      const ari = `A-${size.width}`
      await enter(page, ari, 'Plainsong')
      await look('a record')
      await readFor(page, 'validation')
      await page.getByText('PLAINSONG, Sage').waitFor()
      await page.getByRole('button', { name: 'Correct or complete it' }).click()
      await look('a record that is corrected')
      await page.getByRole('button', { name: 'Keep it as it is' }).click()
      await page.getByRole('button', { name: 'Take it back' }).click()
      await look('what follows from taking it back')
      await page.goto('/#/records')
      await page.getByRole('link', { name: ari }).waitFor()
      await look('the list')
      await page.goto('/#/new-record')
      await page.getByLabel('Why is the person prohibited?').selectOption('J')
      await page.getByRole('button', { name: 'Enter the record' }).click()
      await page.getByRole('alert').waitFor()
      await look('a form with mistakes')

      await page.getByRole('button', { name: 'Español' }).click()
      await page.getByRole('heading', { name: 'Ingresar un registro' }).waitFor()
      assert.equal(await page.evaluate(() => document.documentElement.lang), 'es')
      await look('the form in Spanish')
      await page.goto('/#/records')
      await page.getByRole('heading', { name: 'Mis registros' }).waitFor()
      await look('the list in Spanish')
      await page.getByRole('link', { name: ari }).click()
      await page.getByRole('heading', { name: `Registro ${ari}` }).waitFor()
      await look('a record in Spanish')
      await page.reload()
      await page.getByRole('heading', { name: `Registro ${ari}` }).waitFor()
      await page.getByRole('button', { name: 'English' }).click()
      await page.getByRole('heading', { name: `Record ${ari}` }).waitFor()
      assert.deepEqual(complaints, [])
    })
  }
})
