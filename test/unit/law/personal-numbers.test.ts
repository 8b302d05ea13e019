import assert from 'node:assert/strict'
import { test } from 'node:test'
import { namesThePerson } from '#law/contribution/personal-numbers.ts'

const person = {
  names: [
    { last: 'De la Cruz', first: 'Ana' },
    { last: 'Harris', first: 'Anne Marie' },
  ],
  born: '1980-02-29',
  ssn: '219091234',
}

test('a number tells of a person by a Social Security number, by both names, or by the last name and the birth', () => {
  for (const number of [
    ...['219-09-1234', '219 09 1234', 'SSN 219091234', '219091234', '512-33-9876'],
    ...['DELACRUZ ANA', 'Ana de la Cruz', 'HARRIS_ANNE_MARIE-2', 'HARRISANNEMARIE1'],
    ...['HARRIS-1980-02-29', 'HARRIS02291980', 'Harris 022980', 'DE LA CRUZ 29.02.1980'],
  ])
    assert.ok(namesThePerson(number, person), number)
})

test('a number of a court or of an office tells of nobody, though a county has the name of the person', () => {
  for (const number of [
    ...[
      'HARRIS-2019-00417',
      'ANA-417',
      '1980-02-29-1',
      '219-09-12345',
      '2192-09-1234',
      '1-219-09-1234',
      '512-33-9876-A',
    ],
    ...[
      '000-12-1234',
      '21909123',
      '2190912345',
      '1:23-cr-00417',
      'CP-51-CR-0012345-2023',
      '23SL-CR00417-01',
      'IND-00417-23/001',
    ],
  ])
    assert.ok(!namesThePerson(number, person), number)
})
