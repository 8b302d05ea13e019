import { rows } from '#cli/output.ts'
import { faultsIn, mustBeGone, type Report, type Seen } from './report.ts'

const count = (value: number): string => value.toLocaleString('en-US')

/** The same for a person. */
export function pageOf(report: Report): string {
  const { people, rawDisk, controls, encodings, seconds, phases, endpoints, openedBefore } = report
  const bytes = phases.reduce((sum, { look }) => sum + look.searchedBytes, 0)
  const faults = faultsIn(report)
  const where = rawDisk ? 'every byte of a raw disk, free blocks too' : 'every byte of files only, not free blocks'
  return `${[
    `${count(people)} people went through ${endpoints.exercised.length} endpoints; ${endpoints.carryNobody.length} carry nobody.`,
    `Searched: ${where}; ${count(bytes)} bytes in ${phases.length} looks, each word in ${encodings} ways, in ${count(seconds)} s.`,
    '',
    'Found of what must be gone',
    ...rows(
      phases.map(seen => [seen.phase, lineOf(seen)] as const),
      '  ',
    ),
    '',
    'Controls, which must be more than 0',
    ...rows(
      [
        ['the key of the hours, while it lived', count(controls.liveKey)],
        ['names, with sealing switched off', count(controls.unsealed)],
        ['opened by an attack, before', `${count(openedBefore.openedOfKept)} of ${count(openedBefore.kept)} people`],
      ],
      '  ',
    ),
    '',
    'Memory: words of those who must be gone in the server, of others there, of anybody in the database',
    ...rows(
      phases.map(
        ({ phase, look: { memory } }) =>
          [
            phase,
            [memory.server, memory.ofOthers, memory.database]
              .map(each => (each === null ? 'not allowed to look' : count(each)))
              .join(', '),
          ] as const,
      ),
      '  ',
    ),
    '  A program gives memory back when it likes: only what was started after the destruction must hold nothing.',
    '',
    ...(faults.length === 0
      ? ['What must be gone is gone, and both controls found what was there.']
      : ['It does not hold:', ...faults.map(fault => `  ${fault}`)]),
  ].join('\n')}\n`
}

function lineOf(seen: Seen): string {
  const { readable, attacked, look } = seen
  return [
    count(mustBeGone(seen)),
    ...(look.recorded > 0 ? [`${count(look.recorded)} of people of the Indices`] : []),
    ...(readable === undefined
      ? []
      : [`${count(readable.keptReadable)} of ${count(readable.kept)} who are kept can be read`]),
    ...(attacked === undefined
      ? []
      : [
          `an attack opened ${count(attacked.openedOfKept)} of ${count(attacked.kept)} who are kept, ${count(attacked.openedOfGone)} others`,
        ]),
  ].join('; ')
}
