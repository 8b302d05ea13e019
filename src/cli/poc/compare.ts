import { readFileSync } from 'node:fs'
import { comparePocDay, type PocComparedView } from '#contract/poc-days.ts'
import { asAgency } from '../as-agency.ts'
import { isClient } from '../client.ts'
import type { Given } from '../command.ts'
import { declined, exits, type Outcome } from '../output.ts'
import { andThen } from '../person.ts'

type Options = Readonly<{ counts?: readonly string[]; numbers?: string }>

/** `nics poc compare DAY`: the point of contact's own numbers, or its own list, beside ours. */
export async function pocCompare(given: Given): Promise<Outcome> {
  const {
    args: [, day = ''],
    options,
  } = given
  const { counts, numbers } = options as Options
  if (day === '' || (counts === undefined && numbers === undefined))
    return declined('usage', 'Say which day, and your own numbers with --counts or --numbers.')
  const checks = numbers === undefined ? undefined : readList(numbers)
  if (typeof checks === 'string') return declined('invalid', checks)
  const agency = await asAgency(given)
  if (!isClient(agency)) return agency
  const body = {
    ...(counts === undefined ? {} : { counts: countsOf(counts) }),
    ...(checks === undefined ? {} : { checks }),
  }
  const path = comparePocDay.path.replace('{day}', encodeURIComponent(day))
  const heard = await agency<PocComparedView>(path, { method: 'POST', body })
  return andThen(heard, compared => ({ status: exits.ok, document: compared, page: pageOf(compared) }))
}

const none = {
  ...{ issued: 0, proceed: 0, denied: 0, overturned: 0, cancelled: 0 },
  ...{ presumed: 0, open: 0, undetermined: 0, held: 0, permit: 0 },
}

/** What is not said is none. A name or a number that cannot be stays as it is, and the server points it out. */
const countsOf = (said: readonly string[]): object => ({
  ...none,
  ...Object.fromEntries(said.map(each => [each.split('=')[0] ?? '', Number(each.split('=')[1])])),
})

/** A sentence where the file cannot be read. */
function readList(file: string): readonly object[] | string {
  try {
    return readFileSync(file, 'utf8')
      .split(/\r?\n/)
      .filter(line => line.trim() !== '' && !/^ntn\b/i.test(line))
      .map(line => {
        const [ntn = '', outcome = ''] = line.split(',').map(cell => cell.trim())
        return { ntn, outcome }
      })
  } catch {
    return 'The file with your own list cannot be read.'
  }
}

function pageOf({ ours, theirs, differ, checks }: PocComparedView): string {
  const numbers = differ.map(name => `  ${name.padEnd(14)}here ${ours[name]}, yours ${theirs[name]}`)
  const lists =
    checks === undefined
      ? []
      : [
          ...checks.differ.map(one => `  ${one.ntn}  here ${one.ours}, yours ${one.theirs}`),
          ...checks.onlyTheirs.map(ntn => `  ${ntn}  only yours: we have none of that number on that day`),
          ...checks.onlyOurs.map(one => `  ${one.ntn}  only here: ${one.ours}`),
        ]
  const lines = [...numbers, ...lists]
  return lines.length === 0 ? 'Both sides have the same.\n' : `These differ:\n${lines.join('\n')}\n`
}
