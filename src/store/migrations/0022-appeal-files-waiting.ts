/** Applications to the voluntary appeal file that wait for an examiner, 28 CFR 25.10(g), by when they came. Those that were there before too. */
export const appealFilesWaiting = [
  `update lives set contact = (state ->> 'at')::timestamptz
   where life = 'appeal-file' and state ->> 'status' in ('applied', 'proposed')`,
  `create index lives_appeal_files_waiting on lives (contact, subject) where life = 'appeal-file' and contact is not null`,
]
