import { agenciesAt } from '#real/agencies/agencies.ts'
import type { Config } from '#real/config.ts'
import { broken, noted, ok, type Finding } from './finding.ts'

/** The directory by which notices of denials find police (18 U.S.C. 925B): there, whole, and of which edition. */
export function lookAtAgencies({ agenciesDir, mode }: Pick<Config, 'agenciesDir' | 'mode'>): Finding {
  try {
    const found = agenciesAt(agenciesDir)
    if (typeof found === 'string') return broken('agencies', found)
    const edition = found.edition()
    if (edition !== undefined) return ok('agencies', `edition ${edition}`)
    const whose = mode === 'production' ? 'no notice of a denial reaches anybody' : 'notices go to made-up agencies'
    return noted('agencies', `no directory is imported, so that ${whose}: nics import agencies`)
  } catch (error) {
    return broken('agencies', error)
  }
}
