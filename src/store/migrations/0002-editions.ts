/** When what was found of a check was last put before the texts of the law in force. */
export const editions = [
  `alter table lives add column screened_at timestamptz`,
  `create index lives_screened on lives (lapse_at, subject) where status in ('delayed', 'lapsed')`,
]
