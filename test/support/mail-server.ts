import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/**
 * A mail server as a process of its own: `mail-server.ts MODE TLS CERT KEY`. It says its port, then every message that it has taken, a line of
 * JSON each. It is smtp-server, a server of mail that is not ours; what servers do wrong is done here.
 */
const [, , mode = 'ok', protection = 'starttls', cert = '', key = ''] = process.argv

const say = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`)
const answer = (responseCode: number, text: string): Error => Object.assign(new Error(text), { responseCode })

const seen = new Set<string>()

/** What is said to a recipient, in the modes in which they are not taken. */
const toRecipient: Readonly<Record<string, (address: string) => Error | undefined>> = {
  tempfail: () => answer(451, 'try again later'),
  refused: () => answer(550, 'nobody of that name'),
  greylist(address) {
    const known = seen.has(address)
    seen.add(address)
    return known ? undefined : answer(450, 'come back')
  },
}

const options: SMTPServerOptions = {
  ...{ cert: readFileSync(cert), key: readFileSync(key), secure: protection === 'implicit', logger: false },
  ...{ disableReverseLookup: true, authOptional: true, closeTimeout: 100 },
  ...(protection === 'none' ? { disabledCommands: ['STARTTLS'], allowInsecureAuth: true } : {}),
  onAuth: ({ username, password }, _session, done) =>
    username === 'nics' && password === 'right' ? done(null, { user: 'nics' }) : done(answer(535, 'not you')),
  onRcptTo: ({ address }, _session, done) => done(toRecipient[mode]?.(address)),
  onData(stream, { envelope }, done) {
    const parts: Buffer[] = []
    if (mode === 'cut') for (const socket of sockets) socket.destroy()
    stream.on('data', (part: Buffer) => parts.push(part))
    stream.on('end', () => {
      if (mode === 'hang') return
      if (mode === 'full') return done(answer(552, 'too much for me'))
      const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address
      say({ from, to: envelope.rcptTo.map(({ address }) => address), message: Buffer.concat(parts).toString('utf8') })
      done()
    })
  },
}

const sockets = new Set<Readonly<{ destroy: () => unknown }>>()

function serve(): void {
  const server = new SMTPServer(options)
  server.server.on('connection', socket => sockets.add(socket))
  server.on('error', () => undefined)
  const listening = server.listen(0, '127.0.0.1', () => say({ port: (listening.address() as { port: number }).port }))
}

/** Greets a line at a time and never comes to an end: nothing that waits for silence sees it. */
function serveSlowly(): void {
  const server = createServer(socket => {
    const dripping = setInterval(() => socket.write('220-wait a little\r\n'), 100)
    socket.on('error', () => undefined).on('close', () => clearInterval(dripping))
  })
  server.listen(0, '127.0.0.1', () => say({ port: (server.address() as { port: number }).port }))
}

if (mode === 'slow') serveSlowly()
else serve()
// It never outlives whoever began it.
process.stdin.resume().on('end', () => process.exit())
