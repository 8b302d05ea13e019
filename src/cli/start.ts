import './require-node.ts'
import { randomUUID } from 'node:crypto'
import { join, relative } from 'node:path'
import { pino } from 'pino'
import { readConfig, type Config } from '#real/config.ts'
import { serverOf } from '#store/lock.ts'
import { buildPage, isPageStale } from './build-page.ts'
import { sendInquiry } from './check.ts'
import { basic, clientOf } from './client.ts'
import { freePort } from './free-port.ts'
import { exits, tell } from './output.ts'
import { showProgress } from './progress.ts'
import { demonstrationIn, type Demonstration } from './sandbox/demonstration.ts'
import { openNation, type OpenNation } from './sandbox/open-nation.ts'
import { pocExample } from './sandbox/poc-example.ts'
import { denyOne, policeOf } from './sandbox/police-example.ts'
import { writeSamples } from './sandbox/samples.ts'
import { signInPage, signIns } from './sandbox/welcome.ts'
import { besideTraining } from './sandbox/beside-training.ts'
import { keptWish, wishedIn } from './sandbox/wish-file.ts'
import { serveSystem } from './serve-system.ts'
import { keepSignIn } from './sign-in-file.ts'
import { untilStopped } from './until-stopped.ts'

const say = (text: string): void => void process.stdout.write(`${text}\n`)

const banner = `OpenNICS, training system. Everybody in it is made up. It is not an official system of any agency.`

/** So many ports are tried before somebody has to choose one. */
const portsTried = 50

/** `npm start`: a whole training system, from nothing, with one check to show it. */
async function start(): Promise<void> {
  const began = performance.now()
  const [given] = process.argv.slice(2)
  if (given !== undefined) {
    say(
      '`npm start` takes nothing after it: it makes a training system, or serves the one that there is. See docs/operating.md.',
    )
    process.exitCode = given === '--help' ? exits.ok : exits.usage
    return
  }
  const config = readConfig(process.env)
  say(banner)
  if (config.mode === 'production') throw new Error('`npm start` is for training. In production run `nics serve`.')
  if (config.here.role === 'poc')
    throw new Error('`npm start` makes a national system. A point of contact runs beside one: nics serve --as poc.')
  const running = serverOf(config.dataDir)
  if (running !== undefined) {
    say(`It is already running at ${running.url} (process ${running.pid}). Stop that one with Ctrl-C to start another.`)
    return
  }
  const page = startPage()
  const today = Temporal.Now.plainDateISO('UTC')
  const wish = keptWish(config.dataDir) ?? wishedIn(process.env, today)
  const beside = besideTraining(config, wish)
  try {
    const open = await openNation(config, wish, beside.places)
    await page()
    await serveUntilStopped(open, config, { today, began })
  } finally {
    await beside.stop()
  }
  tell('Stopped.')
}

type Began = Readonly<{ today: Temporal.PlainDate; began: number }>

async function serveUntilStopped(open: OpenNation, config: Config, { today, began }: Began): Promise<void> {
  if (open.system.kind === 'pglite')
    say('It keeps its data in PGlite, which loses what it acknowledged when the power fails.')
  const port = await choosePort(config)
  const log = pino.destination({ dest: join(config.dataDir, 'server.log'), append: false, mode: 0o600 })
  const linePort = await chooseLinePort(config, port)
  const { url, line, stop } = await serveSystem(open.system, config, { port, linePort, log })
  const stopped = untilStopped()
  try {
    say(`\nReady at ${url} after ${((performance.now() - began) / 1000).toFixed(1)} s\n`)
    await show(open, today, config, { url, line })
    say('Stop with Ctrl-C.')
    await stopped
    tell('\nStopping …')
  } finally {
    await stop()
  }
}

/** One sign-in for each role, and one check. */
async function show(
  { system, nation, callers }: OpenNation,
  today: Temporal.PlainDate,
  config: Config,
  { url, line }: Readonly<{ url: string; line?: string | undefined }>,
) {
  const shown = demonstrationIn(nation, today)
  if (shown === undefined) return say('This nation is too small, or too old, to show a check. Remove it to start over.')
  const police = await policeOf(shown, system.world)
  const all = await signIns({ licensee: shown.licensee, callers, police, url }, system.world)
  say(signInPage(all))
  const agency = all.find(({ role }) => role === 'agency')
  if (agency !== undefined && 'secret' in agency)
    keepSignIn({ agency: { id: agency.id, key: agency.secret } }, config.dataDir)
  const poc = all.find(({ role }) => role === 'poc')
  if (poc !== undefined && 'secret' in poc) keepSignIn({ poc: { id: poc.id, key: poc.secret } }, config.dataDir)
  const examiner = callers.find(({ audience }) => audience === 'examiner')
  if (police !== undefined && examiner !== undefined) await denyOne({ police, shown, url }, examiner, system.world)
  await demonstrate(shown, config, url)
  const state = callers.find(({ id }) => id === poc?.id)?.state
  if (state !== undefined && line !== undefined) say(pocExample(shown.proceed, { state, on: today, line }))
}

/** Builds the page beside everything else, and waits for it, with a bar, when the rest is done. */
function startPage(): () => Promise<void> {
  if (!isPageStale()) return async () => undefined
  const building = buildPage(new AbortController().signal).catch(String)
  return async () => {
    const progress = showProgress('Building the page')
    const trouble = await progress.during(building, usualBuild)
    progress.done(trouble === undefined ? 'done' : 'it could not be built; the API works without it')
    if (trouble !== undefined) tell(trouble)
  }
}
const usualBuild = 5_000

async function choosePort({ host, port }: Config): Promise<number> {
  const free = await freePort(host, port, portsTried)
  if (free === undefined)
    throw new Error(`Ports ${port} to ${port + portsTried - 1} are taken. Set NICS_PORT to another.`)
  if (free !== port) say(`Port ${port} is taken; this is ${free}.`)
  return free
}

/** The next free one after the pages', where none is set. */
async function chooseLinePort({ host, port, line }: Config, taken: number): Promise<number> {
  const wished = line.port ?? (port === 0 ? 0 : taken + 1)
  const free = await freePort(host, wished, portsTried)
  if (free === undefined) throw new Error(`No port is free for the line. Set NICS_LINE_PORT to another.`)
  return free
}

/** One check over HTTP, as any licensee would send it, and what to try next. */
async function demonstrate(shown: Demonstration, { dataDir }: Config, url: string): Promise<void> {
  const { ffl, codeWord } = shown.licensee
  keepSignIn({ licensee: { ffl, codeWord } }, dataDir)
  const signIn = basic(ffl, codeWord)
  const { page } = await sendInquiry(clientOf(url), { inquiry: shown.proceed, signIn, key: randomUUID() })
  const files = writeSamples(dataDir, shown)
  const nics = 'npm run -s nics --'
  say(`One check, of somebody who does not exist (${named(files.proceed)}):\n`)
  say(page.replaceAll(/^(?=.)/gm, '  '))
  say(`To see a Delayed one:  ${nics} check ${named(files.delayed)}`)
  say(`Then, as an examiner:  ${nics} sign-in LINK; ${nics} queue; ${nics} determine NTN`)
  if (files.young !== undefined)
    say(
      `Under 21, bodies are asked: ${nics} check ${named(files.young)}; then open the clerk’s link, and “Asked of us”`,
    )
  say(`A source falls silent: ${nics} source iii silent`)
}

const named = (file: string): string => {
  const short = relative(process.cwd(), file)
  return short.startsWith('..') ? file : short
}

try {
  await start()
} catch (error) {
  tell(error instanceof Error ? error.message : String(error))
  process.exitCode = exits.unavailable
}
