import { once } from 'node:events'
import { connect, type TLSSocket } from 'node:tls'
import { isFaults, readFrame } from '#contract/wire/frame.ts'
import { writeLineMessage } from '#contract/wire/line-messages.ts'
import type { Credentials } from '../sources/place.ts'
import { linesOn } from './lines-on.ts'

/** Where the nation's line answers, and by what it knows us: client id and key, or a certificate where we show one. */
export type LinePlace = Readonly<{ host: string; port: number; client: string; key?: string; credentials: Credentials }>

/** One connection, signed on. Messages are answered in the order in which they are sent. */
export type LineEnd = Readonly<{
  /** By which number the nation knows us. */
  ori: string
  say: (text: string, signal: AbortSignal) => Promise<string>
  /** Sends what nothing answers. */
  tell: (text: string) => void
  isOpen: () => boolean
  over: Promise<unknown>
  cut: () => void
}>

/** Hears what the nation sends unasked, and on which line it may say that it has come. */
export type HearPush = (text: string, end: Pick<LineEnd, 'ori' | 'tell'>) => void

type Waiting = Readonly<{ answer: (text: string) => void; fail: (error: Error) => void }>

/** Well within the quarter of an hour after which a line on which nothing comes is taken for dead. */
const pulseEvery = 240_000
const unasked = '$.'

/** Dials and signs on. Throws where nobody answers by the time that `signal` fires, or where we are turned away. */
export async function openEnd(place: LinePlace, hear: HearPush, signal: AbortSignal): Promise<LineEnd> {
  const { host, port, client, key, credentials } = place
  const socket = connect({ host, port, ...credentials, minVersion: 'TLSv1.2' })
  socket.on('error', () => socket.destroy())
  const giveUp = (): void => void socket.destroy()
  signal.addEventListener('abort', giveUp, { once: true })
  try {
    await Promise.race([once(socket, 'secureConnect'), closed(socket)])
    const early: string[] = []
    let heard = (text: string): void => void early.push(text)
    const talk = conversation(socket, text => heard(text))
    const sign = key === undefined ? '' : writeLineMessage({ key: 'SON', body: { client, secret: key } })
    const end = { ...talk, ori: welcomedAs(await talk.say(sign, signal)) }
    // What comes with the welcome comes before anybody knows whose line it is.
    heard = text => hear(text, end)
    for (const text of early) heard(text)
    return end
  } catch (error) {
    socket.destroy()
    throw error
  } finally {
    signal.removeEventListener('abort', giveUp)
  }
}

async function closed(socket: TLSSocket): Promise<never> {
  await once(socket, 'close')
  throw new Error('the line was closed')
}

function welcomedAs(welcome: string): string {
  const frame = readFrame(welcome)
  if (isFaults(frame) || frame.key !== 'ACK' || frame.ori === undefined) throw new Error('the nation turns us away')
  return frame.ori
}

function conversation(socket: TLSSocket, hear: (text: string) => void): Omit<LineEnd, 'ori'> {
  const waiting: Waiting[] = []
  let came = 0
  const pulse = setInterval(() => socket.write('\n'), pulseEvery)
  pulse.unref()
  socket.on('close', () => {
    clearInterval(pulse)
    for (const { fail } of waiting.splice(0)) fail(new Error('the line was cut'))
  })
  linesOn(socket, text => {
    came += 1
    if (text.startsWith(unasked)) hear(text)
    // Whoever is answered and has asked nothing is out of step.
    else if (waiting.length === 0) socket.destroy()
    else waiting.shift()?.answer(text)
  })
  return {
    async say(text, signal) {
      if (socket.destroyed) throw new Error('the line was cut')
      const before = came
      const answered = new Promise<string>((answer, fail) => void waiting.push({ answer, fail }))
      // Nothing came while somebody waited as long as anybody waits: this line is dead, whatever the system says of it.
      const late = (): void => void (came === before && socket.destroy())
      signal.addEventListener('abort', late, { once: true })
      socket.write(`${text}\n`)
      return answered.finally(() => signal.removeEventListener('abort', late))
    },
    tell: text => void (socket.writable && socket.write(`${text}\n`)),
    isOpen: () => !socket.destroyed && socket.readable,
    over: new Promise(resolve => socket.once('close', resolve)),
    cut: () => void socket.destroy(),
  }
}
