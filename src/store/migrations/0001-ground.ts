/** Every table of a check, of the ledger and of the Indices, keyed first by its subject. */
export const ground = [
  `create table migration_checksums (name text not null primary key, checksum text not null)`,

  `create table requests (
     caller text collate "C" not null,
     key text collate "C" not null,
     fingerprint text not null,
     ntn text collate "C" not null,
     primary key (caller, key)
   )`,
  `create index requests_by_number on requests (ntn)`,

  // A life as its events left it, with what it is listed by.
  `create table lives (
     subject text collate "C" not null,
     life text collate "C" not null,
     seq integer not null,
     state jsonb not null,
     status text collate "C",
     ffl text collate "C",
     ori text collate "C",
     sale_state text collate "C",
     calendar_version integer,
     contact timestamptz,
     lapse_at timestamptz,
     primary key (subject, life)
   )`,
  `create index lives_of_licensee on lives (ffl, contact desc, subject) where ffl is not null`,
  `create index lives_of_agency on lives (ori, contact desc, subject) where ori is not null`,
  `create index lives_waiting on lives ((status <> 'researching'), lapse_at, contact, subject)
     where status in ('researching', 'delayed', 'lapsed')`,
  `create index lives_running on lives (sale_state, calendar_version) where status in ('researching', 'delayed')`,

  `create table events (
     subject text collate "C" not null,
     life text collate "C" not null,
     seq integer not null,
     at timestamptz not null,
     version integer not null,
     by text not null,
     body jsonb not null,
     primary key (subject, life, seq)
   )`,

  `create table keys (
     ntn text collate "C" not null,
     family text collate "C" not null,
     epoch text collate "C" not null,
     wrapped bytea not null,
     primary key (ntn, family)
   )`,
  // The only place of the people in transactions, under a key of each transaction's own.
  `create table sealed (
     ntn text collate "C" not null,
     what text collate "C" not null,
     seq integer not null,
     blob bytea not null,
     primary key (ntn, what, seq)
   )`,

  `create table due (
     subject text collate "C" not null,
     kind text collate "C" not null,
     at timestamptz not null,
     cite text not null,
     fence integer not null,
     attempts integer not null,
     leased_until timestamptz,
     primary key (subject, kind)
   )`,
  `create index due_by_time on due (at, subject, kind)`,

  `create table leaves (
     subject text collate "C" not null,
     id text collate "C" not null,
     day date not null,
     commitment text not null,
     body jsonb,
     primary key (subject, id)
   )`,
  // 28 CFR 25.9(b)(1): the number and the date, which stay.
  `create table numbers (ntn text collate "C" not null primary key, date date not null)`,

  // The Indices' own people, as agencies contributed them.
  `create table entries (
     nri text collate "C" not null primary key,
     position bigint not null,
     in_force boolean not null,
     record jsonb not null
   )`,
  `create index entries_by_position on entries (position)`,
  `create table position (counter text collate "C" not null primary key, last bigint not null)`,
  `insert into position (counter, last) values ('entries', 0)`,

  // Statistics are samples of what is kept: copies that outlive it.
  `alter table sealed alter column blob set statistics 0`,
  `alter table keys alter column wrapped set statistics 0`,
  `alter table entries alter column record set statistics 0`,
  `alter table lives alter column state set statistics 0`,
  `alter table events alter column body set statistics 0`,
  `alter table leaves alter column body set statistics 0`,
]
