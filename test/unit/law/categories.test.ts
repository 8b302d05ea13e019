import assert from 'node:assert/strict'
import { test } from 'node:test'
import { categories, named, parseCategory } from '#law/categories.ts'
import { prohibitors } from '#law/prohibitors/registry.ts'
import { relationNames } from '#law/relations.ts'
import { bothWays, relations } from '#law/rule.ts'

test('each category of the Indices has its name and its provision', () => {
  const said = categories.map(category => {
    const { name, cites } = named[category]
    return [category, name, cites[0].text]
  })
  const denied = ['Federally Denied Persons File', '28 CFR 25.6(c)(1)(iv)'] as const
  assert.deepEqual(said, [
    ['A1', 'Felony', '18 U.S.C. § 922(g)(1)'],
    ['A2', 'Under Indictment or Information', '18 U.S.C. § 922(n)'],
    ['B', 'Fugitive from Justice', '18 U.S.C. § 922(g)(2)'],
    ['C', 'Unlawful User of a Controlled Substance', '18 U.S.C. § 922(g)(3)'],
    ['D', 'Adjudicated Mental Health', '18 U.S.C. § 922(g)(4)'],
    ['E', 'Illegal or Unlawful Alien', '18 U.S.C. § 922(g)(5)'],
    ['F', 'Dishonorable Discharge', '18 U.S.C. § 922(g)(6)'],
    ['G', 'Renounced U.S. Citizenship', '18 U.S.C. § 922(g)(7)'],
    ['H', 'Protection or Restraining Order for Domestic Violence', '18 U.S.C. § 922(g)(8)'],
    ['I', 'Misdemeanor Crime of Domestic Violence', '18 U.S.C. § 922(g)(9)'],
    ['J', 'State Prohibitor', '18 U.S.C. § 922(t)(2)'],
    ...['M', 'M1', 'M2', 'MB', 'MC', 'MD', 'ME', 'MF', 'MG', 'MH', 'MI'].map(category => [category, ...denied]),
  ])
})

test('a category is one of the list, letter for letter', () => {
  assert.equal(parseCategory('MB'), 'MB')
  for (const wrong of ['mb', 'A', 'N', '', 'A1 ']) assert.equal(parseCategory(wrong), undefined)
})

test('the three relations, and what each asks', () => {
  assert.deepEqual(relations, ['receive', 'sellTo', 'stateLaw'])
  assert.deepEqual(bothWays, ['receive', 'sellTo'])
  assert.deepEqual(relationNames, {
    receive: 'receiving, 922(g) and (n)',
    sellTo: 'selling to the person, 922(d)',
    stateLaw: 'State, local or Tribal law',
  })
})

test('which rule decides about which records, from when until when, and of whom it is asked', () => {
  const rows = prohibitors.map(({ id, since, until = '', categories: of, relations: asked }) =>
    [id, since, until, of.join(' '), asked.join(' ')].join(' | '),
  )
  assert.deepEqual(rows, [
    'felony-conviction | 2007-12-04 |  | A1 | receive sellTo',
    'indictment | 1998-11-30 |  | A2 | receive sellTo',
    'fugitive | 2017-02-15 |  | B | receive sellTo',
    'fugitive-until-2017 | 1998-11-30 | 2017-02-14 | B | receive sellTo',
    'controlled-substance | 2026-06-18 |  | C | receive sellTo',
    'controlled-substance-until-june-2026 | 2026-01-22 | 2026-06-17 | C | receive sellTo',
    'controlled-substance-until-january-2026 | 1998-11-30 | 2026-01-21 | C | receive sellTo',
    'mental-health | 2022-06-25 |  | D | receive sellTo',
    'mental-health-until-2022 | 1998-11-30 | 2022-06-24 | D | receive sellTo',
    'unlawful-alien | 1998-11-30 |  | E | receive sellTo',
    'nonimmigrant-visa | 2012-07-09 |  | E | receive sellTo',
    'nonimmigrant-visa-until-2012 | 1998-11-30 | 2012-07-08 | E | receive sellTo',
    'dishonorable-discharge | 1998-11-30 |  | F | receive sellTo',
    'renounced-citizenship | 1998-11-30 |  | G | receive sellTo',
    'protection-order | 1998-11-30 |  | H | receive sellTo',
    'domestic-violence | 2022-06-25 |  | I | receive sellTo',
    'domestic-violence-until-2022 | 2016-06-27 | 2022-06-24 | I | receive sellTo',
    'intended-crime | 2022-06-25 |  |  | sellTo',
    'intended-recipient | 2022-06-25 |  |  | sellTo',
    'state-prohibitor | 1998-11-30 |  | J | stateLaw',
    'earlier-denial | 1998-11-30 |  | M M1 M2 MB MC MD ME MF MG MH MI | receive sellTo stateLaw',
  ])
})
