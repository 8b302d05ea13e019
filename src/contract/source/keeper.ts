import type { SourceName } from '#law/words.ts'

/** Somebody else's file that we ask: who keeps it, and which files of theirs a record may come from, by the word in the record. */
export type Keeper = Readonly<{
  name: Exclude<SourceName, 'indices'>
  title: string
  /** Whose checks ask it. The other neither begins it nor waits for it. */
  askedBy: 'national' | 'poc'
  files: Readonly<Record<string, string>>
}>

/** Keeps the exact words of the files, so that whoever reads a record is held to them. */
export const keeper = <const Written extends Keeper>(written: Written): Written => written
