import type { TLSSocket } from 'node:tls'
import { isRefusal, refuse, type Refusal } from '../../refusal.ts'
import type { House } from '../house.ts'
import { rejection } from '../rejection.ts'
import { answerFrame, noteRefusal } from './answer.ts'
import type { Came } from './frames.ts'
import type { LineSettings } from './settings.ts'
import { byCertificate, signOn, stillMay, type SignedOn } from './sign-on.ts'
import type { Stations } from './stations.ts'
import type { Watch } from './watch.ts'

export type LineHouse = Readonly<{ house: House; stations: Stations; settings: LineSettings }>

export type Talk = Readonly<{
  at: LineHouse
  socket: TLSSocket
  address: string
  frames: AsyncIterable<Came>
  send: (line: string) => void
  watch: Watch
  /** Runs what must be finished even while the server closes. */
  during: <Result>(work: () => Promise<Result>) => Promise<Result>
  isDraining: () => boolean
}>

/** Who is at the other end, and how its lines hear that this one is over. */
type Guest = Readonly<{ signed: SignedOn; leave: () => void }>

/** A line from its sign-on to its end. Messages are answered one after another, in the order in which they came. */
export async function converse(talk: Talk): Promise<void> {
  const { frames, at, socket, watch, during, isDraining } = talk
  let guest: Guest | undefined
  try {
    if (at.settings.ca !== undefined) {
      guest = await enter(await byCertificate(socket, at.house), '', talk)
      if (guest === undefined) return
    }
    for await (const came of frames) {
      watch.came()
      if ('wrong' in came) return await endUnread(came.wrong, guest, talk)
      // An empty line says that somebody is still there.
      if (came.text === '') continue
      guest = await during(() => oneFrame(came.text, guest, talk))
      if (guest === undefined || isDraining()) return
    }
  } finally {
    guest?.leave()
  }
}

/** Who is there after it: nobody where the line is over. */
async function oneFrame(text: string, guest: Guest | undefined, talk: Talk): Promise<Guest | undefined> {
  const { at, address, send } = talk
  if (guest === undefined) return enter(await signOn(text, address, at.house), text, talk)
  if (!(await stillMay(guest.signed, at.house))) {
    guest.leave()
    return turnAway(refuse('not-signed-in'), text, guest.signed, talk)
  }
  const answer = await answerFrame(text, guest.signed, at.stations, at.house)
  if (answer !== undefined) send(answer)
  return guest
}

async function enter(came: SignedOn | Refusal, text: string, talk: Talk): Promise<Guest | undefined> {
  const { at, send, watch } = talk
  if (isRefusal(came)) return turnAway(came, text, undefined, talk)
  const leave = at.stations.join({ ...came, send })
  if (leave === undefined) return turnAway(refuse('too-many-streams'), text, came, talk)
  watch.signedOn()
  at.house.metrics.frame('SON', 'answered')
  return { signed: came, leave }
}

/** Says why, and that nobody is there. */
async function turnAway(
  refusal: Refusal,
  text: string,
  signed: SignedOn | undefined,
  { at, send }: Talk,
): Promise<undefined> {
  at.house.metrics.frame('SON', refusal.refusal)
  await noteRefusal(refusal, signed, at.house)
  send(rejection(refusal, text))
  return undefined
}

/** Where one message ends and the next begins is not known any more. */
async function endUnread(code: string, guest: Guest | undefined, { at, send }: Talk): Promise<void> {
  const refusal = refuse('message-unreadable', [{ pointer: '', code }])
  at.house.metrics.frame('unknown', refusal.refusal)
  await noteRefusal(refusal, guest?.signed, at.house)
  send(rejection(refusal, ''))
}
