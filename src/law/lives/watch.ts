/** How far the changes to records have been held against the checks that are open: a place in the order of all changes. */
export type WatchEvent = Readonly<{ type: 'looked'; position: number; touched: number }>

export type Watch = Readonly<{ position: number }>

/** The watch after one more look, or undefined where it would go back. */
export const foldWatch = (before: Watch | undefined, { position }: WatchEvent): Watch | undefined =>
  before !== undefined && position <= before.position ? undefined : { position }
