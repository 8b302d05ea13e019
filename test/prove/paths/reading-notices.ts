import { setTimeout as sleep } from 'node:timers/promises'
import {
  acknowledgeNotice,
  assignNotice,
  closeNotice,
  deconflictNotice,
  listNotices,
  openNotice,
  reopenNotice,
} from '#contract/notices.ts'
import { proposeHold, readHoldReason } from '#contract/watched-notices.ts'
import type { Client } from '../house/client.ts'
import type { Person } from '../people/person.ts'

/** Police are told of the denial, read who was denied, and do everything about it that can be done here. */
export async function readAsPolice(
  { transferee, more: { reason } }: Person,
  ntn: string,
  client: Client,
): Promise<void> {
  const as = client.as.police
  const opened = new Set<string>()
  for (let looks = 0; looks < mostLooks; looks += 1) {
    const { notices } = (await client.must(listNotices, { as })).body as Readonly<{
      notices: readonly Readonly<{ notice: string }>[]
    }>
    for (const { notice } of notices.filter(each => !opened.has(each.notice))) {
      opened.add(notice)
      const { body } = await client.must(openNotice, { as, params: { notice } })
      if (body['ntn'] !== ntn) continue
      if (!JSON.stringify(body).includes(transferee.name.last)) throw new Error('A notice of denial names nobody.')
      await workOn(notice, client)
      // Why it would be held may name somebody; without a second person it holds nothing.
      await client.must(proposeHold, { as: client.as.operator, params: { ntn }, body: { reason } })
      await client.must(readHoldReason, { as: client.as.operator, params: { ntn } })
      return
    }
    await sleep(lookEvery)
  }
  throw new Error('No police were told of a denial.')
}

async function workOn(notice: string, client: Client): Promise<void> {
  const asking = { as: client.as.police, params: { notice } }
  await client.must(acknowledgeNotice, asking)
  await client.must(assignNotice, { ...asking, body: { officer: 'badge-1' } })
  await client.must(deconflictNotice, { ...asking, body: { how: 'atf' } })
  await client.must(closeNotice, { ...asking, body: { reason: 'warned' } })
  await client.must(reopenNotice, asking)
}

/** The worker names whom to tell within seconds; half a minute is for a machine on which others work too. */
const lookEvery = 250
const mostLooks = 120
