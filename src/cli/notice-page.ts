import { whyTold } from '#law/notices/authorities.ts'
import type { State } from '#law/words.ts'
import { whyUnroutable, type WhyUnroutable } from '#law/notices/unroutable.ts'
import type { Recipient, Routed, WhichPlace } from '#notice/route.ts'
import { rows, wrapped } from './output.ts'

const places: Readonly<Record<WhichPlace, string>> = { sought: 'Where it was sought', residence: 'Residence' }

/** What a person reads: who would be told and why, and for which place nobody would. */
export const routePage = ({ recipients, unroutable }: Routed): string =>
  [
    recipients.length === 0 ? 'Nobody would be told.' : 'Told of a denial:',
    ...recipients.flatMap(linesOf),
    ...unroutable.flatMap(({ place, because }) => wrapped(`${places[place]}: ${whyUnroutable[because]}`)),
    '',
  ].join('\n')

const linesOf = ({ ori, name, kind, why }: Recipient): readonly string[] => [
  `  ${ori}  ${name} (${kind})`,
  ...rows(
    why.map(({ place, because }) => [
      places[place],
      because === 'prosecutor' ? 'the prosecutor of the place' : whyTold[because],
    ]),
    '    ',
  ),
]

type Coverage = Readonly<{
  edition: string
  agencies: number
  zips: number
  reached: number
  unreachable: readonly Readonly<{ zip: string; because: WhyUnroutable }>[]
  withoutState: readonly State[]
}>

export function coveragePage({ edition, agencies, zips, reached, unreachable, withoutState }: Coverage): string {
  const reasons = [...new Set(unreachable.map(({ because }) => because))]
  return [
    `Edition ${edition}: ${agencies} agencies. Of ${zips} ZIPs ${reached} have somebody to be told, ${unreachable.length} nobody.`,
    ...reasons.flatMap(reason => {
      const of = unreachable.filter(({ because }) => because === reason).map(({ zip }) => zip)
      return [...wrapped(`${of.length}: ${whyUnroutable[reason]}`), ...wrapped(of.join(' ')).map(line => `  ${line}`)]
    }),
    ...(withoutState.length === 0
      ? []
      : wrapped(
          `In no known town and ZIP nobody is told: ${withoutState.join(' ')}. Name their police with nics agency set.`,
        )),
    '',
  ].join('\n')
}
