import { Table } from '@trussworks/react-uswds'
import { useLocale, useMessages, type Messages } from '../messages/messages.ts'
import type { Hit } from './record-card.tsx'
import { shownField, type Description, type Field } from './shown.ts'

/** The transferee beside the record, field by field, with what each field says for or against one person. */
export function Comparison({ hit, transferee }: Readonly<{ hit: Hit; transferee: Description }>) {
  const messages = useMessages()
  const locale = useLocale()
  const { fields, record: words } = messages.examiner
  const rows = rowsOf(hit, transferee, messages, locale)
  return (
    <Table bordered fullWidth stackedStyle="default" caption={words.caption(hit.number)} className="comparison">
      <thead>
        <tr>
          {Object.entries(words.columns).map(([name, label]) => (
            <th key={name} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ field, ours, theirs, evidence }) => (
          <tr key={field}>
            <th scope="row" data-label={words.columns.field}>
              {fields[field]}
            </th>
            <td data-label={words.columns.transferee}>{ours ?? unknown(theirs)}</td>
            <td data-label={words.columns.record}>{theirs ?? unknown(ours)}</td>
            <td data-label={words.columns.bits} className={signOf(evidence)}>
              {evidence.map(({ bits }) => signed(bits)).join(', ')}
            </td>
            <td data-label={words.columns.why}>{evidence.map(({ why }) => why).join('; ')}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

/** What neither side gives by itself, such as how two names come together, is not missing. */
const unknown = (across: string | undefined) => (across === undefined ? null : <Unknown />)

function Unknown() {
  const { examiner } = useMessages()
  return <span className="usa-hint">{examiner.record.notGiven}</span>
}

type Evidence = Hit['likeness']['fields'][number]
type Row = Readonly<{
  field: Field
  ours: string | undefined
  theirs: string | undefined
  evidence: readonly Evidence[]
}>

/** Every field that one of the two gives, or of which the comparison has something to say. */
function rowsOf(hit: Hit, transferee: Description, messages: Messages, locale: string): readonly Row[] {
  const fields = Object.keys(messages.examiner.fields) as readonly Field[]
  return fields
    .map(field => ({
      field,
      ours: shownField(field, transferee, messages, locale),
      theirs: shownField(field, hit.description, messages, locale),
      evidence: hit.likeness.fields.filter(found => found.field === field),
    }))
    .filter(({ ours, theirs, evidence }) => ours !== undefined || theirs !== undefined || evidence.length > 0)
}

const signed = (bits: number): string => `${bits > 0 ? '+' : bits < 0 ? '−' : ''}${Math.abs(bits).toFixed(1)}`

function signOf(evidence: readonly Evidence[]): string {
  const sum = evidence.reduce((total, { bits }) => total + bits, 0)
  if (evidence.length === 0) return 'bits'
  return sum > 0 ? 'bits bits--for' : sum < 0 ? 'bits bits--against' : 'bits'
}
