import { statement, type Query, type Statement } from '#store/statement.ts'
import { noted, ok, type Finding } from './finding.ts'

type Row = Readonly<{ name: string; setting: string }>

const settings: Statement<Row> = statement(
  'log-settings',
  `select name, setting from pg_settings
   where name in ('log_parameter_max_length', 'log_statement', 'log_min_duration_statement', 'log_transaction_sample_rate',
     'log_min_duration_sample')`,
  'settings of the database itself, which belong to nobody',
)

/**
 * What is bound to our statements names no transferee. It does say which licensee asked and what was answered, and a log that is kept for
 * longer than ninety days keeps that for longer than the law allows (28 CFR 25.9(b)(1), 25.9(c)).
 */
export async function lookAtDatabaseLog(query: Query): Promise<Finding> {
  const set = new Map((await query(settings)).map(({ name, setting }) => [name, setting]))
  if (set.get('log_parameter_max_length') === '0')
    return ok('database log', 'says nothing of what is bound to statements')
  const logs =
    set.get('log_statement') === 'all' ||
    set.get('log_statement') === 'mod' ||
    Number(set.get('log_transaction_sample_rate') ?? 0) > 0 ||
    ['log_min_duration_statement', 'log_min_duration_sample'].some(name => Number(set.get(name) ?? -1) >= 0)
  if (!logs) return ok('database log', 'statements are not logged')
  return noted(
    'database log',
    'PostgreSQL logs statements with what is bound to them: licensees and answers, and no transferee; keep that log no longer than 90 days, or as its superuser run',
    ['grant set on parameter log_parameter_max_length to ROLE'],
  )
}
