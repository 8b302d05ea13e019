import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cfr, decided, order, publicLaw, stateLaw, usc } from '#law/cite.ts'

test('a provision is cited as its own code is, and says which code that is', () => {
  assert.deepEqual(usc(18, '922(g)(1)'), { code: 'usc', text: '18 U.S.C. § 922(g)(1)' })
  assert.deepEqual(cfr(27, '478.11'), { code: 'cfr', text: '27 CFR 478.11' })
  assert.deepEqual(publicLaw('117-159, § 12004'), { code: 'pub-l', text: 'Pub. L. 117-159, § 12004' })
  assert.deepEqual(stateLaw('Va. Code § 2.2-3300'), { code: 'state', text: 'Va. Code § 2.2-3300' })
  assert.deepEqual(order('91 FR 24362'), { code: 'order', text: '91 FR 24362' })
  assert.deepEqual(decided('Voisine v. United States'), { code: 'case', text: 'Voisine v. United States' })
})
