import {
  readDenialReport,
  readNoticeReport,
  tellFigures,
  type DenialReportView,
  type ReportedPlace,
  type ReportedRow,
} from '#contract/reports.ts'
import { districtName } from '#law/districts/district-of.ts'
import { categoryTitle } from '#law/notices/denial-category.ts'
import { allCategories } from '#law/notices/denial-counts.ts'
import { nation } from '#law/notices/small-counts.ts'
import { denialReport, type DenialReport, type OfDistrict, type Row } from '#programme/denial-report.ts'
import { noticeReport } from '#programme/notice-report.ts'
import { tellFigures as tell } from '#programme/tell-figures.ts'
import { isRefusal } from '../refusal.ts'
import { route, type Route } from './route.ts'

/** What the program office reports of denials and of their notices: numbers, and nobody. */
export const reportRoutes: readonly Route[] = [
  route(readDenialReport, async ({ query: { year, published } }, { world }) => ({
    status: 200,
    body: reportView(await denialReport({ year, published: published === 'yes' }, world)),
  })),

  route(tellFigures, async ({ body: { year, figures }, by }, { world }) => {
    const told = await tell({ year, figures }, by, world)
    return isRefusal(told) ? told : { status: 201, body: { year, figures: figures.length } }
  }),

  route(readNoticeReport, async ({ query: { month } }, { world }) => {
    const report = await noticeReport(month, world)
    const flat = (places: typeof report.states) => places.map(({ place, counts }) => ({ place, ...counts }))
    const pocDenialsTold = world.settings.policies['police-notice-of-poc-denials'] === 'other-authorities'
    const { countiesBy } = report
    const body = { month, pocDenialsTold, countiesBy, nation: report.nation, states: flat(report.states) }
    return { status: 200, body: { ...body, districts: flat(report.districts) } }
  }),
]

function reportView({ districts, nation: whole, told, ...report }: DenialReport): DenialReportView {
  return {
    ...report,
    says: saidOf(report.pocDenialsTold),
    nation: placeView(whole),
    districts: districts.map(placeView),
    told: Object.entries(told).map(([figure, one]) => ({ figure, ...one })),
  }
}

/** What a reader has to know of how it was counted. */
const saidOf = (pocDenialsTold: boolean): string[] => [
  'A denial is counted in the district where the firearm was sought, by its year, once under each category that it rests on and once in the total.',
  'A denial whose district is not known is counted in its state and in no district.',
  'Referred to ATF are the firearms that were transferred before the denial, which this system refers by itself.',
  'What ATF, prosecutors and courts did is not kept here: what is shown as not told is what nobody told the program office, and is no zero.',
  pocDenialsTold
    ? 'Police are told of what points of contact deny too, except the state authorities that denied; the notices hold those.'
    : 'Police are not told of what points of contact deny; those denials are among the notices that were kept back.',
]

function placeView({ district, isDistrict, rows }: OfDistrict): ReportedPlace {
  const all = rows.find(({ category }) => category === allCategories)
  if (all === undefined) throw new Error('defect: every place of a report has a total')
  return {
    ...{ district, isDistrict, name: district === nation ? 'United States' : districtName(district) },
    total: rowView(all),
    categories: rows.filter(row => row !== all).map(rowView),
    notices: all.figures.notices,
    keptBack: all.figures['kept-back'],
  }
}

const rowView = ({ category, figures }: Row): ReportedRow => ({
  category,
  title: category === allCategories ? 'All' : categoryTitle(category),
  denials: figures.denials,
  referredToAtf: figures['referred-to-atf'],
  foundNotProhibited: figures['found-not-prohibited'],
  overturned: figures.overturned,
  investigations: figures.investigations,
  charged: figures.charged,
  convictions: figures.convictions,
})
