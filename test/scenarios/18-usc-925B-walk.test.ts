import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { approveContact, proposeContact } from '#contract/agency-contacts.ts'
import { askWhy, stateClaim } from '#contract/challenge.ts'
import {
  decideOutcome,
  issueChallengeSecret,
  listChallenges,
  proposeOutcome,
  searchForChallenge,
  settleRecord,
} from '#contract/challenges.ts'
import type { Endpoint } from '#contract/endpoint.ts'
import { claimCheck, determineCheck, judgeHit, reviewCheck } from '#contract/examiner.ts'
import { startCheck } from '#contract/licensee.ts'
import { acknowledgeNotice, listNotices, openNotice } from '#contract/notices.ts'
import { watchNotices } from '#contract/watched-notices.ts'
import { basic, send, session, type As, type Asking, type Said } from '../prove/house/client.ts'
import { startServer, type Serving } from '../prove/house/server.ts'
import { until } from '../prove/house/time.ts'
import { anyPort } from '../support/any-port.ts'
import { startChild } from '../support/child.ts'
import { root } from '../support/groups.ts'
import { startMailServer } from '../support/start-mail-server.ts'
import { runNics } from '../unit/cli/run-nics.ts'

const heard = (): void => undefined
const inDesk = 'desk@police.example'
const bySheriff = 'desk@sheriff.example'

/** A training system in a process of its own, a mail server in another, and everybody who has a part signed in. */
async function walked(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'nics-walk-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const { server, certFile, taken } = await startMailServer(t)
  const dataDir = join(folder, 'data')
  const serving = await startServer(dataDir, {
    ...{ NICS_RECEIVERS_LOOPBACK: 'yes', NICS_SIGN_IN_URL: 'https://nics.example' },
    ...{ NICS_SMTP_HOST: server.host, NICS_SMTP_PORT: String(server.port), NICS_SMTP_CA_FILE: certFile },
    ...{ NICS_SMTP_FROM: 'nics@bureau.example', NICS_AGENCY_NAME: 'Bureau of Synthetic Checks' },
  })
  t.after(serving.stop)
  const must = async (endpoint: Endpoint, asking: Asking): Promise<Said> => {
    const said = await send(serving.url, endpoint, asking, heard)
    assert.ok(said.status < 300, `${endpoint.name} said ${said.status} ${JSON.stringify(said.body)}`)
    return said
  }
  return { folder, dataDir, serving, must, taken, as: await signedIn(serving) }
}

async function signedIn({ url, signIns }: Serving) {
  const links = (role: string): readonly string[] =>
    signIns.flatMap(each => (each.role === role && each.link !== undefined ? [each.link] : []))
  const person = (role: string, at = 0): Promise<As> => session(url, links(role)[at] ?? '', heard)
  const licensee = signIns.find(({ role }) => role === 'licensee') ?? assert.fail('a licensee is shown')
  return {
    licensee: basic(licensee),
    ...{ police: await person('police'), examiner: await person('examiner') },
    ...{ second: await person('examiner', 1), operator: await person('operator') },
    other: await person('operator', 1),
  }
}

type Walk = Awaited<ReturnType<typeof walked>>
type Unread = Readonly<{ ntn: string; notice: string; ori: string; kind: string }>

const unread = async ({ must, as }: Walk): Promise<readonly Unread[]> =>
  (await must(watchNotices, { as: as.operator })).body['unread'] as readonly Unread[]

/** Two operators keep how an agency is called, and the secret of its receiver is answered once. */
async function reached({ must, as }: Walk, ori: string, body: object): Promise<string> {
  await must(proposeContact, { as: as.operator, params: { ori }, body })
  return String((await must(approveContact, { as: as.other, params: { ori }, body: {} })).body['secret'])
}

type Transferee = Readonly<{ name: Readonly<{ last: string }>; born: string }>

/** A licensee asks, and an examiner finds that the record is the transferee's and denies. */
async function denied({ must, as, dataDir }: Walk): Promise<Readonly<{ ntn: string; transferee: Transferee }>> {
  const inquiry = JSON.parse(readFileSync(join(dataDir, 'samples', 'delayed.json'), 'utf8')) as {
    transferee: Transferee
  }
  const begun = await must(startCheck, { as: as.licensee, key: 'the-walk-1', body: inquiry })
  const params = { ntn: String(begun.body['ntn']) }
  const asking = { as: as.examiner, params }
  let { version } = await must(reviewCheck, asking)
  for (const [endpoint, body] of [
    [claimCheck, undefined],
    [judgeHit, { hit: 1, same: true }],
    [determineCheck, { determination: 'denied' }],
  ] as const)
    ({ version } = await must(endpoint, { ...asking, version, ...(body === undefined ? {} : { body }) }))
  return { ...params, transferee: inquiry.transferee }
}

/** The person says what is wrong, and two examiners overturn the denial. */
async function overturned({ must, as }: Walk, ntn: string, { name, born }: Transferee): Promise<void> {
  await must(askWhy, { body: { ntn, last: name.last, born } })
  const listed = await must(listChallenges, { as: as.examiner })
  const all = listed.body['challenges'] as readonly Readonly<{ challenge: string; ntn: string }>[]
  const params = { challenge: all.find(one => one.ntn === ntn)?.challenge ?? assert.fail('it is in the queue') }
  const examiner = { as: as.examiner, params }
  const { body } = await must(issueChallengeSecret, { ...examiner, body: { to: 'mail' } })
  const claim = { claims: [{ kind: 'record-is-wrong' }], statement: 'It was dismissed.', documents: [] }
  await must(stateClaim, { body: { ntn, secret: body['secret'], ...claim } })
  await must(settleRecord, { ...examiner, body: { record: 1, outcome: 'erroneous' } })
  await must(searchForChallenge, examiner)
  await must(proposeOutcome, { ...examiner, body: { outcome: 'overturned' } })
  await must(decideOutcome, { as: as.second, params, body: { agrees: true } })
}

test('a denial in a running system reaches the inbox, a receiver and a mail server, an operator sees who was told and who acknowledged, and its overturn reaches exactly those (DEN-02, DEN-05, DEN-06, DEC-08, DEN-12)', async t => {
  const walk = await walked(t)
  const { must, as, taken, folder, serving } = walk
  const port = await anyPort()
  const [sheriff, police] = await agenciesOf(walk)
  await reached(walk, sheriff, { order: ['email'], email: { address: bySheriff } })
  const secret = await reached(walk, police, {
    order: ['webhook', 'email', 'terminal'],
    ...{ webhook: { url: `http://127.0.0.1:${port}` }, email: { address: inDesk } },
  })
  const file = join(folder, 'secret')
  writeFileSync(file, secret, { mode: 0o600 })
  const program = join(root, 'src', 'cli', 'nics.ts')
  const receiver = await startChild(t, program, ['receiver', '--secret', file, '--port', String(port), '--json'])
  const came = () =>
    receiver
      .log()
      .split('\n')
      .filter(line => line.startsWith('{'))
      .map(line => JSON.parse(line) as Came)

  const { ntn, transferee } = await denied(walk)
  await until('both agencies have a notice', async () => (await of(ntn, walk)).length === 2)
  const notices = await of(ntn, walk)
  const mine = notices.find(({ ori }) => ori === police)?.notice ?? assert.fail('the police have a notice')
  const theirs = notices.find(({ ori }) => ori === sheriff)?.notice ?? assert.fail('the sheriff has one')
  const params = { notice: mine }

  // The call is signed by the secret, or the receiver would not open it; the other agency is written to, and told nothing.
  await until('the receiver was called', async () => came().some(({ notice }) => notice === mine))
  assert.deepEqual(
    came()
      .filter(({ notice }) => notice === mine)
      .map(({ status, did, type }) => [status, did, type]),
    [[200, 'opened', 'notice-waits']],
  )
  await until('the mail came', async () => taken().some(({ message }) => message.includes(theirs)))
  const mail = taken().find(({ message }) => message.includes(theirs)) ?? assert.fail()
  assert.deepEqual(mail.to, [bySheriff])
  assert.match(mail.message, /Sign in: {2}https:\/\/nics\.example/)
  for (const word of [ntn, transferee.name.last, transferee.born])
    assert.equal(mail.message.includes(word), false, word)

  const inEnv = (who: As) => ({
    NICS_URL: serving.url,
    NICS_DATA_DIR: join(folder, 'nobody'),
    NICS_SESSION: who['cookie'] ?? '',
  })
  const nics = async (who: As, ...args: readonly string[]): Promise<string> => {
    const { status, stdout, stderr } = await runNics(args, inEnv(who))
    assert.equal(status, 0, stderr)
    return stdout
  }
  const listed = (await must(listNotices, { as: as.police })).body['notices'] as readonly Readonly<{ notice: string }>[]
  assert.ok(listed.some(({ notice }) => notice === mine))
  assert.match(await nics(as.police, 'inbox', 'list'), new RegExp(`^${mine} {2}NOT READ`, 'm'))
  assert.equal((await must(openNotice, { as: as.police, params })).body['ntn'], ntn)
  await must(acknowledgeNotice, { as: as.police, params })
  const shown = await nics(as.operator, 'inbox', 'show', ntn)
  const steps = sectionOf(shown, mine)
  assert.match(steps, /\(\w{9}\): told\n/)
  // A receiver that is slow to answer is called again, and the call that failed stands there too.
  assert.match(
    steps,
    /UTC {2}came into its inbox\n(?:.*it FAILED\n)*.* UTC {2}called by webhook: it came in\n.* UTC {2}TOLD: opened by police-\w+\n.* UTC {2}acknowledged by police-\w+$/m,
  )
  assert.match(sectionOf(shown, theirs), /: NOT TOLD\n(?:.*\n){2,4}.*called by email: it came in$/)
  assert.doesNotMatch(shown, new RegExp(transferee.name.last, 'i'))

  await overturned(walk, ntn, transferee)
  await until('the correction was called to', async () => taken().some(({ to }) => to.includes(inDesk)))
  assert.equal((await must(openNotice, { as: as.police, params })).body['says'], 'correction')
  const [after, year, json, month] = await Promise.all([
    nics(as.operator, 'inbox', 'show', ntn),
    ...[[], ['--json']].map(more => nics(as.operator, 'report', '925c', '--year', String(thisYear), ...more)),
    nics(as.operator, 'report', 'notices', '--month', thisMonth),
  ])
  assert.match(
    sectionOf(after ?? '', mine),
    /called by webhook: it came in\n[^]*called by email: it came in\n[^]*called by terminal: it FAILED\n[^]*TOLD THAT IT WAS OVERTURNED: opened by police-\w+$/,
  )
  assert.match(sectionOf(after ?? '', theirs), /: taken back before anybody read it\n/)
  assert.equal(
    taken().some(({ to, message }) => to.includes(bySheriff) && message.includes('correction')),
    false,
  )
  assert.match(
    year ?? '',
    /^United States \(nation\)\ndenials +2\n[^]*?^overturned +1\n[^]*?^notices told to police +1$/m,
  )
  const { nation } = JSON.parse(json ?? '') as Readonly<{
    nation: Readonly<{ total: Readonly<Record<string, unknown>> }>
  }>
  assert.deepEqual([nation.total['denials'], nation.total['overturned'], nation.total['charged']], [2, 1, 'not-told'])
  assert.match(month ?? '', /^notices +4, 1 told, 2 waiting, 1 taken back unread$/m)
})

type Came = Readonly<{ status: number; did: string; type: string; notice: string }>

const of = async (ntn: string, walk: Walk): Promise<readonly Unread[]> =>
  (await unread(walk)).filter(one => one.ntn === ntn)

/** Of the denial that the start itself makes: who else has a notice of it, and whose officer the start shows. */
async function agenciesOf(walk: Walk): Promise<readonly [sheriff: string, police: string]> {
  await until('the denial of the start is named', async () => (await unread(walk)).length === 2)
  const { body } = await walk.must(listNotices, { as: walk.as.police })
  const [own] = body['notices'] as readonly Readonly<{ notice: string }>[]
  const all = await unread(walk)
  const police = all.find(({ notice }) => notice === own?.notice)?.ori ?? assert.fail('the police have a notice')
  return [all.find(({ ori }) => ori !== police)?.ori ?? assert.fail('another has one'), police]
}

/** What a page says of one notice, up to the next. */
const sectionOf = (page: string, notice: string): string =>
  page
    .trimEnd()
    .split('\n\n')
    .find(part => part.startsWith(notice)) ?? assert.fail(page)

const thisYear = Temporal.Now.plainDateISO('UTC').year
const thisMonth = Temporal.Now.plainDateISO('UTC').toPlainYearMonth().toString()
