import type { Config } from '#real/config.ts'
import { watchedAgencies } from '#real/agencies/agencies.ts'
import { syntheticAgencies } from '#simulated/agencies.ts'
import type { Agencies } from '../agencies.ts'

/** The agencies that were imported; in a training system, until somebody imports some, those of the made-up nation. */
export function agenciesOf({ mode, agenciesDir }: Config, trouble: (says: string) => void): Agencies {
  const imported = watchedAgencies(agenciesDir, trouble)
  if (mode === 'production') return imported
  const made = syntheticAgencies()
  const now = (): Agencies => (imported.edition() === undefined ? made : imported)
  return {
    edition: () => now().edition(),
    candidates: place => now().candidates(place),
    counties: place => now().counties(place),
    named: ori => now().named(ori),
  }
}
