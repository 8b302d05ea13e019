import type { z } from 'zod'
import {
  decideRelief,
  listReliefs,
  mostReliefsListed,
  noteRelief,
  openRelief,
  readRelief,
  type reliefView as viewed,
} from '#contract/relief.ts'
import { decideBy, missingFor } from '#law/contribution/relief-as-it-stands.ts'
import { owesFees } from '#law/contribution/relief-procedure.ts'
import type { Relief } from '#law/lives/relief.ts'
import { reliefLetter } from '#law/notices/relief.ts'
import { decideRelief as decide } from '#relief/decide-relief.ts'
import { noteRelief as note, type Noted } from '#relief/note-relief.ts'
import { openRelief as open } from '#relief/open-relief.ts'
import { listReliefs as list, ownRelief } from '#relief/own-relief.ts'
import { isRefusal, refuse } from '../refusal.ts'
import { present } from './present.ts'
import { route, type Route } from './route.ts'

/** How a program of relief keeps its applications, 34 U.S.C. 40911(c)(2), 40915. Which agency's it is says its sign-in. */
export const reliefRoutes: readonly Route[] = [
  route(openRelief, async ({ body, by, caller: { ori } }, { world }) => {
    if (ori === undefined) return refuse('may-not')
    const { program, received, certified } = body
    const about = 'nri' in body ? { nri: body.nri } : { ari: body.ari }
    const relief = await open({ ori, about, program, received, ...present({ certified }) }, by, world)
    if (isRefusal(relief)) return relief
    const { number } = relief.state
    return { status: 201, body: reliefView(relief.state), location: `/v1/relief/${number}` }
  }),

  route(noteRelief, async ({ params: { number }, body, by, caller: { ori } }, { world }) => {
    if (ori === undefined) return refuse('may-not')
    const relief = await note({ number, ori, event: notedBy(body) }, by, world)
    return isRefusal(relief) ? relief : { status: 200, body: reliefView(relief.state) }
  }),

  route(decideRelief, async ({ params: { number }, body, by, caller: { ori } }, { world }) => {
    if (ori === undefined) return refuse('may-not')
    const relief = await decide({ number, ori, ...body }, by, world)
    return isRefusal(relief) ? relief : { status: 200, body: reliefView(relief.state) }
  }),

  route(readRelief, async ({ params: { number }, caller: { ori } }, { world }) => {
    if (ori === undefined) return refuse('may-not')
    const relief = await ownRelief({ number, ori }, world)
    if (isRefusal(relief)) return relief
    return {
      status: 200,
      body: { relief: reliefView(relief.state), ...present({ letter: reliefLetter(relief.state) }) },
    }
  }),

  route(listReliefs, async ({ query: { after = '' }, caller: { ori } }, { world }) => {
    if (ori === undefined) return refuse('may-not')
    const { reliefs, more } = await list({ ori, after, limit: mostReliefsListed }, world)
    return { status: 200, body: { reliefs: reliefs.map(({ state }) => reliefView(state)), ...present({ more }) } }
  }),
]

/** A step as the life of an application knows it. */
function notedBy(sent: z.output<typeof noteRelief.body>): Noted {
  const { on } = sent
  if (sent.step === 'heard') return { type: 'heard', on, how: sent.how }
  return sent.step === 'found' ? { type: 'found', on, findings: present(sent.findings) } : { type: sent.step, on }
}

function reliefView(relief: Relief): z.input<typeof viewed> {
  const { ori: _, certified, heard, findings, ...shown } = relief
  return {
    ...shown,
    ...present({ certified, heard, findings, decideBy: decideBy(relief) }),
    missing: [...missingFor(relief)],
    fees: owesFees(relief),
  }
}
