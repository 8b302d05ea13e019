/** What stands under an epoch is found at its end, and an entry that is not sealed yet. A denied check is moved, sealed, to a table of its own after ten years. */
export const epochs = [
  `create index keys_by_epoch on keys (epoch, ntn, family)`,
  `create index numbers_by_date on numbers (date, ntn)`,
  // Entries are sealed from now on; what was kept before is found by this, and by nothing once it is sealed.
  `create index entries_clear on entries (position) where in_force and not (record ? 'sealed')`,
  `create table archived (
     ntn text collate "C" not null primary key,
     day date not null,
     epoch text collate "C" not null,
     wrapped bytea not null,
     blob bytea not null
   )`,
  `alter table archived alter column blob set statistics 0`,
  `alter table archived alter column wrapped set statistics 0`,
]
