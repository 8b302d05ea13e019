import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saysMedical } from '#law/contribution/medical-words.ts'

test('a reference that names an illness is medical, and how courts and offices name their files is not', () => {
  for (const text of [
    'Dx ICD-10 F20',
    'paranoid schizophrenia',
    'BIPOLAR-7',
    'Mood disorder',
    'on medication since May',
  ])
    assert.ok(saysMedical(text), text)
  for (const text of [
    'Docket 2026-MH-17',
    'Disorderly conduct 3',
    'State Hospital file 12',
    'DSM-5123',
    '1:23-cr-00417',
  ])
    assert.ok(!saysMedical(text), text)
})

test('a code of the classification of illnesses is medical, with its point anywhere and without it alone', () => {
  for (const text of [
    'F20.0',
    'file f31.81',
    'T43.205A',
    'Dx R45.851 seen',
    'F20',
    'F20 F31',
    'G30.9',
    'case 7 F32.9.',
  ])
    assert.ok(saysMedical(text), text)
})

test('no case number of the courts of a state, no shelf and no section is taken for such a code', () => {
  const wrongly = [...dockets, ...references].filter(saysMedical)
  assert.deepEqual(wrongly, [])
})

/** As courts of the states and of the United States number their cases. */
const dockets = [
  ...[
    'CC-2023-000417.00',
    '3AN-23-00417CR',
    'CR2023-004170-001',
    '60CR-23-417',
    '2023CR417',
    'BA412345',
    '23F04170',
    'F23-00417',
  ],
  ...[
    'H19W-CR23-0417',
    'ID 2301004170',
    '2023 CF3 004170',
    '50-2023-CF-004170-AXXX-MB',
    'F20-012345',
    'F-20-12345',
    '23-B-00417-4',
  ],
  ...[
    '1CPC-23-0000417',
    'CR01-23-04170',
    '23CF417',
    '2023-CF-000417',
    '49D01-2305-F5-004170',
    '49G20-2301-F6-001234',
    'FECR417000',
  ],
  ...[
    '23CR00417',
    '23-CR-00417-001',
    '512-345',
    'F 12345',
    'CUMCD-CR-2023-00417',
    'C-02-CR-23-000417',
    'D-101-CR-23-004170',
  ],
  ...[
    '2377CR00417',
    '1:23-cr-00417',
    '23-004170-FH',
    '27-CR-23-4170',
    '2023-0417-CR',
    '23SL-CR00417-01',
    'DC-23-417',
    'CR 23-417',
  ],
  ...[
    'C-23-370417-1',
    '219-2023-CR-00417',
    '23-04-00417-I',
    'D-202-CR-2023-00417',
    'IND-70417-23/001',
    '23 CRS 050417',
    '08-2023-CR-00417',
  ],
  ...[
    '2023 CR 0417',
    'CR-23-677041-A',
    'CF-2023-417',
    '23CR04170',
    'CP-51-CR-0004170-2023',
    'P1-2023-0417A',
    '2023A4010100417',
  ],
  ...[
    '51CRI23-000417',
    'F20-71234-M',
    'D-1-DC-23-904170',
    '231900417',
    '123-2-23 Wncr',
    'CR23000417-00',
    '23-1-00417-7 SEA',
    '23-F-417',
  ],
  ...[
    '2023CF000417',
    'CR 2023-417-C',
    'A2340417',
    'B20-0417',
    'C20.cr.417',
    'E12-0417.01',
    'T20230417',
    'F19.2023.417',
    'R12-3456',
  ],
]

const references = [
  ...[
    'vault 12, file 417',
    'Shelf F20.1',
    'box A12.3',
    'Room B20.11 cabinet 4',
    'Reel C12.4',
    'RCW 9A.36.041',
    'RSMo 302.010',
    '295.30',
  ],
  ...[
    'Penal Code 245',
    'Sec. F12.1',
    'K2.4',
    'F2.10',
    'Order 2023-17.2',
    'State Hospital file F-20',
    'F20 hearing of 2019',
    'drawer F12',
  ],
]
