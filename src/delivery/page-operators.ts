import type { Call } from '../call.ts'
import type { World } from '../world.ts'

export type Page = Readonly<{
  why: Extract<Call['type'], 'notice-unread' | 'notice-alarm' | 'nobody-named' | 'denied-file-late'>
  /** The number by which it is found on the operations page. */
  number: string
  deniedAt: string
}>

/** Whoever runs the system is called by e-mail where an address is set. What it says also stands on the operations page. */
export async function pageOperators({ why, number, deniedAt }: Page, { call, settings }: World): Promise<void> {
  const { pagedAt } = settings
  if (pagedAt === undefined) return
  const to = { channel: 'email', address: pagedAt } as const
  await call({ id: `${number}-${why}`, type: why, notice: number, version: 1, at: deniedAt, to })
}
