/**
 * An agency's own number stands for one entry, 28 CFR 25.2 "ARI". What was entered twice under one number before stands there for the
 * one that is in force. What agencies did is counted by day, so that silence is seen.
 */
export const contributions = [
  `create table agency_numbers (
     ori text collate "C" not null,
     ari text collate "C" not null,
     nri text collate "C",
     primary key (ori, ari)
   )`,
  `insert into agency_numbers (ori, ari, nri)
   select distinct on (state->>'ori', state->>'ari') state->>'ori', state->>'ari', subject
   from lives where life = 'entry'
   order by state->>'ori', state->>'ari', (state->>'status' <> 'in-force'), subject`,
  `create table tallies (
     ori text collate "C" not null,
     day date not null,
     what text collate "C" not null,
     count bigint not null,
     primary key (ori, day, what)
   )`,
]
