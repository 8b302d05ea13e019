import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clocks } from '#law/clocks/registry.ts'
import { dutyRules } from '#law/duty-rules/registry.ts'
import { retentionRules } from '#law/retention/registry.ts'
import type { Ruling } from '#law/ruling.ts'

/** Each rule with the day on which its text took force, and the last where one is known. */
const lines = (rules: readonly Ruling[]): readonly string[] =>
  rules.map(({ id, since, until = '' }) => `${id.padEnd(26)}${since} ${until}`.trimEnd())

test('the clocks are these, in the order in which a check, a denial, the records and the program office meet them', () => {
  assert.deepEqual(
    lines(clocks),
    `
license-in-force          1998-11-30
in-operation              1998-11-30
age-at-contact            1998-11-30
business-day              1998-11-30
three-business-days       1998-11-30
under-21-notices          2022-06-25 2032-09-30
ten-business-days         2022-06-25 2032-09-30
changed-transfer-date     1998-11-30
default-transfer          1998-11-30
earliest-lawful           1998-11-30
thirty-days               1998-11-30
one-transaction           1998-11-30
identity-after-proceed    2004-07-20
ninety-days               2004-07-20
operational-day           1998-11-30
police-notice-in-a-day    2022-10-01
transfer-question         1998-11-30
denial-reasons            1998-11-30
challenge-in-sixty-days   2018-03-23
overturned-denial         1998-11-30
delay-appeal              2004-07-20
relief-in-a-year          2008-01-08
removal-in-thirty-days    2008-01-08
quarterly-records         2008-01-08
defense-records           2008-01-08
given-late                2008-01-08
semiannual-certification  2018-03-23
certification-period      2018-03-23
semiannual-report         2018-03-23
annual-reports            2008-01-08
implementation-plan       2018-03-23
initial-estimate          2008-01-08
published-name            2018-03-23
match-waiver              2011-01-08
`
      .trim()
      .split('\n'),
  )
})

test('the rules of retention are these', () => {
  assert.deepEqual(
    lines(retentionRules),
    `
open                      1998-11-30
allowed-check             2004-07-20
open-check                2004-07-20
denied-check              2004-07-20
overturned-check          2004-07-20
cancelled-check           2004-07-20
agency-check              2004-07-20
appeal-file               2004-07-20
entry-record              1998-11-30
dating-conviction-entry   2022-06-25
after-ninety-days         2004-07-20
audit-log-contents        1998-11-30
logged-class              2004-07-20
log-uses                  2004-07-20
log-search                2004-07-20
no-registry               1998-11-30
licensee-log              2004-07-20
poc-records               1998-11-30
permit-recheck-file       2004-07-20
challenge-record          2004-07-20
transfer-report           1998-11-30
key-backup                2004-07-20
wrapped-under             2004-07-20
epoch-closes              2004-07-20
certificate-counts        2004-07-20
`
      .trim()
      .split('\n'),
  )
})

test('the duties are these', () => {
  assert.deepEqual(
    lines(dutyRules),
    `
duty-finish-search        1998-11-30
duty-search-again         1998-11-30
duty-screen-again         1998-11-30
duty-take-up-law          1998-11-30
duty-answer-delayed       1998-11-30
duty-tell-licensee        1998-11-30
duty-lapse                1998-11-30
duty-recompute-dates      1998-11-30
duty-release-claim        1998-11-30
duty-ask-bodies           2022-06-25 2032-09-30
duty-chase-bodies         2022-06-25 2032-09-30
duty-say-whether-cause    2022-06-25 2032-09-30
duty-notify-police        2022-10-01
duty-name-police          2022-10-01
duty-alarm-unnamed        2022-10-01
duty-deliver-notice       2022-10-01
duty-urge-notice          2022-10-01
duty-deliver-correction   2022-10-01
duty-decide-police-notice 2022-10-01
duty-tell-ice             2008-01-08
duty-ask-whether-transferred1998-11-30
duty-ask-by-telephone     1998-11-30
duty-refer-retrieval      1998-11-30
duty-tell-overturned      1998-11-30
duty-count-overturned     2022-03-15
duty-correct-police       2022-10-01
duty-file-denial          2017-08-08
duty-enter-in-denied-file 2017-08-08
duty-remove-from-denied-file2017-08-08
duty-alarm-denied-file    2017-08-08
duty-open-challenge       1998-11-30
duty-mail-secret          1998-11-30
duty-give-reasons         1998-11-30
duty-determine-challenge  2018-03-23
duty-urge-challenge       2018-03-23
duty-tell-sustained       1998-11-30
duty-tell-nation          2004-07-20
duty-answer-poc           1998-11-30
duty-warn-poc             2004-07-20
duty-state-poc-day        2004-07-20
duty-presume-proceed      2004-07-20
duty-destroy-identity     2004-07-20
duty-destroy-record       2004-07-20
duty-answer-recheck       1998-11-30
duty-forget-recheck       2004-07-20
duty-close-epoch          2004-07-20
duty-archive-denied       1998-11-30
duty-expire-entry         1998-11-30
duty-look-at-checks       1998-11-30
duty-check-batch          1998-11-30
duty-commit-batch         1998-11-30
duty-forget-batch         1998-11-30
duty-reevaluate-entry     2022-06-25
duty-deem-relief-denied   2008-01-08
duty-tell-of-relief       2008-01-08
duty-review-denials       1998-11-30
duty-expect-provision     2018-03-23
duty-expect-certification 2018-03-23
duty-withdraw-many        2008-01-08
`
      .trim()
      .split('\n'),
  )
})
