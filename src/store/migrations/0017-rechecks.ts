/** Files of permit holders, by when they were begun: what the numbers of a day are reconciled with. */
export const rechecks: readonly string[] = [
  `create index lives_rechecks on lives (contact, subject) where life = 'recheck'`,
]
