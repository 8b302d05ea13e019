import { readFileSync, statSync } from 'node:fs'
import { fault } from '../fault.ts'
import { answerOf, moduleAt } from './module.ts'
import { alreadySignedIn, answers, session as flags, user } from './numbers.ts'
import type { Session } from './objects.ts'
import { slotOf } from './slots.ts'
import { provenMechanism } from './wrapping.ts'

/** Where the token is: the module that its maker gives out, the token's label, and a file that holds the PIN of its user. */
export type TokenSettings = Readonly<{ module: string; token: string; pinFile: string }>

/** Acts on the token, one after another: a session does one thing at a time. */
export type Token = Readonly<{ within: <Result>(act: (session: Session) => Promise<Result>) => Promise<Result> }>

/** Whoever waits for the keystore is told after five seconds that it is slow; nobody is left to hear of what comes later. */
const patience = 5_000
/** More than that wait only when the token does not answer. */
const mostWaiting = 1_000

/** Signs in when it is first used, and again after the token was away. A PIN that was refused is not tried twice: tokens lock themselves. */
export function openToken(settings: TokenSettings): Token {
  let open: Promise<Session> | undefined
  let refusedPin: Error | undefined
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0

  async function session(): Promise<Session> {
    if (refusedPin !== undefined) throw refusedPin
    open ??= signIn(settings)
    try {
      return await open
    } catch (error) {
      open = undefined
      if (error instanceof Error && isOfPin(error)) refusedPin = error
      throw error
    }
  }

  async function turn<Result>(act: (session: Session) => Promise<Result>, since: number): Promise<Result> {
    if (performance.now() - since > patience) throw slow()
    const opened = await session()
    try {
      return await act(opened)
    } catch (error) {
      if (answers[answerOf(error) ?? 0]?.ends === true) {
        open = undefined
        // It is over in any case; that nobody can close it is no news.
        opened.module.ask('C_CloseSession', opened.handle).catch(() => undefined)
      }
      throw error
    }
  }

  return {
    within: act => {
      if (waiting >= mostWaiting) return Promise.reject(slow())
      waiting += 1
      const since = performance.now()
      const mine = last.then(() => turn(act, since)).finally(() => (waiting -= 1))
      last = mine.catch(() => undefined)
      return mine
    },
  }
}

const slow = (): Error =>
  fault('the token', 'keystore-slow', `keystore: the token did not answer within ${patience / 1000} seconds`)

async function signIn({ module: path, token, pinFile }: TokenSettings): Promise<Session> {
  const pin = pinIn(pinFile)
  const module = await moduleAt(path)
  const { slot, serial } = await slotOf(module, token)
  const room = module.room()
  await module.ask('C_OpenSession', slot, flags.serial + flags.readWrite, null, null, room)
  const handle = module.numberAt(room)
  try {
    await module.ask('C_Login', handle, user, pin, pin.length).catch((error: unknown) => {
      // The sign-in is the whole program's, and another keystore of this program has made it.
      if (answerOf(error) !== alreadySignedIn) throw error
    })
    return { module, handle, serial, mechanism: await provenMechanism({ module, handle }) }
  } catch (error) {
    await module.ask('C_CloseSession', handle).catch(() => undefined)
    throw error
  } finally {
    pin.fill(0)
  }
}

/** `C_Login` alone answers so. */
const isOfPin = (error: Error): boolean => [0xa0, 0xa2, 0xa4].includes(answerOf(error) ?? 0)

const forOthers = 0o077

function pinIn(path: string): Buffer {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined)
    throw fault(
      'the token',
      'token-pin-missing',
      `There is no file ${path} with the token's PIN (NICS_PKCS11_PIN_FILE).`,
    )
  if ((found.mode & forOthers) !== 0)
    throw fault('the token', 'token-pin-shown', `${path} can be read by others than its owner. Run: chmod 600 ${path}`)
  return Buffer.from(readFileSync(path, 'utf8').trim())
}
