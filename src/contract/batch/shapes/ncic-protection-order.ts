import {
  byWord,
  isoDay,
  leftOut,
  medicalColumns,
  race,
  reasons,
  sex,
  ssn,
  to,
  type Cells,
  type Column,
  type Shape,
} from './shape.ts'

/** `EXAMPLE,JORDAN LEE JR`: the word after the first name is the middle one, and a suffix is known by itself. */
const name: Column = {
  fills: ['last', 'first', 'middle', 'suffix'],
  read(text): Cells {
    const [last = '', rest = ''] = text.split(',', 2).map(part => part.trim())
    const words = rest.split(/\s+/)
    const suffix = /^(?:JR|SR|II|III|IV|V)$/i.test(words.at(-1) ?? '') && words.length > 1 ? words.pop() : undefined
    const [first = '', ...middle] = words
    return {
      last,
      first,
      ...(middle.length === 0 ? {} : { middle: middle.join(' ') }),
      ...(suffix === undefined ? {} : { suffix }),
    }
  },
}

const inchesInFoot = 12
/** `511` is five feet eleven. */
const inches = (text: string): string => {
  const [, feet, rest] = /^(\d)(\d\d)$/.exec(text.trim()) ?? []
  return feet === undefined ? text : String(Number(feet) * inchesInFoot + Number(rest))
}

/** An order without a last day stands until the court ends it. */
const lastDay: Column = {
  fills: ['expires', 'fact.expires'],
  read: text => (text.trim().toUpperCase() === 'NONEXP' ? {} : { expires: isoDay(text), 'fact.expires': isoDay(text) }),
}

/** A protection order under the codes of fields that NCIC has for it, as a court's own system exports them. */
export const ncicProtectionOrder: Shape = {
  title: 'Protection orders under the field codes of NCIC',
  source:
    'the fields of a protection order as Wisconsin’s manual describes them, read in 2026; codes of conditions were not read',
  readOn: '2026-11-27',
  columns: {
    ...medicalColumns,
    pno: to('ari'),
    oca: to('document'),
    ori: leftOut(reasons.sender),
    cti: leftOut(reasons.sender),
    nam: name,
    sex,
    rac: race,
    dob: to('born', isoDay),
    hgt: to('heightInches', inches),
    wgt: to('weightPounds', text => text.replace(/^0+(?=\d)/, '')),
    eye: to('eyes'),
    hai: to('hair'),
    soc: ssn,
    oln: to('numbers'),
    fbi: to('numbers'),
    // Nebraska and Guam have other letters there.
    sor: byWord('state', { NB: 'NE', GM: 'GU', AM: 'AS' }),
    brd: byWord('fact.brady', {}),
    typ: byWord('fact.issued', { EPO: 'ex-parte', TEMPORARY: 'ex-parte', PO: 'after-hearing', FINAL: 'after-hearing' }),
    sta: byWord('action', { ACTIVE: 'enter', CANCELED: 'withdraw', CANCELLED: 'withdraw', CLEARED: 'withdraw' }),
    rea: to('because', text => text.trim().toLowerCase().replaceAll(' ', '-')),
    isd: to('disposed', isoDay),
    exp: lastDay,
    rel: byWord('fact.protects', {
      ...{
        SPOUSE: 'spouse',
        'FORMER SPOUSE': 'former-spouse',
        'CHILD IN COMMON': 'co-parent',
        COHABITANT: 'cohabitant',
      },
      ...{ 'FORMER COHABITANT': 'former-cohabitant', CHILD: 'child' },
    }),
    ...Object.fromEntries(
      ['ppn', 'ppb', 'pps', 'ppr', 'psn', 'petitioner'].map(code => [code, leftOut(reasons.petitioner)]),
    ),
    pco: leftOut('its codes were not read in a source: what the order bars is asked of the order'),
    mis: leftOut('free text may say anything, and has no place in an entry'),
  },
  always: { category: 'H', 'fact.status': 'active' },
  sample: {
    ...{
      ORI: 'TXSY0001J',
      PNO: '2026-PO-0417',
      OCA: '26-1234',
      NAM: 'EXAMPLE,JORDAN LEE',
      SEX: 'M',
      RAC: 'W',
      DOB: '19810417',
    },
    ...{
      HGT: '511',
      WGT: '180',
      EYE: 'BRO',
      HAI: 'BLK',
      TYP: 'FINAL',
      BRD: 'Y',
      ISD: '20260314',
      EXP: '20991231',
      REL: 'SPOUSE',
    },
  },
}
