import { writePocAnswer } from '#contract/wire/poc-answers.ts'
import type { Caller } from '#law/lives/session.ts'
import type { Ntn, Ori } from '#law/words.ts'
import { answerAsItStands, lookAtAnswer, type PocAnswer } from '#poc/answer.ts'
import { isRefusal } from '../../refusal.ts'
import type { World } from '../../world.ts'
import { writeResponse } from '../poc-messages.ts'

/** The warning before the end of an operational day (28 CFR 25.6(h)). */
export type Warning = Readonly<{ ori: Ori; day: string; undetermined: number; endsAt: string }>

/** What goes out unasked. Of a response only its number is kept here: who it is about is read each time that it is sent. */
export type Push = Readonly<{ ntn: Ntn }> | Readonly<{ warning: Omit<Warning, 'ori'> }>

type To = Readonly<{ ori: Ori; caller: Pick<Caller, 'audience' | 'id'> }>

const actorOf = ({ caller: { audience, id } }: To) => ({ audience, id })

/** 25.6(f): keeps that the complete response after a Partial one was answered, before it is sent. Whether it is still to be sent. */
export async function keepFollowUp(ntn: Ntn, to: To, world: World): Promise<boolean> {
  const own = { ntn, ori: to.ori, by: actorOf(to) }
  const before = await lookAtAnswer(own, world)
  if (isRefusal(before) || !isStillToCome(before)) return false
  return !isRefusal(await answerAsItStands({ ...own, through: 'line' }, world))
}

/** As it is sent now; undefined where there is nothing left that could be said. */
export async function writePush(push: Push, number: string, to: To, world: World): Promise<string | undefined> {
  const { ori } = to
  if ('warning' in push)
    return writePocAnswer({ key: 'WRN', ori, unsolicited: true, body: { push: number, ...push.warning } })
  const answer = await lookAtAnswer({ ntn: push.ntn, ori, by: actorOf(to) }, world)
  return isRefusal(answer) || answer.hits === undefined ? undefined : writeResponse(answer, { ori, push: number })
}

/** The search is complete, and no complete response was given yet, over whichever door. */
const isStillToCome = ({ seen: { state }, response }: PocAnswer): boolean =>
  state.status === 'with-poc' &&
  response.kind !== 'partial' &&
  state.poc?.responses.some(({ kind }) => kind !== 'partial') !== true
