import type { OutreachAsker } from '../lives/outreach-words.ts'
import type { Settings } from '../settings.ts'
import type { State } from '../words.ts'

/**
 * 34 U.S.C. 40901(l)(1) puts it on the system. Points of contact do it in practice where they agreed to, from a day on that the
 * operator set for their state.
 */
export function outreachAsker(
  { outreachByPocs }: Pick<Settings, 'outreachByPocs'>,
  state: State,
  day: string,
): OutreachAsker {
  const since = outreachByPocs[state]
  return since !== undefined && since <= day ? 'poc' : 'system'
}
