/** The state's own number of a check, and the days of points of contact: what both are found by. */
export const pointsOfContact: readonly string[] = [
  `alter table lives add column stn text collate "C"`,
  `create index lives_stn on lives (ori, stn) where stn is not null`,
  `create index lives_poc_days on lives (contact, subject) where life = 'poc-day'`,
]
