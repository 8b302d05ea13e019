/**
 * Notices to police and to those whom the law names, by the check that they are about and by who is to read them. The column is a number,
 * which is kept for ever; a sample of it would be kept longer than the notice.
 */
export const notices: readonly string[] = [
  `alter table lives add column about text collate "C"`,
  `alter table lives alter column about set statistics 0`,
  `create index lives_about on lives (about, life, subject) where about is not null`,
  `create index lives_notices on lives (ori, contact desc, subject) where life = 'notice'`,
]
