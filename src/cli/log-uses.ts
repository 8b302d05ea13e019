import { readLogUses, type LogUseShown } from '#contract/log-search.ts'
import type { Given } from './command.ts'
import { exits, type Outcome } from './output.ts'
import { andThen, findPerson, isPerson } from './person.ts'

/** `nics log-uses MONTH`: 28 CFR 25.9(b)(3), who read the log how often and what for. */
export async function logUsesCommand({ args: [month = ''], options }: Given): Promise<Outcome> {
  const person = findPerson(options['url'] as string | undefined)
  if (!isPerson(person)) return person
  const path = `${readLogUses.path}?month=${encodeURIComponent(month)}`
  const heard = await person.read<Readonly<{ uses: readonly LogUseShown[] }>>(path)
  return andThen(heard, body => ({ status: exits.ok, document: body, page: pageOf(body.uses) }))
}

function pageOf(uses: readonly LogUseShown[]): string {
  if (uses.length === 0) return 'Nobody read the log in that month.\n'
  const lines = uses.map(({ by, what, use, count, again }) =>
    [by.padEnd(30), what.padEnd(18), use.padEnd(20), `${count} times, ${again} further parts`].join('  '),
  )
  return `${lines.join('\n')}\n`
}
