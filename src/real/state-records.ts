/** A system of records that an independent law of the state has it keep, beside this one: from when, by which law, and where it is. */
export type StateRecords = Readonly<{ since: Temporal.PlainDate; law: string; where: string }>

const form = 'a day, the citation of the law, and what keeps the records, with semicolons between'

/**
 * 28 CFR 25.9(d): read `2001-07-01; Sample Code 53-5-1; the register of sales of the Bureau`. Throws one clear sentence, and a law that
 * is named by no number is none.
 */
export function stateRecordsOf(text: string): StateRecords {
  const [day = '', law = '', where = '', ...more] = text.split(';').map(part => part.trim())
  const since = dayOf(day)
  if (since === undefined || more.length > 0 || where.length < shortest)
    throw new Error(`NICS_STATE_RECORDS must be ${form}.`)
  if (law.length < shortest || !/\d/.test(law))
    throw new Error('NICS_STATE_RECORDS must cite the law of the state, by its code and its section.')
  return { since, law, where }
}

/** Nothing that names a code and a section, or an office, is shorter. */
const shortest = 6

function dayOf(text: string): Temporal.PlainDate | undefined {
  try {
    return /^\d{4}-\d{2}-\d{2}$/.test(text) ? Temporal.PlainDate.from(text) : undefined
  } catch {
    return undefined
  }
}
