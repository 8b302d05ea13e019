import { unresolved, type Circumstances, type Conclusion } from '../../rule.ts'
import { excepted, met } from './elements.ts'
import { count, day, oneOf, unstated, yesNo, type Stated } from './facts.ts'

export const restoration = {
  entered: day('the day on which the conviction was entered'),
  supervision: oneOf('whether custody or supervision was imposed, and whether it is completed', [
    'none',
    'continuing',
    'completed',
  ]),
  completed: day('the day on which custody and supervision were completed'),
  datingConvictions: count('how many convictions of this kind against a dating partner the person has'),
  otherwiseProhibited: yesNo('whether the person is prohibited on any other ground'),
  laterConviction: yesNo(
    'whether the person was convicted later of another such offense, of one with force or a deadly weapon as an element, or of any that 922(g) names',
  ),
}
type Restoration = Stated<typeof restoration>

/**
 * 18 U.S.C. 921(a)(33)(C): who has one such conviction and no other bar is free when five years have passed since the later of
 * judgment and the end of the sentence. The end is conditional, so it is looked at on the day of each determination.
 */
export function notRestored(record: Restoration, on: Circumstances['on']): Conclusion {
  const { entered, supervision, completed, datingConvictions, otherwiseProhibited, laterConviction } = record
  if ((datingConvictions ?? 0) > 1 || otherwiseProhibited === true || laterConviction === true) return met
  if (supervision === 'continuing') return met
  if (supervision === 'none' && completed !== undefined)
    return unresolved('whether custody or supervision was imposed: the record says no, and that it was completed')
  if ([entered, completed].some(from => from !== undefined && !fiveYearsAgo(from, on))) return met
  return excepted('five years have passed since the sentence ended, without another conviction', [
    ...unstated(restoration, record, 'entered', 'supervision'),
    ...(supervision === 'none' ? [] : unstated(restoration, record, 'completed')),
    ...unstated(restoration, record, 'datingConvictions', 'otherwiseProhibited', 'laterConviction'),
  ])
}

/** The anniversary itself still belongs to the five years, so that in doubt the later day counts. */
const fiveYearsAgo = (from: string, on: Circumstances['on']): boolean =>
  Temporal.PlainDate.compare(Temporal.PlainDate.from(from).add({ years: 5 }), on) < 0

/** The first day on which the right may be back, where the record knows the days and shows nothing that keeps it away. */
export function returnsOn(record: Restoration): Temporal.PlainDate | undefined {
  const { entered, supervision, completed, datingConvictions = 1, otherwiseProhibited, laterConviction } = record
  if (datingConvictions > 1 || otherwiseProhibited === true || laterConviction === true) return undefined
  const ended = supervision === 'none' ? entered : supervision === 'completed' ? completed : undefined
  if (entered === undefined || ended === undefined) return undefined
  const later = ended > entered ? ended : entered
  return Temporal.PlainDate.from(later).add({ years: 5 }).add({ days: 1 })
}
