import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import { fixedCodes } from '#contract/batch/fixes.ts'
import { es } from '../../web/src/messages/es.ts'
import { assertAccessible } from './accessible.ts'
import { heading } from './clerks.ts'
import { check, olive, signIn } from './people.ts'
import { desktop, narrow, stage, type Stage } from './stage.ts'

const header = 'ari,category,last,first,sex,born'
/** Three rows, of which one is wrong twice. */
const fileOf = (number: number, last = 'Plainsong') => ({
  name: 'records.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      header,
      `B-${number}-1,A1,${last},Olive,F,1979-03-09`,
      `B-${number}-2,A1,Otherwise,Sage,Q,1979-02-30`,
      `B-${number}-3,J,Without,Sage,M,1979-02-03`,
      '',
    ].join('\n'),
  ),
})

describe('a clerk sends a file', () => {
  let house: Stage

  before(async () => {
    house = await stage()
  })
  after(() => house.close())

  const clerk = async (size = desktop) => {
    const window = await house.open(size)
    await window.page.goto(await house.link('Clerk Moss'))
    await heading(window.page, 'My records').waitFor()
    await window.page.getByRole('link', { name: 'Send a file' }).click()
    await heading(window.page, 'Send a file').waitFor()
    return window
  }

  test('sees what each row comes to before anything is entered, takes the errors home, and has the rest entered', async () => {
    const licensee = await house.open()
    await signIn(licensee.page)
    const { page, complaints } = await clerk()
    await page.getByRole('button', { name: 'Look at the rows' }).click()
    await page.getByText('Choose a file whose name ends in').waitFor()
    await page.getByLabel('The file').setInputFiles(fileOf(1))
    await page.getByRole('button', { name: 'Look at the rows' }).click()
    await page.getByRole('button', { name: 'Take 1 row' }).waitFor()
    const wrong = page.getByRole('row').filter({ hasText: 'born' })
    await wrong.getByText('Write a date that exists').waitFor()
    assert.equal(await wrong.getByRole('rowheader').innerText(), '3')
    await page.getByRole('row').filter({ hasText: 'fact.state' }).waitFor()
    await check(licensee.page, olive, 'Proceed')
    const saving = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download all of them as CSV' }).click()
    const csv = readFileSync(await saving.then(download => download.path()), 'utf8')
    assert.match(csv, /"3","born","impossible-date"/)
    assert.doesNotMatch(csv, /Otherwise/)
    await page.getByRole('button', { name: 'Take 1 row' }).click()
    await page.getByText('Rows taken: 1. Rows left out: 2.').waitFor()
    await check(licensee.page, olive, 'Delayed')
    await page.getByRole('link', { name: 'My records' }).click()
    await page.getByRole('link', { name: 'B-1-1' }).waitFor()
    assert.deepEqual(complaints, [])
  })

  test('gives a file up, and nothing of it is entered; one that is packed is refused', async () => {
    const { page } = await clerk()
    await page.getByLabel('The file').setInputFiles(fileOf(2))
    await page.getByRole('button', { name: 'Look at the rows' }).click()
    await page.getByRole('button', { name: 'Give it up' }).click()
    await page.getByText('Nothing of it was entered').waitFor()
    await page.getByRole('button', { name: 'Send another file' }).click()
    const packed = { name: 'records.csv', mimeType: 'text/csv', buffer: Buffer.from('PK\u0003\u0004 and more') }
    await page.getByLabel('The file').setInputFiles(packed)
    await page.getByRole('button', { name: 'Look at the rows' }).click()
    await page.getByRole('alert').getByText('The file is packed').waitFor()
  })

  for (const size of [desktop, narrow]) {
    test(`no rule of axe broken, ${size.width} pixels wide, in both languages`, async () => {
      const { page } = await clerk(size)
      await page.getByRole('button', { name: 'Look at the rows' }).click()
      await page.getByText('Choose a file whose name ends in').waitFor()
      await assertAccessible(page, 'no file')
      await page.getByLabel('The file').setInputFiles(fileOf(size.width, 'Elsewhere'))
      await page.getByRole('button', { name: 'Look at the rows' }).click()
      await page.getByRole('button', { name: 'Take 1 row' }).waitFor()
      await assertAccessible(page, 'what the rows come to')
      await page.getByRole('button', { name: 'Español' }).click()
      await page.getByText('Escriba una fecha que exista').waitFor()
      await assertAccessible(page, 'what the rows come to, in Spanish')
      await page.getByRole('button', { name: 'Tomar 1 fila' }).click()
      await page.getByText('El archivo está listo').waitFor()
      await assertAccessible(page, 'done')
    })
  }

  test('every way to mend a row has its words in Spanish', () => {
    assert.deepEqual(
      fixedCodes.filter(code => es.upload.fixes[code] === undefined),
      [],
    )
  })
})
