import SMTPConnection from 'nodemailer/lib/smtp-connection'

/** How the line to the mail server is protected; `none` on this machine alone. */
export type Protection = 'starttls' | 'implicit' | 'none'

/** The mail server that takes our e-mail, and how it knows us. */
export type MailServer = Readonly<{
  host: string
  port: number
  protection: Protection
  user?: string
  password?: string
  /** Whose word on certificates is believed instead of that of Node's authorities. */
  ca?: string
}>

/** Within the deadline of a call; nothing that a server says in a greeting or an answer is longer. */
const [patience, mostBytes] = [15_000, 16 * 1024]
/** A server that took the message is told good-bye, and not waited for. */
const farewell = 500

export type Line = Readonly<{ send: (from: string, to: string, message: Buffer) => Promise<void> }>

/**
 * Signs on to the mail server and does one thing there. `signal` cuts the line, whatever the server does. Throws an error with a code of its own, or with
 * the number that the server answered.
 */
export async function atMailServer<Result>(
  server: MailServer,
  act: (line: Line) => Promise<Result>,
  signal: AbortSignal,
): Promise<Result> {
  const connection = new SMTPConnection(optionsOf(server))
  const broken = Promise.withResolvers<never>()
  // Whoever waits hears of it below; nobody may wait at that moment.
  broken.promise.catch(() => undefined)
  connection.on('error', broken.reject)
  connection.once('end', () => broken.reject(coded('ECONNECTION')))
  const cut = (): void => {
    connection.close()
    broken.reject(coded('ETIMEDOUT'))
  }
  signal.addEventListener('abort', cut, { once: true })
  const step = (begin: (done: (error?: Error | null) => void) => void): Promise<void> =>
    Promise.race([
      new Promise<void>((resolve, reject) => begin(error => (error ? reject(error) : resolve()))),
      broken.promise,
    ])
  try {
    if (signal.aborted) throw coded('ETIMEDOUT')
    await step(done => connection.connect(done))
    const { user, password } = server
    if (user !== undefined) await step(done => connection.login({ user, pass: password ?? '' }, done))
    const result = await act({
      send: (from, to, message) => step(done => connection.send({ from, to }, message, error => done(error))),
    })
    await leave(connection, broken.promise)
    return result
  } finally {
    signal.removeEventListener('abort', cut)
    connection.close()
  }
}

function optionsOf({ host, port, protection, ca }: MailServer): ConstructorParameters<typeof SMTPConnection>[0] {
  return {
    ...{ host, port, secure: protection === 'implicit' },
    ...(protection === 'none' ? { ignoreTLS: true } : { requireTLS: protection === 'starttls' }),
    tls: { minVersion: 'TLSv1.2', rejectUnauthorized: true, ...(ca === undefined ? {} : { ca }) },
    ...{ connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience, dnsTimeout: patience },
    ...{ socketCloseTimeout: 0, maxResponseSize: mostBytes, logger: false, debug: false, transactionLog: false },
  }
}

async function leave(connection: SMTPConnection, ended: Promise<never>): Promise<void> {
  connection.quit()
  const over = new AbortController()
  const waited = new Promise(resolve =>
    AbortSignal.timeout(farewell).addEventListener('abort', resolve, { signal: over.signal }),
  )
  await Promise.race([waited, ended.catch(() => undefined)])
  over.abort()
}

const coded = (code: string): Error => Object.assign(new Error('the mail server is not there'), { code })
