import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, suite, test } from 'node:test'
import { readConfig, unread } from '#real/config.ts'

const folder = mkdtempSync(join(tmpdir(), 'nics-calls-'))
after(() => rmSync(folder, { recursive: true }))
const file = (name: string, text: string, mode = 0o600): string => {
  writeFileSync(join(folder, name), text)
  chmodSync(join(folder, name), mode)
  return join(folder, name)
}
const password = file('password', 'right\n')
const mail = {
  NICS_SMTP_HOST: 'mail.example',
  NICS_SMTP_FROM: 'nics@bureau.example',
  NICS_SIGN_IN_URL: 'https://nics.example',
}
const production = { NICS_MODE: 'production', DATABASE_URL: 'postgresql://nics@db/nics' }

suite('how agencies are called', () => {
  test('with nothing set: receivers of the Internet at port 443, and no e-mail', () => {
    assert.deepEqual(readConfig({}).calls, { receivers: { loopback: false, ports: [], networks: [] } })
  })

  test('every variable is read', () => {
    const set = {
      ...{
        ...mail,
        NICS_SMTP_PORT: '2525',
        NICS_SMTP_TLS: 'implicit',
        NICS_SMTP_USER: 'nics',
        NICS_SMTP_PASSWORD_FILE: password,
      },
      ...{
        NICS_SMTP_CA_FILE: file('ca', 'PEM'),
        NICS_RECEIVERS_CA_FILE: file('others', 'PEMS'),
        NICS_RECEIVERS_LOOPBACK: 'yes',
      },
      ...{
        NICS_RECEIVERS_PORTS: ' 8443 9443 ',
        NICS_RECEIVERS_NETWORKS: '10.20.0.0/16 fd12::/16',
        NICS_RECEIVERS_PROXY: 'http://proxy.example:3128',
      },
    }
    assert.deepEqual(unread(set), [])
    assert.deepEqual(readConfig(set).calls, {
      receivers: { loopback: true, ports: [8443, 9443], networks: ['10.20.0.0/16', 'fd12::/16'] },
      authorities: 'PEMS',
      proxy: new URL('http://proxy.example:3128'),
      email: {
        server: {
          host: 'mail.example',
          port: 2525,
          protection: 'implicit',
          user: 'nics',
          password: 'right',
          ca: 'PEM',
        },
        sender: { from: 'nics@bureau.example', signIn: 'https://nics.example' },
      },
    })
  })

  test('the port is the one of the protection where none is set', () => {
    assert.equal(readConfig(mail).calls.email?.server.port, 587)
    assert.equal(readConfig({ ...mail, NICS_SMTP_TLS: 'implicit' }).calls.email?.server.port, 465)
  })

  for (const [env, sentence] of [
    [
      { NICS_SMTP_FROM: 'nics@bureau.example' },
      'NICS_SMTP_FROM says how a mail server is reached, and NICS_SMTP_HOST names none.',
    ],
    [{ NICS_SMTP_USER: 'nics' }, 'NICS_SMTP_USER says how a mail server is reached, and NICS_SMTP_HOST names none.'],
    [{ NICS_SMTP_HOST: 'mail.example' }, 'NICS_SMTP_HOST needs NICS_SMTP_FROM, the plain address from which we write.'],
    [
      { ...mail, NICS_SMTP_FROM: 'NICS <nics@bureau.example>' },
      'NICS_SMTP_HOST needs NICS_SMTP_FROM, the plain address from which we write.',
    ],
    [
      { ...mail, NICS_SIGN_IN_URL: '' },
      'NICS_SMTP_HOST needs NICS_SIGN_IN_URL: the https address at which people of agencies sign in.',
    ],
    [
      { ...mail, NICS_SIGN_IN_URL: 'http://nics.example' },
      'NICS_SMTP_HOST needs NICS_SIGN_IN_URL: the https address at which people of agencies sign in.',
    ],
    [{ ...mail, NICS_SMTP_USER: 'nics' }, 'NICS_SMTP_USER and NICS_SMTP_PASSWORD_FILE go together.'],
    [{ ...mail, NICS_SMTP_PASSWORD_FILE: password }, 'NICS_SMTP_USER and NICS_SMTP_PASSWORD_FILE go together.'],
    [
      { ...mail, NICS_SMTP_TLS: 'none' },
      'NICS_SMTP_TLS=none is for a mail server on this machine: nobody else is to read who is called.',
    ],
    [{ ...mail, NICS_SMTP_TLS: 'ssl' }, 'NICS_SMTP_TLS must be starttls, implicit or none.'],
    [{ ...mail, NICS_SMTP_PORT: '0' }, 'NICS_SMTP_PORT must be a port, 1 to 65535.'],
    [{ NICS_RECEIVERS_PORTS: '443 https' }, 'NICS_RECEIVERS_PORTS must be ports, such as 8443.'],
    [
      { NICS_RECEIVERS_NETWORKS: '0.0.0.0/0' },
      'NICS_RECEIVERS_NETWORKS must be private networks, such as 10.20.0.0/16.',
    ],
    [{ NICS_RECEIVERS_LOOPBACK: '1' }, 'NICS_RECEIVERS_LOOPBACK must be yes or no.'],
    [
      { NICS_RECEIVERS_PROXY: 'http://user:secret@proxy.example' },
      'NICS_RECEIVERS_PROXY must be a host and a port, such as http://proxy.example:3128, and nothing else.',
    ],
    [
      { ...production, NICS_RECEIVERS_LOOPBACK: 'yes' },
      'Production calls no receiver on this machine (NICS_RECEIVERS_LOOPBACK): that is for training and tests.',
    ],
  ] as const)
    test(`${JSON.stringify(env).slice(0, 90)} is refused in one sentence`, () => {
      assert.throws(() => readConfig(env), { message: sentence })
    })

  test('a password that others can read, that is empty, or that is not there is refused, and never repeated', () => {
    const refused = (name: string): void =>
      assert.throws(
        () => readConfig({ ...mail, NICS_SMTP_USER: 'nics', NICS_SMTP_PASSWORD_FILE: name }),
        error => {
          assert.ok(error instanceof Error)
          assert.match(error.message, /NICS_SMTP_PASSWORD_FILE/)
          assert.doesNotMatch(error.message, /open secret/)
          return true
        },
      )
    refused(file('open', 'open secret', 0o644))
    refused(file('empty', '\n'))
    refused(join(folder, 'nowhere'))
  })
})
