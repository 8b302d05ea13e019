import type { PocDayView } from '#contract/poc-days.ts'
import { rows } from '../output.ts'

type Counts = NonNullable<PocDayView['counts']>

/** What a number of a day means, in the order in which a day goes. */
export const meanings = {
  issued: 'numbers given',
  undetermined: 'nothing reported yet: a Proceed is presumed at the end of the day',
  held: 'our response is not complete: report open by the end of the day',
  open: 'reported open',
  permit: 'permit checks without a report; nothing is presumed of them',
  proceed: 'reported Proceed',
  denied: 'reported Denied',
  overturned: 'denials that were overturned',
  presumed: 'presumed Proceed, because nothing was reported',
  cancelled: 'taken back',
  contradicted: 'of all: a message came against what was presumed or said before',
} as const satisfies Record<keyof Counts, string>

const names = Object.keys(meanings) as readonly (keyof Counts)[]

/** One day in a line. */
export function lineOf({ ori, day, status, counts, stated, compared }: PocDayView): string {
  const shown = counts ?? stated?.counts
  const numbers =
    shown === undefined
      ? 'nothing is left to count'
      : names.flatMap(name => (name === 'issued' || shown[name] > 0 ? [`${shown[name]} ${name}`] : [])).join(', ')
  const differ =
    compared === undefined || compared.differ.length === 0 ? '' : `  differs: ${compared.differ.join(', ')}`
  return `${day}  ${ori}  ${status.padEnd(7)}  ${numbers}${differ}`
}

/** One day in full: both sides' numbers beside each other, and what each means. */
export function pageOfDay(day: PocDayView): string {
  const { ori, status, endsAt, counts, warned, stated, compared } = day
  const told = [
    ...(status === 'running' ? [['ends', endsAt] as const] : []),
    ...(warned === undefined
      ? []
      : [['warned', `${warned.at}: ${warned.undetermined} to report, ${warned.held} to report open`] as const]),
    ...(stated === undefined ? [] : [['stated', stated.at + since(stated.changedSince)] as const]),
    ...(compared === undefined ? [] : [['compared', compared.at + differing(compared.differ)] as const]),
  ]
  const head = ['', 'now', 'stated', 'yours'].map(cell => cell.padEnd(wide)).join('')
  const lines = names.map(name => {
    const cells = [counts?.[name], stated?.counts[name], compared?.theirs[name]]
    return `${name.padEnd(wide)}${cells.map(cell => String(cell ?? '-').padEnd(wide)).join('')}${meanings[name]}`
  })
  return `${[`${day.day} ${ori}, ${status}`, ...rows(told, '  '), '', head.trimEnd(), ...lines].join('\n')}\n`
}

const wide = 14
const since = (changed: readonly string[]): string =>
  changed.length === 0 ? '' : `; changed since: ${changed.join(', ')}`
const differing = (differ: readonly string[]): string =>
  differ.length === 0 ? ': alike' : `: differ in ${differ.join(', ')}`
