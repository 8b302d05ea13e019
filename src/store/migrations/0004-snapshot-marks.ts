/** A random mark for each snapshot of the index, and the position that it stands at. Whoever lacks the mark cannot read the file. */
export const snapshotMarks = [
  `create table marks (mark text collate "C" not null primary key, position bigint not null)`,
]
