import { annSent, basic, expiredFfl, inquirySent, unknownFfl, virginiaFfl, type As } from '../support/edge.ts'
import { codeWord, ffl } from '../support/scene.ts'

/** What is sent where something is wrong is unlike anything that we ever say, so that an echo of it is found anywhere. */
export const planted = 'Zzyzxqv'

export type Case = Readonly<{
  what: string
  /** The body as an object, or as it stands on the line. */
  send: object | string | Buffer
  as?: As
  headers?: Readonly<Record<string, string>>
  gets: readonly [status: number, code: string]
  /** Where it is wrong, and what. */
  at?: readonly (readonly [pointer: string, code: string])[]
}>

const withAnn = (changed: object) => inquirySent({ ...annSent, ...changed })
const named = (changed: object) => withAnn({ name: { ...annSent.name, ...changed } })
const without = (member: string) =>
  inquirySent(Object.fromEntries(Object.entries(annSent).filter(([name]) => name !== member)))

/** `inquirySent`, nested as deep as asked in a member that nobody asked for. */
const deep = (levels: number): string => `{"purpose":${'['.repeat(levels)}"${planted}"${']'.repeat(levels)}}`

const body = JSON.stringify(inquirySent())
const unknownMember = 'unknown-member'

export const cases: readonly Case[] = [
  ...['name', 'sex', 'race', 'born', 'state'].map((member): Case => ({
    what: `no ${member} (CHK-01)`,
    send: without(member),
    gets: [422, 'not-as-described'],
    at: [[`/transferee/${member}`, 'missing']],
  })),
  {
    what: 'no transferee',
    send: { purpose: 'sale', firearm: 'handgun' },
    gets: [422, 'not-as-described'],
    at: [['/transferee', 'missing']],
  },
  {
    what: 'a member more',
    send: { ...inquirySent(), [planted]: planted },
    gets: [422, 'not-as-described'],
    at: [['', unknownMember]],
  },
  {
    what: 'a descriptor more',
    send: withAnn({ [planted]: 1 }),
    gets: [422, 'not-as-described'],
    at: [['/transferee', unknownMember]],
  },
  {
    what: 'a member of ours that nobody may send',
    send: { ...inquirySent(), ffl, ntn: planted, status: 'proceed' },
    gets: [422, 'not-as-described'],
    at: [['', unknownMember]],
  },
  {
    what: 'an SSN of eight digits',
    send: withAnn({ ssn: '98765432' }),
    gets: [422, 'not-as-described'],
    at: [['/transferee/ssn', 'wrong-form']],
  },
  {
    what: 'a number where a text is asked',
    send: withAnn({ born: 19810417 }),
    gets: [422, 'not-as-described'],
    at: [['/transferee/born', 'wrong-type']],
  },
  {
    what: 'a query object where a text is asked',
    send: withAnn({ state: { $ne: planted } }),
    gets: [422, 'not-as-described'],
    at: [['/transferee/state', 'not-one-of-the-words']],
  },

  ...(
    [
      ['29 February of a year without one', '1981-02-29', 'impossible-date'],
      ['30 February', '1980-02-30', 'impossible-date'],
      ['the month before its day', '04-17-1981', 'impossible-date'],
      ['a year of two digits', '81-04-17', 'impossible-date'],
      ['no day', '1981-04', 'impossible-date'],
      ['a time with it', '1981-04-17T00:00:00Z', 'impossible-date'],
      ['digits of another script', '١٩٨١-٠٤-١٧', 'impossible-date'],
      ['the year 1899', '1899-12-31', 'too-long-ago'],
      ['tomorrow', '2026-09-10', 'in-the-future'],
      ['the year 2999', '2999-01-01', 'in-the-future'],
    ] as const
  ).map(([what, born, code]): Case => ({
    what: `born: ${what}`,
    send: withAnn({ born }),
    gets: [422, 'not-as-described'],
    at: [['/transferee/born', code]],
  })),
  { what: 'seventeen years old', send: withAnn({ born: '2008-09-09' }), gets: [422, 'under-age'] },

  ...(
    [
      ['spaces', '   ', 'empty'],
      ['nothing', '', 'empty'],
      ['spaces of no width', '\u200B\u200C\u200D', 'empty'],
      ['no-break spaces', '\u00A0\u00A0', 'empty'],
      ['digits alone', '12345', 'empty'],
      ['a NUL', `${planted}\u0000`, 'characters'],
      ['a line feed', `${planted}\nnext`, 'characters'],
      ['an escape sequence', `\u001B[31m${planted}`, 'characters'],
      ['a right-to-left override', `${planted}\u202Egnp`, 'characters'],
      ['an isolate', `\u2066${planted}`, 'characters'],
      ['half a surrogate pair', `${planted}\uD800`, 'characters'],
      ['a tag', `${planted}\u{E0041}`, 'characters'],
      ['forty-one letters', planted.repeat(6).slice(0, 41), 'too-long'],
      ['an apostrophe that counts as a letter', '\u02BC', 'unreadable'],
      ['letters that draw nothing', '\u3164\u115F', 'unreadable'],
      ['a script that no file is written in', '\u{12000}\u{12001}', 'unreadable'],
    ] as const
  ).map(([what, last, code]): Case => ({
    what: `a surname of ${what}`,
    send: named({ last }),
    gets: [422, 'not-as-described'],
    at: [['/transferee/name/last', code]],
  })),
  { what: 'a name of one megabyte', send: named({ last: planted.repeat(150_000) }), gets: [413, 'too-large'] },

  { what: 'an array thirteen deep', send: deep(13), gets: [400, 'not-json'] },
  { what: 'an array ten thousand deep', send: deep(10_000), gets: [400, 'not-json'] },
  { what: 'a member twice', send: body.replace('"sex":"F"', `"sex":"F","sex":"M"`), gets: [400, 'not-json'] },
  {
    what: 'a member twice, once spelled with an escape',
    send: body.replace('"sex":"F"', String.raw`"sex":"F","s\u0065x":"M"`),
    gets: [400, 'not-json'],
  },
  { what: 'text that is no JSON', send: planted, gets: [400, 'not-json'] },
  { what: 'JSON that ends too early', send: body.slice(0, -1), gets: [400, 'not-json'] },
  { what: 'two values', send: body + body, gets: [400, 'not-json'] },
  { what: 'a text without end, full of escapes', send: `{"${String.raw`\"`.repeat(15_000)}`, gets: [400, 'not-json'] },
  { what: 'a byte order mark', send: `\uFEFF${body}`, gets: [400, 'not-json'] },
  {
    what: 'bytes that are no UTF-8',
    send: Buffer.concat([Buffer.from('{"purpose":"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')]),
    gets: [400, 'not-json'],
  },
  { what: 'UTF-16', send: Buffer.from(body, 'utf16le'), gets: [400, 'not-json'] },
  { what: 'an array', send: [planted], gets: [422, 'not-as-described'], at: [['', 'wrong-type']] },
  {
    what: 'a name of the prototype',
    send: body.replace('"sex"', '"__proto__":{"sex":"F"},"sex"'),
    gets: [400, 'not-json'],
  },
  { what: 'nothing at all', send: '', gets: [422, 'not-as-described'], at: [['', 'missing']] },
  {
    what: 'a form',
    send: `purpose=${planted}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    gets: [415, 'unsupported-type'],
  },
  { what: 'plain text', send: body, headers: { 'content-type': 'text/plain' }, gets: [415, 'unsupported-type'] },

  {
    what: 'an unknown state',
    send: withAnn({ state: 'ZZ' }),
    gets: [422, 'not-as-described'],
    at: [['/transferee/state', 'not-one-of-the-words']],
  },
  {
    what: 'a race code of no list',
    send: withAnn({ race: planted }),
    gets: [422, 'not-as-described'],
    at: [['/transferee/race', 'not-one-of-the-words']],
  },
  {
    what: 'a country that does not exist',
    send: withAnn({ citizenships: ['QX'] }),
    gets: [422, 'not-as-described'],
    at: [['/transferee/citizenships/0', 'no-such-country']],
  },
  {
    what: 'a purpose that does not exist',
    send: { ...inquirySent(), purpose: planted },
    gets: [422, 'not-as-described'],
    at: [['/purpose', 'not-one-of-the-words']],
  },
  {
    what: 'several firearms redeemed from pawn at once as one',
    send: { ...inquirySent(), purpose: 'redemption', firearm: 'multiple' },
    gets: [422, 'not-as-described'],
    at: [['/firearm', 'not-for-this-purpose']],
  },
  {
    what: 'a purpose that is not a licensee’s',
    send: { ...inquirySent(), purpose: 'permit' },
    gets: [403, 'purpose-not-yours'],
  },

  { what: 'no sign-in', send: inquirySent(), as: {}, gets: [401, 'not-signed-in'] },
  {
    what: 'a sign-in that cannot be read',
    send: inquirySent(),
    as: { authorization: `Basic ${planted}!` },
    gets: [401, 'not-signed-in'],
  },
  {
    what: 'a license number that is none',
    send: inquirySent(),
    as: basic(planted, codeWord),
    gets: [401, 'sign-in-failed'],
  },
  {
    what: 'a license that nobody holds',
    send: inquirySent(),
    as: basic(unknownFfl, codeWord),
    gets: [401, 'sign-in-failed'],
  },
  { what: 'the wrong code word', send: inquirySent(), as: basic(ffl, planted), gets: [401, 'sign-in-failed'] },
  {
    what: 'a license that ran out',
    send: inquirySent(),
    as: basic(expiredFfl, codeWord),
    gets: [403, 'license-not-in-force'],
  },
  {
    what: 'a licensee whose state answers itself',
    send: inquirySent(),
    as: basic(virginiaFfl, codeWord),
    gets: [403, 'ask-the-state'],
  },

  { what: 'no Idempotency-Key', send: inquirySent(), headers: { 'idempotency-key': '' }, gets: [400, 'key-missing'] },
  {
    what: 'an Idempotency-Key of other characters',
    send: inquirySent(),
    headers: { 'idempotency-key': `${planted} ${planted}` },
    gets: [400, 'key-missing'],
  },
  {
    what: 'an Idempotency-Key of another body',
    send: withAnn({ born: '1981-04-18' }),
    headers: { 'idempotency-key': 'used-before' },
    gets: [422, 'key-reused'],
  },
]
