import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, beforeEach, describe, test } from 'node:test'
import { verifyReceipt } from '#ledger/verify/receipt.ts'
import { codeWord, ffl } from '../support/scene.ts'
import { ann, answer, check, claim, deny, fillIn, olive, signIn } from './people.ts'
import { stage, type Stage, type Window } from './stage.ts'

describe('a licensee at the page', () => {
  let house: Stage
  let window: Window

  before(async () => {
    house = await stage()
  })
  after(() => house.close())
  beforeEach(async () => {
    window = await house.open()
  })
  const nothingComplained = () => assert.deepEqual(window.complaints, [])
  /** How many checks the licensee has. */
  const made = async () => (await house.store.find.transactionsOf({ ffl }, 50)).length

  test('asks, is told Proceed with its last day, and the system hears that it arrived', async () => {
    const { page } = window
    await signIn(page)
    const ntn = await check(page, olive, 'Proceed')
    assert.match(ntn, /^[0-9A-Y]{14}$/)
    await page.getByText(/^This Proceed is good through \w+day, \w+ \d+, \d{4}, for one transfer\.$/).waitFor()
    await page.getByText('The system knows that this answer reached you.').waitFor()
    const seen = (await house.store.find.transaction(ntn as never, { audience: 'system' }))?.state
    assert.equal(seen?.acknowledged, true)
    assert.equal(await page.title(), `Proceed · ${ntn} · OpenNICS`)
    await page.getByRole('link', { name: 'Print the record' }).click()
    await page.getByText(/^Proceed, \w+day, /).waitFor()
    nothingComplained()
  })

  test('is Delayed, sees Denied arrive without asking, and has the sheet for the transferee', async () => {
    const { page } = window
    await signIn(page)
    const ntn = await check(page, ann, 'Delayed')
    await page.getByText('Live: this page updates itself.').waitFor()
    const other = await house.open()
    await claim(other.page, await house.link('Examiner Grey'), ntn)
    assert.equal(await page.getByRole('alert').count(), 0)
    await deny(other.page)
    const alert = page.getByRole('alert').filter({ hasText: 'The law forbids this transfer.' })
    await alert.waitFor()
    assert.equal(await alert.getByRole('heading').innerText(), 'Denied')
    await page.getByRole('link', { name: 'Sheet for the transferee' }).click()
    await page.getByText('9 Sample Way, Sample, WV 00009').waitFor()
    await page.getByRole('heading', { name: 'How to ask why' }).waitFor()
    assert.equal(await page.getByText('conviction', { exact: false }).count(), 0)
    nothingComplained()
    assert.deepEqual(other.complaints, [])
  })

  test('never sees a federal date without what the state’s law may add', async () => {
    const { page } = window
    await signIn(page)
    await check(page, ann, 'Delayed')
    const text = await page.locator('article').innerText()
    const federal = text.indexOf('Federal law alone')
    const unknown = text.indexOf('We cannot say from when')
    assert.ok(unknown >= 0 && unknown < federal, 'what is unknown stands before the federal date')
    assert.match(text, /Federal law alone would forbid it until \w+day, \w+ \d+, \d{4} at 12:01\sAM C[DS]T\./)
    assert.match(text, /A lapsed period is not a Proceed\./)
  })

  test('saves the receipt of a check, which verifies without the system', async () => {
    const { page } = window
    await signIn(page)
    const ntn = await check(page, olive, 'Proceed')
    // The log numbers it a moment later; until then the page says so.
    const isSigned = async () =>
      ((await house.store.log.head()).signed?.size ?? 0) > ((await house.store.log.placeOf(ntn)) ?? Infinity)
    for (let look = 0; !(await isSigned()); look += 1) {
      assert.ok(look < 100, 'it is never numbered')
      await page.waitForTimeout(50)
    }
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save the receipt' }).click()
    const file = await saved
    assert.equal(file.suggestedFilename(), `nics-receipt-${ntn}.json`)
    const finding = verifyReceipt(readFileSync(await file.path(), 'utf8'))
    assert.ok('kind' in finding)
    assert.equal(finding.ntn, ntn)
  })

  test('presses twice, and once more by hand, and has one check', async () => {
    const { page } = window
    await signIn(page)
    const earlier = await made()
    await fillIn(page, olive)
    const requests: string[] = []
    page.on('request', request => {
      if (request.method() === 'POST' && request.url().endsWith('/v1/checks')) {
        requests.push(request.headers()['idempotency-key'] ?? '')
      }
    })
    await page.getByRole('button', { name: 'Start the check' }).dblclick()
    await answer(page, 'Proceed').waitFor()
    assert.equal(requests.length, 1, 'the second press sends nothing')
    assert.match(requests[0] ?? '', /^[0-9a-f]{32}$/)
    assert.equal(await made(), earlier + 1)
  })

  test('whose line breaks sends exactly the same again, and has one check', async () => {
    const { page } = window
    await signIn(page)
    await fillIn(page, olive)
    const earlier = await made()
    const keys: string[] = []
    const bodies: (string | null)[] = []
    await page.route('**/v1/checks', async route => {
      keys.push(route.request().headers()['idempotency-key'] ?? '')
      bodies.push(route.request().postData())
      // The first time the answer is lost on the way back, which nobody here can tell from a question that never arrived.
      if (keys.length > 1) return route.continue()
      await route.fetch()
      return route.abort()
    })
    await page.getByRole('button', { name: 'Start the check' }).click()
    await page.getByRole('alert').getByText('No answer came from the system').waitFor()
    assert.equal(await page.getByLabel('Last name', { exact: true }).isDisabled(), true)
    await page.getByRole('button', { name: 'Send the same check again' }).click()
    await answer(page, 'Proceed').waitFor()
    assert.equal(keys[0], keys[1])
    assert.equal(bodies[0], bodies[1])
    assert.equal(await made(), earlier + 1)
  })

  test('reloads, and nothing of the transferee or the code word is left anywhere', async () => {
    const { page, context } = window
    await signIn(page)
    await fillIn(page, olive)
    await page.reload()
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    const state = await context.storageState({ indexedDB: true })
    assert.deepEqual(state, { cookies: [], origins: [] })
    const kept = await page.evaluate(async () => [
      sessionStorage.length,
      localStorage.length,
      (await caches.keys()).length,
      (await indexedDB.databases()).length,
      [...document.querySelectorAll<HTMLInputElement>('.usa-input')].map(({ value }) => value).join(''),
    ])
    assert.deepEqual(kept, [0, 0, 0, 0, ''])
    assert.ok(!page.url().includes(olive.last))
  })

  test('with the wrong code word is not let in, is told what to do, and sees no window of the browser’s own', async () => {
    const { page } = window
    await page.goto('/')
    await page.getByLabel('License number').fill(ffl.replaceAll('-', ''))
    await page.getByLabel('Code word', { exact: true }).fill(`${codeWord}!`)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('alert').getByText('The number and the secret do not go together').waitFor()
    await page.getByLabel('Code word', { exact: true }).fill(codeWord)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('heading', { name: 'My checks' }).waitFor()
  })
})
