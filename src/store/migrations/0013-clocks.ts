/**
 * What stands of each agency: one row an entry that is not over, by what it is counted by and by the day on which two people of the
 * agency next look at it. Derived from the lives of entries, and gone with them.
 */
export const clocks = [
  `create table standing (
     ori text collate "C" not null,
     nri text collate "C" not null,
     category text collate "C" not null,
     suspended boolean not null,
     incomplete boolean not null,
     undisposed boolean not null,
     entered date not null,
     batch text collate "C" not null,
     validate_by date not null,
     primary key (ori, nri)
   )`,
  // Of what was entered before the day was kept, none is known; it is looked at first.
  `insert into standing (ori, nri, category, suspended, incomplete, undisposed, entered, batch, validate_by)
   select state->>'ori', subject, state->>'category', state->>'status' = 'suspended',
     coalesce(jsonb_array_length(state->'missing'), 0) > 0, coalesce(state->'missing' ? 'disposition', false),
     coalesce((state->>'on')::date, '1998-11-30'), coalesce(state->>'batch', ''),
     coalesce((state->>'on')::date, '1998-11-30') + 90
   from lives where life = 'entry' and state->>'status' in ('in-force', 'suspended')`,
  `create index standing_to_validate on standing (ori, validate_by, nri)`,
  `create index standing_by_category on standing (ori, category, suspended, incomplete, undisposed)`,
  `create index lives_contributors on lives (subject) where life = 'contributor'`,
]
