import { dayDesk, type Said } from '#notice/directory/overlay.ts'
import { saidShape } from '#real/agencies/overlay-file.ts'
import type { Given } from './command.ts'

export type Saying = Readonly<{ said: Said; unsaid: readonly string[] }>

/** What the options say, and what they take back; or a sentence that says what is wrong. */
export function sayingOf({
  night,
  hours,
  name,
  kind,
  state,
  county,
  city,
  zip,
  hidden,
  successor,
}: Given['options']): Saying | string {
  if (night !== undefined && night !== 'closed' && night !== 'open') return '--night is closed or open.'
  if (hidden !== undefined && hidden !== 'yes' && hidden !== 'no') return '--hidden is yes or no.'
  const desk = hours === undefined ? (night === 'closed' ? dayDesk : undefined) : deskOf(String(hours))
  if (hours !== undefined && desk === undefined) return '--hours is such as 08:00-17:00.'
  const given = {
    name,
    kind,
    state,
    county,
    successor,
    cities: city,
    zips: zip,
    desk,
    hidden: hidden === 'yes' ? true : undefined,
  }
  const read = saidShape.safeParse(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)))
  if (!read.success)
    return `--${String(read.error.issues[0]?.path[0])} is not as described: ${read.error.issues[0]?.message}.`
  const unsaid = [...(night === 'open' && hours === undefined ? ['desk'] : []), ...(hidden === 'no' ? ['hidden'] : [])]
  return { said: read.data as Said, unsaid }
}

function deskOf(hours: string): Said['desk'] | undefined {
  const [from, until, more] = hours.split('-')
  return from === undefined || until === undefined || more !== undefined ? undefined : { from, until }
}
