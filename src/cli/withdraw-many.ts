import { readFileSync } from 'node:fs'
import {
  approveWithdrawal,
  dropWithdrawal,
  proposeWithdrawal,
  readWithdrawal,
  type WithdrawalShown,
} from '#contract/withdrawals.ts'
import { asAgency } from './as-agency.ts'
import { isClient, isProblem, outcomeOf, type Sent } from './client.ts'
import type { Given } from './command.ts'
import { declined, exits, rows, type Outcome } from './output.ts'

type Options = Readonly<
  Partial<
    Record<'category' | 'from' | 'through' | 'batch' | 'numbers' | 'fact' | 'reason' | 'approve', string> & {
      drop: boolean
    }
  >
>

/** `nics records withdraw-many`: what would go; and by its id how far it is, a second person’s approval, or its end. */
export async function withdrawManyCommand(given: Given): Promise<Outcome> {
  const {
    args: [what, id],
    options,
  } = given
  if (what !== 'withdraw-many') return declined('usage', 'Say withdraw-many.')
  const client = await asAgency(given)
  if (!isClient(client)) return client
  const said = options as Options
  const asked = id === undefined ? proposal(said) : aboutOne(id, said)
  if (typeof asked === 'string') return declined('usage', asked)
  const heard = await client<WithdrawalShown>(asked.path, asked.sent)
  if (isProblem(heard)) return outcomeOf(heard.problem)
  return { status: exits.ok, document: heard.body, page: pageOf(heard.body) }
}

type Asked = Readonly<{ path: string; sent: Sent }> | string

function aboutOne(id: string, { approve, drop }: Options): Asked {
  const at = (path: string): string => path.replace('{id}', encodeURIComponent(id))
  if (approve !== undefined)
    return { path: at(approveWithdrawal.path), sent: { method: 'POST', body: { digest: approve } } }
  return drop === true
    ? { path: at(dropWithdrawal.path), sent: { method: 'DELETE' } }
    : { path: at(readWithdrawal.path), sent: {} }
}

function proposal({ category, from, through, batch, numbers, fact, reason }: Options): Asked {
  if (reason === undefined)
    return 'Say why: --reason no-longer-applies, never-valid, relieved or moved; to suspend them, stayed-by-a-court, under-correction or identity-doubted.'
  const [name, is] = fact?.split('=') ?? []
  const selection = {
    ...(category === undefined ? {} : { category }),
    ...(from === undefined ? {} : { enteredFrom: from }),
    ...(through === undefined ? {} : { enteredThrough: through }),
    ...(batch === undefined ? {} : { batch }),
    ...(numbers === undefined ? {} : { aris: linesOf(numbers) }),
    ...(fact === undefined ? {} : { fact: { name, is } }),
  }
  return { path: proposeWithdrawal.path, sent: { method: 'POST', body: { selection, reason } } }
}

const linesOf = (file: string): readonly string[] =>
  readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter(line => line !== '')

function pageOf(withdrawal: WithdrawalShown): string {
  const { id, status, total, byCategory, byYear, digest, by, approvedBy, withdrawn, leftAlone, sample } = withdrawal
  const lines = rows([
    ['withdrawal', `${id}, ${status}`],
    ['records', `${total}; by category: ${counted(byCategory)}; by year of entry: ${counted(byYear)}`],
    ...(sample === undefined ? [] : [['some of them', sample.join(', ')] as const]),
    ['proposed by', by],
    ...(approvedBy === undefined ? [] : [['approved by', approvedBy] as const]),
    [
      'taken back',
      leftAlone === undefined ? `${withdrawn}` : `${withdrawn}; ${leftAlone} changed since and left alone`,
    ],
    ['digest', digest],
  ])
  const next =
    status === 'proposed'
      ? [
          'Nothing was taken back. A second person of the agency approves exactly this:',
          `  nics records withdraw-many ${id} --approve ${digest}`,
        ]
      : []
  return `${[...lines, ...next].join('\n')}\n`
}

const counted = (counts: WithdrawalShown['byYear']): string =>
  counts.map(({ name, count }) => `${name} ${count}`).join(', ')
