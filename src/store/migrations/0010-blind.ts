/** The blind index of a day: values that only the key of its epoch makes, over checks that only the same key tells. */
export const blind = [
  `create table blind (
     epoch text collate "C" not null,
     value text collate "C" not null,
     handle text collate "C" not null,
     number bytea not null,
     primary key (epoch, value, handle)
   )`,
  `create index blind_of_check on blind (epoch, handle)`,
  `alter table blind alter column value set statistics 0`,
  `alter table blind alter column handle set statistics 0`,
  `alter table blind alter column number set statistics 0`,
]
