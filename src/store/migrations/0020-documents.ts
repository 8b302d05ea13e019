/**
 * Where an agency keeps its document stood in the clear in the events of an entry. It moves beside what is sealed of an entry that stands, where the
 * next program that starts seals it in; of every other nothing is left.
 */
export const documents = [
  `update entries set record = entries.record || jsonb_build_object('document', lives.state -> 'document')
   from lives where lives.life = 'entry' and lives.subject = entries.nri and lives.state ? 'document'
     and jsonb_typeof(entries.record) = 'object'`,
  `update lives set state = state - 'document' where life = 'entry' and state ? 'document'`,
  `update events set body = body - 'document' where life = 'entry' and body ? 'document'`,
]
