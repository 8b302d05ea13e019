/**
 * The inboxes of the bodies that are asked about transferees under 21 (34 U.S.C. 40901(l)(1)). Which agency was asked tells where
 * somebody lives, so that the row goes with who it was, and no sample of it is taken.
 */
export const outreach: readonly string[] = [
  `create table outreach (
     ntn text collate "C" not null,
     body text collate "C" not null,
     request text collate "C" not null,
     ori text collate "C" not null,
     primary key (ntn, body)
   )`,
  `create index outreach_of_body on outreach (ori, request)`,
  `alter table outreach alter column ntn set statistics 0`,
  `alter table outreach alter column body set statistics 0`,
  `alter table outreach alter column request set statistics 0`,
  `alter table outreach alter column ori set statistics 0`,
  `create index lives_outreach_bodies on lives (sale_state, subject) where life = 'outreach-body'`,
]
