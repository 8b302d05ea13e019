import { Table } from '@trussworks/react-uswds'
import type { LetterPaper } from '#contract/letter-paper.ts'
import { spokenDate } from './dates.ts'
import { locales } from '../messages/messages.ts'

type Block = LetterPaper['blocks'][number]

/** A letter as it is printed, in its own language whatever that of the page around it is. */
export function LetterOnPaper({ paper }: Readonly<{ paper: LetterPaper }>) {
  const { language, from, to, on, title, salutation, blocks } = paper
  const { name, address = [], telephone } = from
  return (
    <article className="paper letter" lang={language}>
      <Lines lines={[name, ...address, ...(telephone === undefined ? [] : [telephone])]} />
      {to.length === 0 ? null : <Lines lines={to} />}
      <p>{spokenDate(on, locales[language])}</p>
      <h3>{title}</h3>
      <p>{salutation}</p>
      {blocks.map((block, at) => (
        // A letter is made once and never changes its order.
        // oxlint-disable-next-line react/no-array-index-key
        <OneBlock key={at} block={block} language={language} />
      ))}
    </article>
  )
}

function OneBlock({ block, language }: Readonly<{ block: Block; language: LetterPaper['language'] }>) {
  switch (block.kind) {
    case 'heading':
      return <h4>{block.text}</h4>
    case 'paragraph':
      return <p>{block.text}</p>
    case 'code':
      return (
        <p>
          {block.label}: <strong className="ntn-link">{block.text}</strong>
        </p>
      )
    case 'list':
      return (
        <ul>
          {block.items.map(item => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )
    case 'table':
      return <Records block={block} language={language} />
  }
}

type TableProps = Readonly<{ block: Extract<Block, { kind: 'table' }>; language: LetterPaper['language'] }>

function Records({ block: { columns, rows }, language }: TableProps) {
  return (
    <Table bordered fullWidth stackedStyle="default">
      <thead>
        <tr>
          {columns.map(column => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(cells => (
          <tr key={cells[0]?.lines[0]}>
            {cells.map((cell, at) => (
              <td key={columns[at]} data-label={columns[at]} lang={cell.language ?? language}>
                <Lines lines={cell.lines} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

const Lines = ({ lines }: Readonly<{ lines: readonly string[] }>) => (
  <p>
    {lines.map(line => (
      <span key={line} className="letter-line">
        {line}
      </span>
    ))}
  </p>
)
