import { rows } from '../output.ts'
import type { FileDocument, MatchDocument } from './document.ts'

/** What a person reads instead of the document. */
export function matchPage({ out, records, inquiries, threshold, hits, ...rest }: MatchDocument): string {
  const { before, threads, p50us, p99us, indexBytes, seconds } = rest
  const since = before === 0 ? '' : `, of which ${count(before)} were done before this run`
  const among = threads === 1 ? '' : ` in ${threads} threads`
  const bar = `of ${threshold} bits and more`
  return [
    ...rows([
      ['records', fileLine(records)],
      ['inquiries', fileLine(inquiries)],
      ['hits', `${count(hits.pairs)} pairs ${bar}: ${count(hits.same)} same, ${count(hits.possibly)} possibly`],
      ['', `for ${count(hits.inquiries)} of ${count(inquiries.people)} inquiries${since}`],
      [
        'search',
        `${micros(p50us)} (half of the inquiries), ${micros(p99us)} (99 of 100), ${seconds.search} s for all${among}`,
      ],
      ['index', `${count(indexBytes)} bytes, built in ${seconds.build} s`],
      ['written', out],
    ]),
    '',
  ].join('\n')
}

const fileLine = ({ file, rows: all, taken, leftOut, people }: FileDocument): string =>
  [
    `${file}: ${count(all)} rows`,
    ...(leftOut === 0 ? [] : [`${count(leftOut)} left out`]),
    ...(people === taken ? [] : [`${count(people)} people`]),
  ].join(', ')

const count = (value: number): string => value.toLocaleString('en-US')
const micros = (value: number | null): string => (value === null ? '-' : `${count(value)} µs`)
