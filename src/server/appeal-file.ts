import type { z } from 'zod'
import { applyToAppealFile as apply, type Application } from '#challenge/appeal-file/apply.ts'
import {
  acceptIntoAppealFile as accept,
  proposeForAppealFile as propose,
  refuseForAppealFile as refuseIt,
} from '#challenge/appeal-file/decide.ts'
import {
  listAppealFiles as list,
  openAppealFile,
  openAppealFileFor,
  waitingAppealFiles,
} from '#challenge/appeal-file/open-file.ts'
import { removeFromAppealFile as remove } from '#challenge/appeal-file/remove.ts'
import {
  applyToAppealFile,
  decideAppealFile,
  listAppealFiles,
  mostAppealFilesListed,
  printAppealFileLetter,
  readAppealFile,
  removeFromAppealFile,
  type AppealFileShown,
} from '#contract/appeal-file.ts'
import { renderLetter } from '#delivery/letters/print/render.ts'
import type { AppealFile } from '#law/lives/appeal-file.ts'
import type { Upin } from '#law/words.ts'
import type { Actor } from '#ledger/change.ts'
import { present } from '../present.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { appealFileLetter } from './appeal-file-letter.ts'
import { transfereeView } from './case-view.ts'
import { route, type Route } from './route.ts'
import { isInFuture, readAddress, unreadable } from './transferee.ts'

/** How examiners keep the voluntary appeal file, 28 CFR 25.10(g). */
export const appealFileRoutes: readonly Route[] = [
  route(applyToAppealFile, async ({ body, by }, { world }) => {
    const application = applicationOf(body, world)
    if (isRefusal(application)) return application
    const file = await apply(application, by, world)
    if (isRefusal(file)) return file
    return { status: 201, body: viewOf(file.state, by), location: `/v1/appeal-files/${file.state.upin}` }
  }),

  route(listAppealFiles, async ({ query: { after = '', waiting }, by }, { world }) => {
    if (waiting !== undefined) {
      const waits = await waitingAppealFiles(mostAppealFilesListed, world)
      return { status: 200, body: { files: waits.map(({ state }) => viewOf(state, by)) } }
    }
    const { files, more } = await list({ after, limit: mostAppealFilesListed }, world)
    return { status: 200, body: { files: files.map(({ state }) => viewOf(state, by)), ...present({ more }) } }
  }),

  route(readAppealFile, async ({ params: { upin }, query: { purpose }, by }, { world }) => {
    const opened = await openAppealFileFor({ upin, by, purpose }, world)
    if (isRefusal(opened)) return opened
    const { seen, person } = opened
    const shown =
      person === undefined
        ? {}
        : { person: transfereeView(person.transferee), reason: person.reason, ntns: [...person.ntns] }
    const body = { file: viewOf(seen.state, by), ...shown, ...present({ consent: person?.consent }) }
    return { status: 200, body }
  }),

  route(printAppealFileLetter, async ({ params: { upin }, query, by }, { world, settings }) => {
    const opened = await openAppealFile(upin, { by, purpose: 'print a letter to the person' }, world)
    if (isRefusal(opened)) return opened
    const on = world.now().toZonedDateTimeISO('UTC').toPlainDate().toString()
    const letter = appealFileLetter(opened, present(query), { agency: settings.agency, on })
    return letter === undefined ? refuse('not-now') : { status: 200, body: await renderLetter(letter) }
  }),

  route(decideAppealFile, async ({ params: { upin }, body, by }, { world }) => {
    const file = await decided({ upin, by }, body, world)
    return isRefusal(file) ? file : { status: 200, body: viewOf(file.state, by) }
  }),

  route(removeFromAppealFile, async ({ params: { upin }, body, by }, { world }) => {
    const file = await remove({ upin, by, ...body }, world)
    return isRefusal(file) ? file : { status: 200, body: viewOf(file.state, by) }
  }),
]

/** In the form in which a search is made; or what of it no search could be made by. */
function applicationOf(
  { name, address, ...sent }: z.output<typeof applyToAppealFile.body>,
  world: World,
): Application | Refusal<'not-as-described'> {
  const early = (['born', 'consentInWriting'] as const).filter(day => isInFuture(sent[day] ?? '', world))
  if (early.length > 0)
    return refuse(
      'not-as-described',
      early.map(day => ({ pointer: `/${day}`, code: 'in-the-future' })),
    )
  const unread = name === undefined ? [] : unreadable(name, '/name')
  if (unread.length > 0) return refuse('not-as-described', unread)
  return {
    ...present(sent),
    ...(name === undefined ? {} : { name: present(name) }),
    ...(address === undefined ? {} : { address: readAddress(address) }),
  }
}

type Decision = z.output<typeof decideAppealFile.body>

function decided(of: Readonly<{ upin: Upin; by: Actor }>, sent: Decision, world: World) {
  switch (sent.decision) {
    case 'propose':
      return propose({ ...of, cleared: sent.cleared }, world)
    case 'accept':
      return accept({ ...of, cleared: sent.cleared }, world)
    case 'refuse':
      return refuseIt({ ...of, because: sent.because }, world)
  }
}

function viewOf(file: AppealFile, by: Actor): AppealFileShown {
  const { upin, status, at, proposedBy, cleared, because, kept } = file
  const proposed = proposedBy === by.id ? 'you' : 'another'
  const known = proposedBy === undefined ? {} : { proposedBy: proposed }
  return { upin, status, at, cleared, ...known, ...present({ because, kept }) } as AppealFileShown
}
