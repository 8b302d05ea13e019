import { z } from 'zod'
import { toldFigures } from '#law/lives/report-year.ts'
import { instant } from './check-view.ts'
import { endpoint } from './endpoint.ts'
import { code, line, whole } from './text.ts'

/** A number; or that nobody told it, which is no zero; or that so few are not published. */
const shown = z.union([z.int(), z.enum(['not-told', 'withheld'])]).meta({ id: 'ReportedFigure' })
export type ShownFigure = z.output<typeof shown>

const row = z
  .strictObject({
    category: z.string(),
    title: z.string(),
    ...{ denials: shown, referredToAtf: shown, foundNotProhibited: shown, overturned: shown },
    ...{ investigations: shown, charged: shown, convictions: shown },
  })
  .meta({ id: 'ReportedCategory' })
export type ReportedRow = z.output<typeof row>

const place = z
  .strictObject({
    district: z
      .string()
      .meta({ description: 'A judicial district, a state of which the district is not known, or nation' }),
    name: z.string(),
    isDistrict: z.boolean(),
    total: row,
    /** A denial with several grounds is in several of them, and once in the total. */
    categories: z.array(row),
    ...{ notices: shown, keptBack: shown },
  })
  .meta({ id: 'ReportedDistrict' })
export type ReportedPlace = z.output<typeof place>

const countiesBy = z
  .strictObject({
    asOf: z.string().meta({ description: 'The day of the law by which counties are placed in districts' }),
    imported: z
      .strictObject({ counties: z.int(), at: instant })
      .nullable()
      .meta({ description: 'What an operator imported over that, and when' }),
  })
  .meta({ id: 'CountiesBy' })
export type ShownCountiesBy = z.output<typeof countiesBy>

const earliestYear = 1998
const latestYear = 2200
const year = whole(earliestYear, latestYear)

export const denialReportView = z
  .strictObject({
    year: z.int(),
    isOver: z.boolean(),
    published: z.boolean().meta({ description: 'Whether counts of few are withheld' }),
    pocDenialsTold: z.boolean().meta({ description: 'Whether police are told of what points of contact deny' }),
    countiesBy,
    says: z.array(z.string()),
    nation: place,
    districts: z.array(place),
    told: z.array(z.strictObject({ figure: z.string(), count: z.int(), by: z.string(), at: instant })),
  })
  .meta({ id: 'DenialReport' })
export type DenialReportView = z.output<typeof denialReportView>

export const readDenialReport = endpoint({
  name: 'readDenialReport',
  method: 'GET',
  path: '/v1/reports/925c',
  says: 'What Congress is told of the denials of a year, by judicial district and category (18 U.S.C. 925C); or what may be published of it.',
  signIn: 'person',
  act: 'read-reports',
  query: z.strictObject({ year, published: z.enum(['yes', 'no']).optional() }),
  answers: { 200: denialReportView },
  refusals: [],
})

/** All districts, some categories of each, at once. */
const mostFigures = 2_000
const mostCounted = 10_000_000

export const tellFigures = endpoint({
  name: 'tellFigures',
  method: 'POST',
  path: '/v1/reports/925c/figures',
  says: 'What ATF, prosecutors and courts did about the denials of a year, as the program office was told it. The last that was told is reported; who told what and when is kept.',
  signIn: 'person',
  act: 'tell-figures',
  body: z.strictObject({
    year: z.int().min(earliestYear).max(latestYear),
    figures: z
      .array(
        z.strictObject({
          district: line(10),
          category: line(40),
          what: z.enum(toldFigures),
          count: z.int().min(0).max(mostCounted),
        }),
      )
      .min(1)
      .max(mostFigures),
  }),
  answers: { 201: z.strictObject({ year: z.int(), figures: z.int() }).meta({ id: 'ToldFigures' }) },
  refusals: [],
})

const count = z.int()
const hours = z.number().nullable().meta({ description: 'Elapsed hours from the denial; null where there is none' })
const counts = {
  ...{ denials: count, named: count, told: count, late: count, lateForHold: count, waiting: count },
  ...{ medianHours: hours, longestHours: hours, held: count, decidedNotSent: count, unroutable: count },
  ...{ takenBack: count, corrected: count, correcting: count, longestHoursToCorrect: hours },
}
const ofPlace = z.array(z.strictObject({ place: z.string(), ...counts }).meta({ id: 'PlaceNoticeCounts' }))

export const noticeReportView = z
  .strictObject({
    month: z.string(),
    pocDenialsTold: z.boolean(),
    countiesBy,
    nation: z.strictObject(counts).meta({ id: 'NoticeCounts' }),
    states: ofPlace,
    districts: ofPlace,
  })
  .meta({ id: 'NoticeReport' })
export type NoticeReportView = z.output<typeof noticeReportView>

export const readNoticeReport = endpoint({
  name: 'readNoticeReport',
  method: 'GET',
  path: '/v1/reports/notices',
  says: 'How the notices to police of the denials of a month (UTC) stand: how soon they were told, what is late, held, taken back and corrected, by state and district.',
  signIn: 'person',
  act: 'read-reports',
  query: z.strictObject({
    month: code(/^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/).meta({ description: 'YYYY-MM', examples: ['2026-09'] }),
  }),
  answers: { 200: noticeReportView },
  refusals: [],
})
