/**
 * Of denials from before the Denied Transaction File was contributed to nobody owes that it is looked at whether they are in it. One a second, the newest
 * first, from the last check on: what else is owed does not wait for them.
 */
export const denialsFiled = [
  `insert into due (subject, kind, at, cite, fence, attempts)
   select subject, 'file-denial',
     (select max(contact) from lives where life = 'transaction') + row_number() over (order by contact desc) * interval '1 second',
     'Bulletins on the NICS Denied Transaction File, August 8, 2017', 0, 0
   from lives
   where life = 'transaction' and status = 'denied'
     and not exists (select from lives filed where filed.subject = 'filing-' || lives.subject and filed.life = 'filing')
   on conflict (subject, kind) do nothing`,
]
