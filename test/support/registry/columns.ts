/** What a column holds: what finds or orders rows, what tells of nobody, or what tells of people and is never selected by. */
type Holds = 'finds' | 'plain' | 'sealed' | 'folded' | 'prohibited-person'

const of = (table: string, held: Readonly<Partial<Record<Holds, string>>>): Readonly<Record<string, Holds>> =>
  Object.fromEntries(
    Object.entries(held).flatMap(([holds, names]) =>
      names.split(' ').map(name => [`${table}.${name}`, holds as Holds] as const),
    ),
  )

/** Every column of every table. Who adds one says here what it holds. `folded` are documents without a descriptor. */
export const columns: Readonly<Record<string, Holds>> = {
  ...of('requests', { finds: 'caller key ntn', sealed: 'fingerprint' }),
  ...of('lives', {
    finds:
      'subject life seq status ffl ori sale_state calendar_version contact lapse_at screened_at review_since stn poc_outcome about',
    plain: 'contradicted',
    folded: 'state',
  }),
  ...of('events', { finds: 'subject life seq', plain: 'at version by', folded: 'body' }),
  ...of('keys', { finds: 'ntn family epoch', sealed: 'wrapped' }),
  ...of('sealed', { finds: 'ntn what seq', sealed: 'blob' }),
  // A value comes out of the index and never from whoever asks; no reader takes one.
  ...of('blind', { finds: 'epoch value handle', sealed: 'number' }),
  // Of which agency is asked, and so where somebody lives: it goes with who it is.
  ...of('outreach', { finds: 'ntn request ori', plain: 'body' }),
  ...of('due', { finds: 'subject kind at fence leased_until attempts', plain: 'cite' }),
  ...of('leaves', { finds: 'subject id place date', plain: 'day version gone', sealed: 'commitment', folded: 'body' }),
  ...of('numbers', { finds: 'ntn date' }),
  ...of('archived', { finds: 'ntn', plain: 'day epoch', sealed: 'wrapped blob' }),
  ...of('entries', { finds: 'nri position in_force', 'prohibited-person': 'record' }),
  ...of('agency_numbers', { finds: 'ori ari nri' }),
  ...of('batch_files', { finds: 'ori digest batch' }),
  ...of('staged', { finds: 'batch what chunk', sealed: 'content' }),
  ...of('tallies', { finds: 'ori day what count' }),
  ...of('standing', {
    finds: 'ori nri category entered batch validate_by',
    plain: 'suspended incomplete undisposed',
  }),
  ...of('position', { finds: 'counter', plain: 'last' }),
  ...of('marks', { finds: 'mark', plain: 'position' }),
  ...of('log', { finds: 'place', sealed: 'entry' }),
  ...of('tiles', { finds: 'level number', sealed: 'hashes' }),
  ...of('heads', { finds: 'log size signed', plain: 'note signed_at', sealed: 'edge' }),
  ...of('witnessed', { finds: 'witness size', plain: 'note' }),
}

/**
 * Each column that a statement finds rows by, and by which key of the rule that selects. `nothing` narrows what another column
 * found, or finds what is no record of a person: a debt whose time has come, a place of the log, a counter.
 */
export const selectedBy: Readonly<Record<string, string>> = {
  'agency_numbers.ari': 'prohibited-person',
  'agency_numbers.nri': 'prohibited-person',
  'agency_numbers.ori': 'prohibited-person',
  'archived.ntn': 'ntn',
  'blind.epoch': 'nothing',
  'blind.handle': 'ntn',
  'blind.value': 'nothing',
  'batch_files.batch': 'nothing',
  'batch_files.digest': 'nothing',
  'batch_files.ori': 'agency',
  'due.at': 'nothing',
  'due.attempts': 'nothing',
  'due.fence': 'nothing',
  'due.kind': 'nothing',
  'due.leased_until': 'nothing',
  'due.subject': 'ntn',
  'entries.in_force': 'nothing',
  'entries.nri': 'prohibited-person',
  'entries.position': 'prohibited-person',
  'events.subject': 'ntn',
  'heads.log': 'nothing',
  'heads.signed': 'nothing',
  'heads.size': 'nothing',
  'keys.epoch': 'nothing',
  'keys.family': 'nothing',
  'keys.ntn': 'ntn',
  // Only to replace a wrap by another of the same key.
  'keys.wrapped': 'nothing',
  'leaves.date': 'nothing',
  'leaves.id': 'nothing',
  'leaves.place': 'nothing',
  'leaves.subject': 'ntn',
  // The check that a notice, a filing or a challenge is about.
  'lives.about': 'ntn',
  'lives.calendar_version': 'nothing',
  'lives.contact': 'day',
  'lives.ffl': 'ffl',
  'lives.life': 'nothing',
  // Within a point of contact's own checks of a day.
  'lives.poc_outcome': 'nothing',
  'lives.stn': 'ntn',
  'lives.ori': 'agency',
  'lives.review_since': 'nothing',
  'lives.sale_state': 'state',
  'lives.screened_at': 'nothing',
  'lives.seq': 'nothing',
  'lives.status': 'nothing',
  'lives.subject': 'ntn',
  'log.place': 'nothing',
  'numbers.date': 'day',
  'numbers.ntn': 'ntn',
  'outreach.ntn': 'ntn',
  'outreach.ori': 'nothing',
  'outreach.request': 'ntn',
  'position.counter': 'nothing',
  'requests.caller': 'nothing',
  'requests.key': 'nothing',
  'requests.ntn': 'ntn',
  'sealed.ntn': 'ntn',
  'sealed.what': 'nothing',
  'staged.batch': 'nothing',
  'staged.chunk': 'nothing',
  'staged.what': 'nothing',
  // Of an agency's own, for itself: who is in the Indices is known to it already.
  'standing.batch': 'nothing',
  'standing.category': 'nothing',
  'standing.entered': 'nothing',
  'standing.nri': 'prohibited-person',
  'standing.ori': 'nothing',
  'standing.validate_by': 'nothing',
  'tallies.count': 'nothing',
  'tallies.day': 'nothing',
  'tallies.ori': 'nothing',
  'tiles.level': 'nothing',
  'tiles.number': 'nothing',
  // An agency’s own numbers as it named them, looked up one by one.
  'unnest.ari': 'prohibited-person',
  'unnest.asked': 'nothing',
  'unnest.ori': 'prohibited-person',
  'witnessed.size': 'nothing',
}
