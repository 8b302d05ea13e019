/**
 * When a record changes, the open checks that it touches are searched again; when one was never valid, the denials that rest on it are
 * looked at again. Both lists are read by number.
 */
export const watched = [
  `alter table lives add column review_since timestamptz`,
  `create index lives_open on lives (subject) where status in ('researching', 'delayed', 'lapsed')`,
  `create index lives_denied on lives (subject) where status = 'denied'`,
  `create index lives_in_review on lives (review_since, subject) where review_since is not null`,
]
