import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { enrollCaller } from '#access/enroll.ts'
import { invite } from '#access/session.ts'
import { buildPage, builtPage, isPageStale } from '#cli/build-page.ts'
import { parseOri } from '#law/numbers.ts'
import { system } from '#ledger/carry-out.ts'
import { createListeners } from '#server/listeners.ts'
import { createServer } from '#server/server.ts'
import { serverDefaults, type ServerSettings } from '#server/settings.ts'
import type { Wish } from '#simulated/world.ts'
import { sequence } from '#ledger/log/sequence.ts'
import { doDueWork } from '#work/do-due-work.ts'
import type { World } from '../../src/world.ts'
import { launchBrowser } from '../support/chromium.ts'
import { ann, felony, scene, type Scene } from '../support/scene.ts'

/** A real server on a port of its own, over a world in memory, with the built page and a browser to look at it. */
export type Stage = Omit<Scene, 'world'> &
  Readonly<{
    world: World
    url: string
    /** A window of its own, as of another person, in which nothing may go wrong unnoticed. */
    open: (size?: Size) => Promise<Window>
    /** A link that signs this examiner, the auditor, the officer or a clerk in once. */
    link: (examiner: string) => Promise<string>
    close: () => Promise<void>
  }>

export type Window = Readonly<{ page: Page; context: BrowserContext; complaints: readonly string[] }>
export type Size = Readonly<{ width: number; height: number }>

export const desktop: Size = { width: 1280, height: 900 }
/** As narrow as a page of 1280 at 400 %. */
export const narrow: Size = { width: 320, height: 640 }

export const examiners = ['Examiner Grey', 'Examiner Hart'] as const
export const auditorName = 'Auditor Lake'
/** Of the program office, and of the watch on points of contact. */
export const officerName = 'Officer Vale'
export const operatorName = 'Operator Dale'
/** At the point of contact of Virginia. */
export const pocClerk = 'Clerk Rowan'
export const pocOri = 'VA0000001'
/** The first two at one agency, and the third at another. */
export const clerks = { 'Clerk Moss': 'TX0000001', 'Clerk Reed': 'TX0000001', 'Clerk Fern': 'TX0000002' } as const

/** The worker's turns come so often that nobody waits for one. */
const workEvery = 100
/** Nothing here takes longer on a busy machine; a test that waits longer waits for nothing. */
const patience = 20_000

export async function stage(wish: Partial<Wish> = {}, settings: Partial<ServerSettings> = {}): Promise<Stage> {
  const pages = await built()
  // The browser's clock is the machine's, so the world begins there too.
  const made = await scene({ at: Temporal.Now.instant().toString(), files: { iii: [felony(ann)] }, ...wish })
  const chosen = { ...serverDefaults, agency, oneTimeLinks: true, secure: false, pages, ...settings }
  const listeners = createListeners(chosen)
  const world: World = { ...made.world, send: listeners.send }
  for (const name of examiners) await enrollCaller({ id: name, name, audience: 'examiner' }, system, world)
  await enrollCaller({ id: auditorName, name: auditorName, audience: 'auditor' }, system, world)
  for (const name of [officerName, operatorName])
    await enrollCaller({ id: name, name, audience: 'operator' }, system, world)
  const pocOf = parseOri(pocOri) ?? assert.fail('the number is well formed')
  await enrollCaller({ id: pocClerk, name: pocClerk, audience: 'poc', ori: pocOf, state: 'VA' }, system, world)
  for (const [name, number] of Object.entries(clerks)) {
    const ori = parseOri(number) ?? assert.fail('the number is well formed')
    await enrollCaller({ id: name, name, audience: 'agency', ori }, system, world)
  }
  const app = createServer({ world, listeners, settings: chosen, log: () => undefined })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  const browser = await launchBrowser()
  const stopWork = keepWorking(world)
  return {
    ...{ ...made, world, url },
    open: size => openWindow(browser, url, size),
    link: async examiner => `${url}/#/sign-in/${await invite(examiner, world)}`,
    async close() {
      await stopWork()
      await browser.close()
      await app.close()
    },
  }
}

const agency = { name: 'Sample Denials Agency', address: '9 Sample Way, Sample, WV 00009' }

/** The page as the sources make it now. */
async function built(): Promise<string> {
  const trouble = isPageStale() ? await buildPage(AbortSignal.timeout(60_000)) : undefined
  assert.equal(trouble, undefined, 'the page is built')
  return builtPage() ?? assert.fail('there is a built page')
}

function keepWorking(world: World): () => Promise<void> {
  let turn: Promise<unknown> = Promise.resolve()
  const timer = setInterval(() => {
    turn = turn.then(() => doDueWork(world)).then(() => sequence(world))
  }, workEvery)
  return async () => {
    clearInterval(timer)
    await turn
  }
}

async function openWindow(browser: Browser, url: string, viewport: Size = desktop): Promise<Window> {
  const context = await browser.newContext({ baseURL: url, viewport, timezoneId: 'America/Chicago', locale: 'en-US' })
  const page = await context.newPage()
  page.setDefaultTimeout(patience)
  const complaints: string[] = []
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', error => complaints.push(error.message))
  page.on('request', request => {
    if (!request.url().startsWith(url)) complaints.push(`asked elsewhere: ${request.url()}`)
  })
  return { page, context, complaints }
}
