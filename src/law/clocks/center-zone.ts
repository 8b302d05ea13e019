import type { Zone } from '../words.ts'

/** The Operations Center's clock, by which its own days and those of the federal government are counted. */
export const centerZone: Zone = 'America/New_York'
