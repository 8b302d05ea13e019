/** 28 CFR 25.9(b)(2): the log is searched by time frame, or by state or agency; agencies and licensees have their indexes. */
export const searches = [
  `create index lives_by_contact on lives (contact desc, subject) where contact is not null`,
  `create index lives_of_state on lives (sale_state, contact desc, subject) where contact is not null`,
]
