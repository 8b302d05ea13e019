/** Whoever asks for less has mistaken the header, and whoever asks for more does not know what it costs: police are to be told within a day. */
const [shortest, longest] = [1, 3600]

const months = 'JanFebMarAprMayJunJulAugSepOctNovDec'

/** After how many seconds the other asks to be called again (RFC 9110, 10.2.3): a count, or a moment. Undefined where it says neither. */
export function secondsOf(retryAfter: string | undefined, now: Temporal.Instant): number | undefined {
  if (retryAfter === undefined) return undefined
  const seconds = /^\d{1,9}$/.test(retryAfter) ? Number(retryAfter) : untilMoment(retryAfter, now)
  return seconds === undefined ? undefined : Math.min(Math.max(seconds, shortest), longest)
}

function untilMoment(text: string, now: Temporal.Instant): number | undefined {
  const [, day, month = '', year, time] =
    /^[A-Z][a-z]{2}, (\d{2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}:\d{2}:\d{2}) GMT$/.exec(text) ?? []
  const at = months.indexOf(month)
  if (at < 0 || at % 3 !== 0 || month === '') return undefined
  try {
    const moment = Temporal.Instant.from(`${year}-${String(at / 3 + 1).padStart(2, '0')}-${day}T${time}Z`)
    return Math.ceil(now.until(moment).total('seconds'))
  } catch {
    return undefined
  }
}
