import type { Statement } from '#store/statement.ts'
import { tables } from '#store/tables.ts'

/** What cannot be spread over shards, or decides something that the World decides: a pattern, and the objection. */
const forbidden: readonly (readonly [RegExp, string])[] = [
  [/;/, 'is more than one statement'],
  [/\b(big|small)?serial\b|\bgenerated\b|\bsequence\b|\bnextval\b/, 'takes a number from a sequence'],
  [/\btrigger\b|\bfunction\b|\bprocedure\b|\bplpgsql\b|\bdo \$/, 'puts a program into the database'],
  [/\bextension\b/, 'needs an extension'],
  [/\bsavepoint\b/, 'sets a savepoint'],
  [/\btemp(orary)?\b|\bunlogged\b/, 'makes a table that does not last'],
  [/\bskip locked\b|\bnowait\b|\block table\b/, 'locks beyond one row'],
  [/\bmerge\b|\brecursive\b|\brollup\b|\bcube\b|\bgrouping sets\b|\bjoin\b/, 'cannot be sent to one shard'],
  [/\breferences\b/, 'ties two tables together'],
  [/\bnow\(|\bcurrent_(date|time|timestamp)\b|\bclock_timestamp\b/, 'asks the database what time it is'],
  [/\brandom\(|\bgen_random_uuid\b/, 'leaves something to chance'],
]

/** What is wrong with a statement, in words; nothing when it obeys the subset of SQL that can be spread. */
export const objections = ({ text, across }: Statement): readonly string[] => [
  ...objectionsToWords(text),
  ...(/^(select|insert|update|delete) /.test(text) ? objectionsToKey(text, across) : ['is no statement of rows']),
]

function objectionsToKey(text: string, across: string | undefined): readonly string[] {
  const named = [...text.matchAll(/\b(?:from|into|update) (\w+)/g)]
    .map(([, table]) => table)
    // What was sent with the statement is no table.
    .filter(table => !['set', 'unnest', 'json_to_recordset'].includes(table ?? ''))
  if (named.length !== 1) return [`names ${named.length} tables`]
  const [name = ''] = named
  const key = Object.entries(tables).find(([table]) => table === name)?.[1]
  if (key === undefined) return [`names ${name}, which is no table of ours`]
  if (text.startsWith('insert')) {
    const first = text.startsWith(`insert into ${name} (${key}`)
    const conflict = !text.includes('on conflict') || text.includes(`on conflict (${key}`)
    return [...(first ? [] : ['does not name the subject first']), ...(conflict ? [] : ['meets others on another key'])]
  }
  const bySubject = new RegExp(`\\bwhere ${key} = \\$\\d`).test(text)
  if (across === undefined) return bySubject ? [] : [`does not find its rows by ${key}`]
  const locks = text.includes('for update') || text.startsWith('update')
  return [
    ...(bySubject ? ['says that it reads all over, and does not'] : []),
    ...(locks ? ['locks rows all over'] : []),
  ]
}

/** What is wrong with a statement of a migration. */
export function objectionsToMigration(text: string): readonly string[] {
  const created = /^create table (\w+) \((.*)\)$/s.exec(text)
  const unique = /^create unique index \w+ on (\w+) \((\w+)/.exec(text)
  return [
    ...objectionsToWords(text),
    ...(created === null ? [] : objectionsToTable(created[1] ?? '', created[2] ?? '')),
    ...(unique !== null && keyOf(unique[1]) !== unique[2] ? ['is unique over more than one subject'] : []),
  ]
}

function objectionsToTable(table: string, columns: string): readonly string[] {
  const key = keyOf(table)
  const first = /^\s*(\w+)/.exec(columns)?.[1]
  const primary = /\bprimary key \((\w+)/.exec(columns)?.[1] ?? /^\s*(\w+)[^,]* primary key/.exec(columns)?.[1]
  return [
    ...(first === key ? [] : ['does not have the subject first']),
    ...(primary === key ? [] : ['is not keyed by its subject']),
    ...(/\bunique\b/.test(columns) ? ['is unique by more than its key'] : []),
  ]
}

/** The list of what was migrated has no subject but the migration itself. */
const keyOf = (table: string | undefined): string | undefined =>
  table === 'migration_checksums' ? 'name' : Object.entries(tables).find(([name]) => name === table)?.[1]

const objectionsToWords = (text: string): readonly string[] =>
  forbidden.flatMap(([pattern, objection]) => (pattern.test(text.toLowerCase()) ? [objection] : []))
