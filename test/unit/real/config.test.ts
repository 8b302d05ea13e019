import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { suite, test } from 'node:test'
import { policyNames } from '#law/policies.ts'
import { verifierText } from '#ledger/log/note.ts'
import { periods, settings } from '#law/settings.ts'
import { readConfig, unread, variables } from '#real/config.ts'
import { policyVariable, settingVariable } from '#real/environment-settings.ts'
import { root } from '../../support/groups.ts'

suite('the configuration', () => {
  test('with nothing set it is a training system on this machine alone', () => {
    const expected = {
      mode: 'sandbox',
      dataDir: resolve('.nics'),
      keysDir: resolve('.nics/keys'),
      agenciesDir: resolve('.nics/agencies'),
      host: '127.0.0.1',
      port: 4090,
      oneTimeLinks: true,
      secure: false,
      behindProxy: false,
      witnesses: [],
      sources: { at: [], files: {} },
      here: { role: 'national' },
      line: {},
      calls: { receivers: { loopback: false, ports: [], networks: [] } },
      settings: { ...settings, federal: { atf: 'USATF0000', ice: 'USICE0000' } },
      agency: { name: 'OpenNICS training system', address: '1 Example Plaza, Sample City, ST 00000' },
      atfOffice: 'ATF, made-up field division, telephone 304-555-0144',
    }
    assert.deepEqual(readConfig({}), expected)
    assert.deepEqual(readConfig({ NICS_MODE: '', NICS_PORT: '', DATABASE_URL: '', NICS_EXAMINER_WAIT: '' }), expected)
  })

  const inspector = { name: 'witness.example/w1', kind: 'witness', key: new Uint8Array(32).fill(1) } as const
  const witness = verifierText(inspector)

  test('a witness is named by the public key of a witness, and by no other', () => {
    const log = verifierText({ ...inspector, kind: 'log' })
    for (const wrong of [log, 'witness.example/w1', `${witness}A`, `${witness},${witness}`])
      assert.throws(() => readConfig({ NICS_WITNESSES: wrong }), {
        message: 'NICS_WITNESSES must be public keys of witnesses.',
      })
  })

  test('every variable is read', () => {
    const read = readConfig({
      NICS_MODE: 'production',
      DATABASE_URL: 'postgresql://nics@db/nics',
      NICS_DATA_DIR: '/var/lib/nics',
      NICS_KEYS_DIR: '/var/lib/nics-keys',
      NICS_AGENCIES_DIR: '/var/lib/agencies',
      NICS_HOST: '0.0.0.0',
      NICS_PORT: '8443',
      NICS_BEHIND_PROXY: 'yes',
      NICS_WITNESSES: ` ${witness} `,
      NICS_SOURCES: ' ncic=https://ncic.example:7001  iii=https://iii.example ',
      NICS_SOURCES_CA: '/etc/nics/ca.pem',
      NICS_SOURCES_CERT: '/etc/nics/cert.pem',
      NICS_SOURCES_KEY: '/etc/nics/key.pem',
      NICS_LINE_PORT: '8444',
      NICS_LINE_CERT_FILE: '/etc/nics/line.crt',
      NICS_LINE_KEY_FILE: '/etc/nics/line.key',
      NICS_LINE_CA_FILE: '/etc/nics/authority.crt',
      NICS_AGENCY_NAME: 'Bureau of Synthetic Checks',
      NICS_AGENCY_ADDRESS: '1 Example Plaza',
      NICS_POLICY_SELL_TO_ALONE: 'denies',
      NICS_EXAMINER_WAIT: 'PT3M',
      NICS_DESTROY_IDENTITY_AFTER: 'PT20H',
    })
    assert.deepEqual(read, {
      mode: 'production',
      databaseUrl: 'postgresql://nics@db/nics',
      dataDir: '/var/lib/nics',
      keysDir: '/var/lib/nics-keys',
      agenciesDir: '/var/lib/agencies',
      host: '0.0.0.0',
      port: 8443,
      oneTimeLinks: false,
      secure: true,
      behindProxy: true,
      witnesses: [witness],
      sources: {
        at: ['ncic=https://ncic.example:7001', 'iii=https://iii.example'],
        files: { ca: '/etc/nics/ca.pem', cert: '/etc/nics/cert.pem', key: '/etc/nics/key.pem' },
      },
      line: { port: 8444, cert: '/etc/nics/line.crt', key: '/etc/nics/line.key', ca: '/etc/nics/authority.crt' },
      calls: { receivers: { loopback: false, ports: [], networks: [] } },
      settings: {
        ...settings,
        examinerWait: 'PT3M',
        destroyIdentityAfter: 'PT20H',
        policies: { ...settings.policies, 'sell-to-alone': 'denies' },
      },
      agency: { name: 'Bureau of Synthetic Checks', address: '1 Example Plaza' },
      here: { role: 'national' },
    })
  })

  test('the database address may stand in a file', t => {
    const directory = mkdtempSync(join(tmpdir(), 'nics-config-'))
    t.after(() => rmSync(directory, { recursive: true }))
    const file = join(directory, 'url')
    writeFileSync(file, 'postgresql://nics:secret@db/nics\n')
    assert.equal(readConfig({ DATABASE_URL_FILE: file }).databaseUrl, 'postgresql://nics:secret@db/nics')
  })

  test('states whose point of contact asks the three bodies itself are named with their day, or nothing starts', () => {
    const read = (named: string) => readConfig({ NICS_OUTREACH_BY_POCS: named }).settings.outreachByPocs
    assert.deepEqual(read('PA=2026-10-01,VA=2027-01-01'), { PA: '2026-10-01', VA: '2027-01-01' })
    assert.deepEqual(read(''), {})
    for (const wrong of ['PA', 'PA=soon', 'ZZ=2026-10-01', 'PA=2026-10-01=2'])
      assert.throws(() => read(wrong), /^Error: NICS_OUTREACH_BY_POCS names states and days/)
  })

  test('production refuses PGlite, in one sentence', () => {
    assert.throws(() => readConfig({ NICS_MODE: 'production' }), {
      message: 'Production needs a PostgreSQL (DATABASE_URL): PGlite loses what it acknowledged when the power fails.',
    })
  })

  test('production refuses one-time links, in one sentence', () => {
    const production = { NICS_MODE: 'production', DATABASE_URL: 'postgresql://nics@db/nics' }
    assert.throws(() => readConfig({ ...production, NICS_ONE_TIME_LINKS: 'yes' }), {
      message:
        'Production allows no one-time links (NICS_ONE_TIME_LINKS): whoever reads a log or a screen could sign in.',
    })
    assert.equal(readConfig(production).oneTimeLinks, false)
    assert.equal(readConfig({ NICS_ONE_TIME_LINKS: 'no' }).oneTimeLinks, false)
  })

  for (const [name, value, sentence] of [
    ['NICS_MODE', 'prod', 'NICS_MODE must be sandbox or production.'],
    ['NICS_PORT', '99999', 'NICS_PORT must be a port, 0 to 65535.'],
    ['NICS_PORT', 'http', 'NICS_PORT must be a port, 0 to 65535.'],
    ['NICS_ONE_TIME_LINKS', 'maybe', 'NICS_ONE_TIME_LINKS must be yes or no.'],
    ['NICS_SECURE', 'true', 'NICS_SECURE must be yes or no.'],
    ['NICS_EXAMINER_WAIT', 'PT6M', 'NICS_EXAMINER_WAIT must be between PT0S and PT5M.'],
    ['NICS_EXAMINER_WAIT', '5 minutes', 'NICS_EXAMINER_WAIT must be a period such as PT1H.'],
    ['NICS_DESTROY_IDENTITY_AFTER', 'PT24H', 'NICS_DESTROY_IDENTITY_AFTER must be between PT0S and PT20H.'],
  ] as const) {
    test(`${name}=${value} is refused in one sentence`, () => {
      assert.throws(() => readConfig({ [name]: value }), { message: sentence })
    })
  }

  test('an address that is not of a PostgreSQL is refused and not repeated, because it may hold a password', () => {
    assert.throws(
      () => readConfig({ DATABASE_URL: 'mysql://root:secret@db/nics' }),
      (error: Error) =>
        error.message.startsWith('DATABASE_URL must be the address') && !error.message.includes('secret'),
    )
  })

  test('every setting of the law has a variable', () => {
    assert.deepEqual(Object.keys(periods).map(settingVariable), [
      'NICS_EXAMINER_WAIT',
      'NICS_DESTROY_IDENTITY_AFTER',
      'NICS_FINISH_SEARCH_AFTER',
      'NICS_SEARCH_AGAIN_EVERY',
      'NICS_SOURCE_DOWN_LIMIT',
      'NICS_CLAIM_LASTS',
      'NICS_BATCH_WAITS',
      'NICS_BATCH_ANSWERS_KEPT',
      'NICS_RECHECK_KEPT',
    ])
  })

  test('the operator’s page explains every variable and every setting', () => {
    const page = readFileSync(join(root, 'docs', 'operating.md'), 'utf8')
    const every = [
      ...Object.keys(variables),
      ...Object.keys(periods).map(settingVariable),
      ...policyNames.map(policyVariable),
    ]
    assert.deepEqual(
      every.filter(name => !page.includes(`\`${name}\``)),
      [],
    )
  })

  test('a choice that the policy does not offer is refused, and the refusal names the choices', () => {
    assert.throws(
      () => readConfig({ NICS_POLICY_SELL_TO_ALONE: 'maybe' }),
      /^Error: NICS_POLICY_SELL_TO_ALONE must be one of examiner, denies\.$/,
    )
  })

  test('a name that looks like ours and is read by nothing is noticed', () => {
    const env = { NICS_EXAMINER_WIAT: 'PT1M', NICS_EXAMINER_WAIT: 'PT1M', NICS_MODE: 'sandbox', PATH: '/bin' }
    assert.deepEqual(unread(env), ['NICS_EXAMINER_WIAT'])
  })
})
