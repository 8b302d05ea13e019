/**
 * What each check of a point of contact has come to, by which its day is counted and listed. Checks that were begun before get it as
 * `law/poc/statement` reads them on the day on which this was written.
 */
export const daysOfPointsOfContact: readonly string[] = [
  // A sample of it would outlive the check that it was the number of.
  `alter table lives alter column stn set statistics 0`,
  `alter table lives add column poc_outcome text`,
  `alter table lives add column contradicted boolean`,
  `update lives set
     poc_outcome = case
       when status <> 'with-poc' then status
       when state->'poc'->'reported'->>-1 = 'poc-open' then 'open'
       when state->'assigned'->>'purpose' in ('permit', 'permit-recheck') then 'permit'
       when state->'poc'->'responses'->-1->>'kind' in ('no-record', 'single-match', 'multiple-match') then 'undetermined'
       else 'held' end,
     contradicted = coalesce((state->'poc'->>'contradicted')::boolean, false)
   where life = 'transaction' and state->'assigned'->>'determines' = 'poc'`,
  `create index lives_poc_outcome on lives (ori, contact desc, subject) where poc_outcome is not null`,
  `create index lives_days_of_poc on lives (ori, contact desc) where life = 'poc-day'`,
]
