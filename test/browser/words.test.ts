import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { endpoints } from '#contract/endpoints.ts'
import { categories } from '#law/categories.ts'
import { groundsOf } from '#law/contribution/entry-fields.ts'
import { refusalsOf } from '#server/refusals-of.ts'
import { statements } from '#law/notices/notice-contents.ts'
import { fields } from '#match/evidence.ts'
import { thresholds } from '#match/weights.ts'
import { parseFact } from '../../web/src/examiner/parse-fact.ts'
import { leftUntil, spokenDay, spokenTime } from '../../web/src/kit/dates.ts'
import { parseRoute } from '../../web/src/kit/route.ts'
import { hyphenate } from '../../web/src/licensee/licensee.ts'
import { answerIn, answersOf } from '../../web/src/contributor/grounds.ts'
import { en } from '../../web/src/messages/en.ts'
import { es } from '../../web/src/messages/es.ts'

describe('the words of the page', () => {
  test('dates are said with their weekday, and times on the clock of the premises', () => {
    assert.equal(spokenDay('2026-10-10', 'en-US'), 'Saturday, October 10, 2026')
    assert.equal(
      spokenTime('2026-09-17T00:01:00-04:00[America/New_York]', 'en-US').replaceAll(/\s/g, ' '),
      'Thursday, September 17, 2026 at 12:01 AM EDT',
    )
  })

  test('the time left is counted to the end of the period, and after it is past', () => {
    const ends = '2026-09-17T00:01:00-04:00[America/New_York]'
    const at = (instant: string) => leftUntil(ends, Temporal.Instant.from(instant))
    assert.deepEqual(at('2026-09-15T02:00:00Z'), { past: false, days: 2, hours: 2, minutes: 1 })
    assert.deepEqual(at('2026-09-17T04:02:00Z'), { past: true, days: 0, hours: 0, minutes: 1 })
  })

  test('a license number is read however it was typed', () => {
    assert.equal(hyphenate('123456017k12345'), '1-23-456-01-7K-12345')
    assert.equal(hyphenate(' 1-23-456-01-7K-12345 '), '1-23-456-01-7K-12345')
    assert.equal(hyphenate('12345'), '12345')
  })

  test('an address names a screen and a number, and anything else is no screen', () => {
    assert.deepEqual(parseRoute(''), { screen: 'home' })
    assert.deepEqual(parseRoute('#/check/7J6JCXQCQYXY6W'), { screen: 'check', number: '7J6JCXQCQYXY6W' })
    assert.deepEqual(parseRoute('#/constructor'), { screen: 'unknown' })
    assert.deepEqual(parseRoute('#/constructor/x'), { screen: 'unknown' })
  })

  test('whatever a comparison weighs has a line, or the lines would not add up to the sum', () => {
    assert.deepEqual(Object.keys(en.examiner.fields), fields)
    const [possibly, same] = [thresholds.possibly, thresholds.same].map(Math.floor)
    assert.ok(en.examiner.record.bitsMean.includes(`it takes ${possibly} bits`))
    assert.ok(en.examiner.record.bitsMean.includes(`and ${same} before that is very likely`))
  })

  test('an examiner’s answer becomes the value that a rule reads', () => {
    const penalty = '{ years, months, days } as numbers, { life: true } or { death: true }'
    assert.deepEqual(parseFact('1 year and 1 day', penalty), { years: 1, days: 1 })
    assert.deepEqual(parseFact('Life', penalty), { life: true })
    assert.equal(parseFact('about five years', penalty), undefined)
    assert.equal(parseFact('true', 'true or false'), true)
    assert.equal(parseFact('3', 'a whole number'), 3)
    assert.equal(parseFact('2019-04-28', 'a date, YYYY-MM-DD'), '2019-04-28')
    assert.equal(parseFact('convicted', 'convicted, acquitted'), 'convicted')
    assert.equal(parseFact(' ', 'a date, YYYY-MM-DD'), undefined)
  })
})

describe('what somebody at an agency reads in Spanish', () => {
  const facts = categories.flatMap(groundsOf)

  test('every question and every answer of the law has its words', () => {
    assert.deepEqual(
      facts.map(({ ask }) => ask).filter(ask => es.contributor.asks[ask] === undefined),
      [],
    )
    const words = [...new Set(facts.flatMap(({ expects }) => answersOf(expects)))]
    const unsaid = words.filter(word => {
      const said = answerIn(word, es)
      return said === answerIn(word, en) && !sameInBoth.includes(word) && !/^[A-Z]{2}$/.test(word)
    })
    assert.ok(words.length > 150, `${words.length} words`)
    assert.deepEqual(unsaid, [])
  })

  test('every refusal that an endpoint of an agency can come to has its words', () => {
    const shown = endpoints.filter(
      ({ path, signIn, wire }) =>
        (signIn === 'agency' || path.startsWith('/v1/denials')) &&
        wire !== true &&
        path.startsWith('/v1/') &&
        !elsewhere.some(begin => path.startsWith(begin)),
    )
    assert.deepEqual(
      [...new Set(shown.flatMap(refusalsOf))].filter(code => es.shell.refusals[code] === undefined),
      [],
    )
  })

  test('every refusal that whoever keeps the voluntary appeal file can meet has its words', () => {
    const shown = endpoints.filter(({ path }) => path.startsWith('/v1/appeal-files'))
    assert.equal(shown.length, 6)
    assert.deepEqual(
      [...new Set(shown.flatMap(refusalsOf))].filter(code => es.shell.refusals[code] === undefined),
      [],
    )
  })

  test('whatever every notice of a denial says has its words', () => {
    assert.equal(Object.values(statements).length, 5)
    assert.deepEqual(
      Object.values(statements).filter(said => es.notices.contents.statements[said] === undefined),
      [],
    )
  })

  test('nothing of its pages is left in English', () => {
    const ours = (all: typeof en) => {
      const { contributor, upload, scorecard, validations, certifications, relief, withdrawals, notices } = all
      const { noticeWatch, appealFiles } = all
      return {
        ...{ ...contributor, upload: { ...upload, fixes: {} } },
        ...{ scorecard, validations, certifications, relief, withdrawals, notices, noticeWatch, appealFiles },
      }
    }
    const keys = Object.keys(ours(en)) as (keyof ReturnType<typeof ours>)[]
    const pairs = keys.flatMap(key => {
      const [one, other] = [textsIn(ours(en)[key]), textsIn(ours(es)[key])]
      return one.map((text, at) => [text, other[at]] as const)
    })
    assert.ok(pairs.length > 150, `${pairs.length} texts`)
    assert.deepEqual(
      pairs.filter(([text, spanish]) => text === spanish && text !== 'UPIN' && text !== 'No'),
      [],
    )
  })
})

/** No page in Spanish speaks of these: machines ask, and a point of contact's page is in English. */
const elsewhere = ['/v1/agency', '/v1/poc', '/v1/rechecks'] as const

/** Written alike in both, or the code itself. */
const sameInBoth: readonly string[] = ['federal', 'tribal', 'local', 'general', 'false']

/** Flesch and Kincaid's grade: what of school one needs to read it. Eight is what most adults read without effort. */
const highestGrade = 8
/** Words by which nobody is to be spoken of, or which say more than the law does. */
const banned = /\b(?:loophole|suspect|criminal|mental defective|default proceed|subject|buyer|dealer)\b/i

describe('what a licensee reads', () => {
  const said = [
    ...textsIn(en.shell),
    ...textsIn(en.inquiry),
    ...textsIn(en.check),
    ...textsIn(en.contributor),
    ...textsIn(en.upload),
    ...[
      en.scorecard,
      en.validations,
      en.certifications,
      en.relief,
      en.withdrawals,
      en.office,
      en.notices,
      en.noticeWatch,
    ].flatMap(textsIn),
  ]

  test('is plain: eight years of school are enough for all of it together, and no sentence is long', () => {
    assert.ok(gradeOf(said.join(' ')) <= highestGrade, `grade ${gradeOf(said.join(' '))}`)
    const long = said.flatMap(sentencesIn).filter(sentence => wordsIn(sentence).length > 28)
    assert.deepEqual(long, [])
  })

  test('says nothing of anybody that the law does not', () => {
    assert.deepEqual(
      said.filter(text => banned.test(text)),
      [],
    )
  })

  test('never calls a period that ran out a Proceed', () => {
    assert.match(en.check.answers.lapsed.means, /not a Proceed/)
    assert.equal(en.check.answers.lapsed.word, 'Delayed')
  })

  test('control: a sentence of the regulation is too hard', () => {
    const hard =
      'Notwithstanding the aforementioned notification requirements, the determination of eligibility constitutes an administrative adjudication.'
    assert.ok(gradeOf(hard) > highestGrade)
  })
})

/** Every text of a catalog; one with a placeholder is given a number, which reads as one word. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return [(value as (...given: readonly unknown[]) => string)(2, 2)]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

const sentencesIn = (text: string): readonly string[] => text.split(/[.:;?!](?:\s|$)/).filter(part => /\w/.test(part))
const wordsIn = (text: string): readonly string[] => text.match(/[A-Za-z’]+/g) ?? []
const syllablesIn = (word: string): number =>
  Math.max(
    1,
    (
      word
        .toLowerCase()
        .replace(/e$/, '')
        .match(/[aeiouy]+/g) ?? []
    ).length,
  )

function gradeOf(text: string): number {
  const words = wordsIn(text)
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  return 0.39 * (words.length / sentencesIn(text).length) + 11.8 * (syllables / words.length) - 15.59
}
