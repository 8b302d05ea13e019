import { usc } from '../cite.ts'
import { clock } from '../ruling.ts'

const years = 2

/** The last day of a waiver, and the day by which the State certifies again, for two years never pass without a certification. */
export const waiver = (granted: Temporal.PlainDate, certified: Temporal.PlainDate) => ({
  through: granted.add({ years }).subtract({ days: 1 }),
  certifyAgainBy: certified.add({ years }),
})

/** The waiver began three years after the act of 2008, which is common knowledge and was not read in the source. */
export const matchWaiver = clock({
  id: 'match-waiver',
  title: 'A waiver of the State’s own share lasts two years at most',
  cites: [usc(34, '40912(a)'), usc(34, '40912(c)(1)(C)')],
  says: 'The waiver of the tenth that a State pays itself lasts at most two years, and to have it again the State certifies in each two years that it makes at least ninety percent available.',
  since: '2011-01-08',
  decide: ({ granted, certified }: { granted: string; certified: string }) => {
    const { through, certifyAgainBy } = waiver(Temporal.PlainDate.from(granted), Temporal.PlainDate.from(certified))
    return { through: through.toString(), certifyAgainBy: certifyAgainBy.toString() }
  },
  examples: [
    {
      name: 'certified and granted on one day',
      given: { granted: '2026-10-01', certified: '2026-10-01' },
      expect: { through: '2028-09-30', certifyAgainBy: '2028-10-01' },
    },
    {
      name: 'granted half a year after the State certified: it certifies again before the waiver ends',
      given: { granted: '2026-10-01', certified: '2026-04-01' },
      expect: { through: '2028-09-30', certifyAgainBy: '2028-04-01' },
    },
  ],
})
