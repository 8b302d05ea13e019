/** Batches wait here, sealed, until their agency commits them; which file became which batch stands beside. */
export const batches = [
  `create table batch_files (
     ori text collate "C" not null,
     digest text collate "C" not null,
     batch text collate "C" not null,
     primary key (ori, digest)
   )`,
  `create table staged (
     batch text collate "C" not null,
     what text collate "C" not null,
     chunk integer not null,
     content jsonb not null,
     primary key (batch, what, chunk)
   )`,
  `alter table staged alter column content set statistics 0`,
  // What is sealed cannot be made shorter.
  `alter table staged alter column content set storage external`,
]
