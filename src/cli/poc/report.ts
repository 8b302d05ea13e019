import { reportDetermination, type ReceiptView } from '#contract/poc.ts'
import { parseNtn } from '#law/numbers.ts'
import { asAgency } from '../as-agency.ts'
import { isClient } from '../client.ts'
import type { Given } from '../command.ts'
import { declined, exits, rows, type Outcome } from '../output.ts'
import { andThen } from '../person.ts'

/** The words of a person, and the messages of 28 CFR 25.6(h). */
const messages = {
  open: 'poc-open',
  denied: 'poc-denial',
  proceed: 'poc-proceed',
  overturned: 'poc-overturn',
} as const

const isMessage = (word: string): word is keyof typeof messages => Object.hasOwn(messages, word)

type Options = Readonly<{ category?: readonly string[]; sellToAlone?: true; toldAt?: string }>

/** `nics poc report NTN open|denied|proceed|overturned`. Sent twice, it ends in the same record; what moved nothing ends with 5. */
export async function pocReport(given: Given): Promise<Outcome> {
  const {
    args: [, number = '', word = ''],
    options,
  } = given
  const ntn = parseNtn(number)
  if (ntn === undefined) return declined('invalid', 'That is not an NTN; its last character checks the others.')
  if (!isMessage(word)) return declined('usage', `Say one of: ${Object.keys(messages).join(', ')}.`)
  const { category, sellToAlone, toldAt } = options as Options
  if (word === 'denied' && category === undefined)
    return declined('usage', 'Say with --category which records bar, by their categories.')
  const agency = await asAgency(given)
  if (!isClient(agency)) return agency
  const body = {
    message: messages[word],
    ...(word === 'denied' ? { categories: category, ...(sellToAlone === true ? { sellToAlone } : {}) } : {}),
    ...(toldAt === undefined || word === 'open' ? {} : { toldAt }),
  }
  const heard = await agency<ReceiptView>(reportDetermination.path.replace('{ntn}', ntn), { method: 'POST', body })
  return andThen(heard, receipt => ({
    status: unmoved.includes(receipt.receipt) ? exits.conflict : exits.ok,
    document: receipt,
    page: pageOf(receipt),
  }))
}

/** Whoever sent it has something to do: it says what. */
const unmoved: readonly ReceiptView['receipt'][] = ['refused', 'recorded']

function pageOf({ ntn, receipt, standing, because, todo }: ReceiptView): string {
  const lines = [
    ['message', receipt],
    ['stands', standing],
    ['because', because],
    ...(todo === undefined ? [] : [['to do', todo] as const]),
  ] as const
  return `${ntn}\n${rows(lines, '  ').join('\n')}\n`
}
