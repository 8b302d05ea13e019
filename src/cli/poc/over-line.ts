import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { connect, type TLSSocket } from 'node:tls'
import { writeLineMessage } from '#contract/wire/line-messages.ts'
import { readConfig } from '#real/config.ts'
import { certificateFile } from '../sandbox/own-certificate.ts'

type Line = Readonly<{
  host: string
  port: number
  machine: Readonly<{ id: string; key: string }>
  caFile: unknown
}>

/** Longer than a search takes, with every source slow. */
const patience = 45_000

/** Signs on, sends one message, and hears its answer. What comes unasked is left to be sent again. Throws one sentence. */
export async function overLine(
  { host, port, machine, caFile }: Line,
  write: (ori: string) => string,
): Promise<Readonly<{ sent?: string; answer: string }>> {
  const socket = connect({ host, port, ...authorityOf(caFile) })
  socket.setTimeout(patience, () => socket.destroy())
  try {
    await once(socket, 'secureConnect')
    const answers = answersOn(socket)
    const hear = async (text: string): Promise<string> => {
      socket.write(`${text}\n`)
      const came = await answers.next()
      if (came.done === true) throw new Error('The line was closed before there was an answer.')
      return came.value
    }
    const welcome = await hear(writeLineMessage({ key: 'SON', body: { client: machine.id, secret: machine.key } }))
    const [, ori] = /^ACK\.(\w{9})\./.exec(welcome) ?? []
    if (ori === undefined) return { answer: welcome }
    const sent = write(ori)
    return { sent, answer: await hear(sent) }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
    if (code === undefined) throw error
    throw new Error(`The line at ${host}:${port} does not answer (${code}).`, { cause: error })
  } finally {
    socket.destroy()
  }
}

async function* answersOn(socket: TLSSocket): AsyncGenerator<string> {
  for await (const line of createInterface({ input: socket, crlfDelay: Infinity }))
    if (!line.startsWith('$.')) yield line
}

/** Who vouches for the line: a file that is named, the training system of this machine, or the usual authorities. */
function authorityOf(caFile: unknown): Readonly<{ ca?: string }> {
  const file = typeof caFile === 'string' ? caFile : certificateFile(readConfig(process.env).dataDir)
  return typeof caFile === 'string' || existsSync(file) ? { ca: readFileSync(file, 'utf8') } : {}
}
