/**
 * What an examiner typed or chose as the value that a rule can read: yes or no, a count, a length of time, a structure, or else
 * the text itself. Undefined where nothing was typed or it cannot be what the rule expects. Whether it fits, the rule says.
 */
export function parseFact(typed: string, expects = ''): unknown {
  const text = typed.trim()
  if (text === '') return undefined
  if (text === 'true' || text === 'false') return text === 'true'
  if (expects.includes('number') && /^\d{1,9}$/.test(text)) return Number(text)
  if (isPenalty(expects)) return penaltyFrom(text) ?? structure(text)
  return /^[[{]/.test(text) ? structure(text) : text
}

/** The longest sentence that a law allows is asked for as a structure; nobody types one. */
export const isPenalty = (expects: string): boolean => /\byears\b/.test(expects)

const part = /(\d{1,4})\s*(year|month|day)s?/gi

/** `18 months`, `1 year 1 day`, `life`, `death`. */
function penaltyFrom(text: string): unknown {
  if (/^(?:life|death)$/i.test(text)) return { [text.toLowerCase()]: true }
  const rest = text.replaceAll(part, '').replaceAll(/[\s,]|and/gi, '')
  const parts = [...text.matchAll(part)].map(
    ([, count, unit = '']) => [`${unit.toLowerCase()}s`, Number(count)] as const,
  )
  return rest === '' && parts.length > 0 ? Object.fromEntries(parts) : undefined
}

function structure(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** The answers that a rule names, where it names them. */
export function optionsOf(expects: string): readonly string[] {
  if (expects === 'true or false') return ['true', 'false']
  const words = expects.split(', ')
  return words.length > 1 && words.every(word => /^[a-z-]+$/.test(word)) ? words : []
}
