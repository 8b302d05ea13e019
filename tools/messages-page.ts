import { answerLayouts, entryKeys, layoutOf } from '#contract/wire/entry-messages.ts'
import { acknowledgedPush, signedOn, welcomed } from '#contract/wire/line-messages.ts'
import { received, recordInFull, response, warned } from '#contract/wire/poc-answer-fields.ts'
import { pocKeys, pocLayoutOf } from '#contract/wire/poc-messages.ts'
import type { Shape } from '#contract/wire/shape.ts'
import { lineLimits } from '#server/line/settings.ts'
import { generated } from './generated.ts'

/** Writes docs/messages.md from the tables of fields. With `--check` it writes nothing and exits 1 where the two differ. */

const cell = (text: string): string => text.replaceAll('|', '\\|')

const table = (shape: Shape): string =>
  [
    '| Field | Says | Written | |',
    '| --- | --- | --- | --- |',
    ...shape.map(({ code, says, kind, of, also = [], empty }) => {
      const notes = [
        ...(of === 'rest' || of === 'all' ? ['may stand several times'] : []),
        ...also.map(other => `also read as \`${other}\``),
        ...(empty === true ? ['may be empty'] : []),
      ]
      return `| \`${code}\` | ${cell(says)} | ${cell(kind.form)} | ${notes.join('; ')} |`
    }),
  ].join('\n')

const withoutFacts = (shape: Shape): Shape => shape.filter(({ code }) => !code.startsWith('F-'))
const factsIn = (shape: Shape): Shape => shape.filter(({ code }) => code.startsWith('F-'))

const section = (key: (typeof entryKeys)[number]): string =>
  [`### ${key}: ${layoutOf(key).says}`, '', table(withoutFacts(layoutOf(key).shape))].join('\n')

const pocSection = (key: (typeof pocKeys)[number]): string =>
  [`### ${key}: ${pocLayoutOf(key).says}`, '', table(pocLayoutOf(key).shape)].join('\n')

const minutes = (seconds: number): string => `${seconds / 60} minutes`

/** What a point of contact sends and hears. */
const pocPart = `# Text messages of points of contact

A point of contact inquires and reports (28 CFR 25.6(d)-(h)) by seven messages of the same form. They do what the API does
(\`/v1/poc/…\`), by the same acts. Keys are those of the field where they are known; \`NPN\` and \`NON\`, and the codes of fields that no
manual was read for, are what accounts of it call them or our own. A code that is not in these tables is refused.

\`\`\`
QNP.VA0000001.REQ/2026-1.STN/VA-1.PUR/SALE.FTY/HANDGUN.ELV/Y.NAM/EXAMPLE,JORDAN A.SEX/M.RAC/W.DOB/19800229.SOR/VA.END
RSP.VA0000001.REQ/2026-1.NTN/0123456789ABC0.STN/VA-1.KND/PARTIAL.SDB/INDICES.SDB/NCIC.NSD/III.MAT/0.STA/CREATED.CON/20260908T130000Z.END
$.RSP.VA0000001.PSH/0A1B2C3D4E5F607182.NTN/0123456789ABC0.STN/VA-1.KND/SINGLE-MATCH.SDB/INDICES.SDB/NCIC.SDB/III.MAT/1.STA/CREATED.CON/20260908T130000Z.REC/iii-1.SRC/III.PCA/A1.BIT/61.NAM/EXAMPLE,JORDAN.SEX/M.DOB/19800229.END
ACK.VA0000001.PSH/0A1B2C3D4E5F607182.END
\`\`\`

- \`REQ\` is the sender’s own number of a message, and every answer repeats it. An inquiry needs one: the same inquiry under the same
  \`REQ\` and \`STN\` is the same check, however often it comes. Nothing else of what was sent is repeated.
- A check is named by \`NTN\` or by \`STN\`, by one of them.
- A moment is in UTC, \`20260908T133000Z\`; a part of a second stands behind a comma.
- A response is a head, and behind it each record: \`REC\` opens one, and all fields up to the next \`REC\` are that record’s.
- \`$.\` before the key says that nobody asked for it.
- An answer may be longer than a message: as long as its records are.

## Over a line

\`nics serve --line PORT\` (or \`NICS_LINE_PORT\`) opens a port for TLS 1.2 or later. Each line of text, ended by a line feed, is one message;
answers come in the order of the messages. With \`NICS_LINE_CA_FILE\` whoever calls shows a certificate of that authority, whose common
name is the client id; without it the first message signs on. Both are answered \`ACK.ORI.MKE/SON.END\`, or refused and closed.

What is sent unasked (the complete response after a Partial one, the warning before the end of an operational day) goes out on every line of its point of
contact, and again on each new one, until an \`ACK\` with its \`PSH\` has come, which nothing answers. A response is kept as answered before it is sent:
if the line is lost in between and this server with it, \`QNR\` by the number, without \`REC\`, says it again. One for which no line is open stays owed.

| Limit | |
| --- | --- |
| a line of text | ${lineLimits.longestLine.toLocaleString('en-US')} bytes; what is longer is refused and the line closed |
| from its first byte to its end | ${lineLimits.partialLasts} seconds |
| from the connection to the sign-on | ${lineLimits.signOnWithin} seconds |
| silence | ${minutes(lineLimits.idleLasts)}; an empty line says that somebody is there |
| messages that wait | what TLS holds back: nothing is read while a message is carried out |
| answers that nobody reads | ${lineLimits.mostUnread.toLocaleString('en-US')} bytes, then the line is cut |
| lines of one agency, and in all | ${lineLimits.linesEach}, ${lineLimits.linesInAll} |
| sent unasked and not acknowledged | ${lineLimits.mostPushes.toLocaleString('en-US')} of one agency |

An agency’s messages come over a line too. \`nics poc send\` sends one message, over the API or with \`--line\` over a line, and adds the ORI, \`REQ\` and
\`END\` where they are missing. \`POST /v1/messages\` takes all but these two:

### SON: who is at the other end

${table(signedOn)}

### ACK: it has come

${table(acknowledgedPush)}

As the answer to a sign-on:

${table(welcomed)}

## What a point of contact sends

${pocKeys.map(pocSection).join('\n\n')}

\`NXN\` is ours: no source that was read tells of a message for a check that was cancelled. It is answered by \`RSP\`, with \`STA/CANCELLED\`.

## What it is answered

### RSP: the response

${table(response.head)}

And of each record:

${table(response.each)}

### RCD: one record in full

${table(withoutFacts(recordInFull).map(row => ({ ...row, empty: false })))}

Facts stand in the fields of an entry (\`F-…\`), where one can say them; any other stands in \`FCT\`.

### RCT: how a message was received

${table(received)}

### WRN: a day ends, and something is not determined

${table(warned)}

\`REJ\` says that nothing was done, as above.
`

const page = `<!-- Generated by tools/messages-page.ts from src/contract/wire. Change the tables, then run it again. -->

# Text messages of agencies

An agency keeps its records in the Indices (28 CFR 25.4, 25.5(b)) by six messages, each one line of text. They do what the API does, by the
same acts, and are held to the same contract. The keys and the codes of the fields are those of the field as far as we know them; the
manual itself was not read in the source, so what stands here is the whole of the form, and nothing is to be guessed.

\`\`\`
EDP.TX1234500.ARI/2026-CR-1.PCA/A1.NAM/EXAMPLE,JORDAN A.SEX/M.DOB/19800229.HGT/511.F-DISPOSITION/CONVICTED.END
ACK.TX1234500.MKE/EDP.NRI/N1234567890ABCD.ARI/2026-CR-1.STA/IN-FORCE.DTE/20260910.END
\`\`\`

## The form

- Key, agency (ORI), fields, \`END\`, with a point between them. \`END\` closes every message: one without it was cut off and is refused.
- A field is its code, a slash, and what it says. Fields may come in any order; we write them in the order of the tables.
- UTF-8, one line, no control characters, at most 16,384 characters. Names and texts are kept as they are written.
- A point or a percent sign within a text is written \`%2E\` or \`%25\`: each byte of UTF-8 as two hexadecimal digits. In a name so are a
  comma (\`%2C\`) and a space within a first name (\`MARY%20ANN\`), because the word after a space is the middle name. \`JR\`, \`SR\`, \`II\`,
  \`III\`, \`IV\` and \`V\` at the end are a suffix; another suffix stands behind a second comma.
- A field stands once, but for those that may stand several times. A field that no table names is refused, and so is the message.
- A record is named by \`NRI\` or by \`ARI\`, by one of them.
- An empty field (\`RAC/\`) takes away what stood there, where a record is modified. An empty fact is not known.

## How one is sent

\`POST /v1/messages\` with \`Content-Type: text/plain; charset=utf-8\`, one message as the body, as the agency (client id and key, or the
session of one of its people). The answer is a message. \`nics record message\` sends one from standard input or the command line.

\`ACK\` says how the record stands. \`REJ\` says that nothing was done: the code of the refusal ([refusals](refusals.md)) and, of each thing
that is wrong, a code and the field; a field that has no name of ours is named by its place, \`#3\`. Nothing that was sent is repeated.
The HTTP status is that of the refusal.

\`\`\`
REJ.MKE/EDP.COD/RECORD-INVALID.ERR/IN-THE-FUTURE AT DOB.END
\`\`\`

A message that takes back a record which was never entered (\`XDP\` by \`ARI\`) is answered \`STA/NOT-ENTERED\`, and the message that would
have entered it is refused when it comes late.

## The messages

${entryKeys.map(section).join('\n\n')}

## The answers

### ACK: it was done

${table(withoutFacts(answerLayouts.ACK).map(row => ({ ...row, empty: false })))}

Fields of the record, from \`PCA\` on, stand only in the answer to \`DDP\`. That it was read, by whom and for what, is kept.

### REJ: nothing was done

${table(answerLayouts.REJ)}

## The facts of a category

\`EDP\` and \`MDP\` say the legal ground of the prohibition. Which facts a record of a category may state, and what each can say, stands with the
rules ([docs/law](law/README.md)); a fact that the category's rule does not ask for is refused with the whole record.

${table(factsIn(layoutOf('EDP').shape))}

${pocPart}`

process.exitCode = await generated('docs/messages.md', page, 'tools/messages-page.ts')
