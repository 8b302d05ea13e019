import { randomBytes } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import { parseReceiverUrl } from '#delivery/receiver-url.ts'
import type { Given } from './command.ts'
import { declined, exits, present, tell, type Outcome } from './output.ts'
import { drillPage, drillReceiver } from './receiver/drill.ts'
import { modes } from './receiver/modes.ts'
import { secretsIn } from './receiver/secret-file.ts'
import { serveReceiver } from './receiver/serve.ts'
import { untilStopped } from './until-stopped.ts'

/** `nics receiver`, `nics receiver drill` and `nics receiver secret`: needs no server and no system. */
export async function receiverCommand({ args: [act], options }: Given): Promise<Outcome | undefined> {
  const file = String(options['secret'])
  if (act === 'secret') return newSecret(file)
  if (act !== undefined && act !== 'drill' && act !== 'serve')
    return declined('usage', 'A receiver is told drill, secret, or nothing, which serves one.')
  const secrets = secretsIn(file)
  if (secrets === undefined)
    return declined(
      'invalid',
      'The file holds no secret of a receiver, whsec_ and 24 to 64 bytes in base64, one a line. `nics receiver secret` makes one.',
    )
  return act === 'drill' ? drill(secrets[0], options) : serve(secrets, options)
}

/** As long as those that the system gives. */
const secretBytes = 32

function newSecret(file: string): Outcome {
  if (existsSync(file)) return declined('conflict', 'The file is there already, and is left as it is.')
  writeFileSync(file, `whsec_${randomBytes(secretBytes).toString('base64')}\n`, { mode: 0o600, flag: 'wx' })
  const page = `A secret to try with stands in ${file}, for its owner alone. The one for calls in earnest an operator of the system gives you.\n`
  return { status: exits.ok, document: { secret: file }, page }
}

async function drill(secret: string, { url: given }: Given['options']): Promise<Outcome> {
  const url = typeof given === 'string' ? parseReceiverUrl(given) : undefined
  if (url === undefined)
    return declined('usage', 'Say where your receiver answers, such as --url http://127.0.0.1:7100.')
  const drilled = await drillReceiver(url, secret, Temporal.Now.instant)
  if (drilled === 'nobody')
    return declined('unavailable', 'Nobody answers at that address. Start your receiver, and look at the address.')
  return { status: drilled.behaved ? exits.ok : exits.violated, document: drilled, page: drillPage(drilled) }
}

async function serve(secrets: readonly string[], options: Given['options']): Promise<Outcome | undefined> {
  const port = Number(options['port'] ?? 0)
  if (!(Number.isInteger(port) && port >= 0 && port <= 65_535))
    return declined('invalid', 'A port is 0 to 65535; 0 is any.')
  const mode = modes.find(each => each === (options['mode'] ?? 'ok'))
  if (mode === undefined) return declined('invalid', `A receiver is told one of ${modes.join(', ')}.`)
  const json = options['json'] === true
  const to = json ? process.stderr : process.stdout
  const { url, stop } = await serveReceiver({
    ...{ port, mode, secrets, now: Temporal.Now.instant },
    log: line => void to.write(`${JSON.stringify(line)}\n`),
  })
  if (json) present({ status: exits.ok, document: { url, mode, pid: process.pid }, page: '' }, { json })
  else tell(`A receiver answers at ${url}, in the mode ${mode}.`)
  await untilStopped()
  await stop()
  return undefined
}
