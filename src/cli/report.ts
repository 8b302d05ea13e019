import {
  readDenialReport,
  readNoticeReport,
  tellFigures,
  type DenialReportView,
  type NoticeReportView,
} from '#contract/reports.ts'
import type { Given } from './command.ts'
import { declined, exits, type Outcome } from './output.ts'
import { andThen, findPerson, isPerson, type Person } from './person.ts'
import { denialPage, noticePage } from './report-page.ts'

type Asked = Readonly<
  Partial<Record<'year' | 'month' | 'url' | 'district' | 'category' | 'what' | 'count', string>> & {
    published?: boolean
  }
>

/** `nics report 925c|notices|tell`: as the program office, what Congress is told of denials, how soon police were, and what others told. */
export async function reportCommand({ args: [what], options }: Given): Promise<Outcome> {
  const asked = options as Asked
  const act = acts[what ?? '']
  if (act === undefined) return declined('usage', 'Say 925c, notices or tell.')
  const person = findPerson(asked.url)
  return isPerson(person) ? act(asked, person) : person
}

const acts: Readonly<Record<string, (asked: Asked, person: Person) => Promise<Outcome>>> = {
  async '925c'({ year, published }, person) {
    if (year === undefined) return declined('usage', 'Say of which year: --year 2026.')
    const query = `?year=${encodeURIComponent(year)}${published === true ? '&published=yes' : ''}`
    const heard = await person.read<DenialReportView>(`${readDenialReport.path}${query}`)
    return andThen(heard, report => ({ status: exits.ok, document: report, page: denialPage(report) }))
  },

  async notices({ year, month = '' }, person) {
    const of = month.includes('-') ? month : `${year}-${month.padStart(2, '0')}`
    if (!/^\d{4}-\d\d$/.test(of) || month === '')
      return declined('usage', 'Say of which month: --year 2026 --month 9, or --month 2026-09.')
    const heard = await person.read<NoticeReportView>(`${readNoticeReport.path}?month=${encodeURIComponent(of)}`)
    return andThen(heard, report => ({ status: exits.ok, document: report, page: noticePage(report) }))
  },

  async tell({ year, district, category = 'all', what, count }, person) {
    const body = { year: Number(year), figures: [{ district, category, what, count: Number(count) }] }
    const heard = await person.send<Readonly<{ year: number }>>(tellFigures.path, body)
    return andThen(heard, told => ({
      status: exits.ok,
      document: told,
      page: `Kept for ${told.year}: ${what}, ${district}, ${category}: ${count}.\n`,
    }))
  },
}
