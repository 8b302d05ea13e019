/**
 * The audit log itself, and what numbers the leaves. Leaves that were kept before are numbered like any other, as version 1. One
 * of each number's says the number and its date; those of a check that is gone already go as soon as they have their places.
 */
export const log = [
  `alter table leaves add column version integer not null default 1`,
  `alter table leaves alter column version drop default`,
  `alter table leaves add column date date`,
  `alter table leaves add column place bigint`,
  `alter table leaves add column gone boolean not null default false`,
  `update leaves set date = (select numbers.date from numbers where numbers.ntn = leaves.subject)
   where id = (select min(others.id) from leaves others where others.subject = leaves.subject)`,
  `update leaves set gone = true
   where exists (select 1 from numbers where numbers.ntn = leaves.subject)
     and not exists (select 1 from lives where lives.subject = leaves.subject)`,
  `create index leaves_waiting on leaves (id) where place is null`,

  `create table log (place bigint not null primary key, entry text not null)`,
  `create table tiles (
     level integer not null,
     number bigint not null,
     hashes bytea not null,
     primary key (level, number)
   )`,
  `create table heads (
     log text collate "C" not null primary key,
     size bigint not null,
     edge bytea not null,
     signed bigint,
     note text,
     signed_at timestamptz
   )`,
  `insert into heads (log, size, edge) values ('audit', 0, '')`,
  `create table witnessed (witness text collate "C" not null primary key, size bigint not null, note text not null)`,

  `alter table tiles alter column hashes set statistics 0`,
  `alter table heads alter column edge set statistics 0`,
]
