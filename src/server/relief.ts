import type { z } from 'zod'
import {
  decideRelief,
  listReliefs,
  mostReliefsListed,
  noteRelief,
  openRelief,
  printReliefLetter,
  readRelief,
  type reliefView as viewed,
} from '#contract/relief.ts'
import { saidOf } from '#delivery/letters/relief-decided.ts'
import { renderLetter } from '#delivery/letters/print/render.ts'
import { decideBy, missingFor } from '#law/contribution/relief-as-it-stands.ts'
import { owesFees } from '#law/contribution/relief-procedure.ts'
import type { Relief } from '#law/lives/relief.ts'
import { decideRelief as decide } from '#relief/decide-relief.ts'
import { noteRelief as note, type Noted } from '#relief/note-relief.ts'
import { openRelief as open } from '#relief/open-relief.ts'
import { listReliefs as list, ownRelief } from '#relief/own-relief.ts'
import { present } from '../present.ts'
import { isRefusal, refuse } from '../refusal.ts'
import { agencyRoute } from './agency-route.ts'
import { reliefLetterOf } from './relief-letter.ts'
import type { Route } from './route.ts'

/** How a program of relief keeps its applications, 34 U.S.C. 40911(c)(2), 40915. Which agency's it is says its sign-in. */
export const reliefRoutes: readonly Route[] = [
  agencyRoute(openRelief, async ({ body, by, ori }, { world }) => {
    const { program, received, certified } = body
    const about = 'nri' in body ? { nri: body.nri } : { ari: body.ari }
    const relief = await open({ ori, about, program, received, ...present({ certified }) }, by, world)
    if (isRefusal(relief)) return relief
    const { number } = relief.state
    return { status: 201, body: reliefView(relief.state), location: `/v1/relief/${number}` }
  }),

  agencyRoute(noteRelief, async ({ params: { number }, body, by, ori }, { world }) => {
    const relief = await note({ number, ori, event: notedBy(body) }, by, world)
    return isRefusal(relief) ? relief : { status: 200, body: reliefView(relief.state) }
  }),

  agencyRoute(decideRelief, async ({ params: { number }, body, by, ori }, { world }) => {
    const relief = await decide({ number, ori, ...body }, by, world)
    return isRefusal(relief) ? relief : { status: 200, body: reliefView(relief.state) }
  }),

  agencyRoute(readRelief, async ({ params: { number }, query, ori }, { world }) => {
    const relief = await ownRelief({ number, ori }, world)
    if (isRefusal(relief)) return relief
    const letter = saidOf({ language: query.language ?? 'en', relief: relief.state })
    return { status: 200, body: { relief: reliefView(relief.state), ...present({ letter }) } }
  }),

  agencyRoute(printReliefLetter, async ({ params: { number }, query, ori }, { world }) => {
    const relief = await ownRelief({ number, ori }, world)
    if (isRefusal(relief)) return relief
    const letter = await reliefLetterOf(relief.state, query.language ?? 'en', world)
    return letter === undefined ? refuse('not-now') : { status: 200, body: await renderLetter(letter) }
  }),

  agencyRoute(listReliefs, async ({ query: { after = '' }, ori }, { world }) => {
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
