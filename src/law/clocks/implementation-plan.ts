import { usc } from '../cite.ts'
import { clock } from '../ruling.ts'

/** The Fix NICS Act of 2018 took force on this day; each plan was due within a year of it. */
const enacted = Temporal.PlainDate.from('2018-03-23')
const years = 4

export const planDueBy = enacted.add({ years: 1 })

/** A plan covers four years; its last day is the one before the fourth anniversary. */
export const planThrough = (made: Temporal.PlainDate): Temporal.PlainDate => made.add({ years }).subtract({ days: 1 })

/** The fiscal years that began after a plan was made and while it ran, each by its last day: by then compliance is judged. */
export function complianceJudgedBy(made: Temporal.PlainDate): readonly Temporal.PlainDate[] {
  const through = planThrough(made)
  const begins = Array.from({ length: years + 1 }, (_, after) => Temporal.PlainDate.from(`${made.year + after}-10-01`))
  const within = begins.filter(
    begin => Temporal.PlainDate.compare(begin, made) > 0 && Temporal.PlainDate.compare(begin, through) <= 0,
  )
  return within.map(begin => begin.add({ years: 1 }).subtract({ days: 1 }))
}

export const implementationPlan = clock({
  id: 'implementation-plan',
  title: 'An implementation plan runs for four years and is judged each fiscal year',
  cites: [usc(34, '40901(e)(1)(G)'), usc(34, '40917(a)-(c)')],
  says: 'Each federal agency, State and tribe had a four-year plan by a year after March 23, 2018, and whether it substantially complies is judged by the end of each fiscal year that begins after the plan.',
  since: '2018-03-23',
  decide: ({ made }: { made: string }) => {
    const day = Temporal.PlainDate.from(made)
    return {
      dueBy: planDueBy.toString(),
      inTime: Temporal.PlainDate.compare(day, planDueBy) <= 0,
      through: planThrough(day).toString(),
      judgedBy: complianceJudgedBy(day).map(each => each.toString()),
    }
  },
  examples: [
    {
      name: 'made on the last day: the fiscal year that was running is not judged',
      given: { made: '2019-03-23' },
      expect: {
        dueBy: '2019-03-23',
        inTime: true,
        through: '2023-03-22',
        judgedBy: ['2020-09-30', '2021-09-30', '2022-09-30', '2023-09-30'],
      },
    },
    {
      name: 'made on 2 October: the fiscal year that begins on its last day is judged',
      given: { made: '2019-10-02' },
      expect: {
        dueBy: '2019-03-23',
        inTime: false,
        through: '2023-10-01',
        judgedBy: ['2021-09-30', '2022-09-30', '2023-09-30', '2024-09-30'],
      },
    },
    {
      name: 'made late, on the first day of a fiscal year: that year had not begun after it',
      given: { made: '2019-10-01' },
      expect: {
        dueBy: '2019-03-23',
        inTime: false,
        through: '2023-09-30',
        judgedBy: ['2021-09-30', '2022-09-30', '2023-09-30'],
      },
    },
  ],
})
