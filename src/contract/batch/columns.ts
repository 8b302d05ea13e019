/**
 * The columns of a batch in CSV, and the member of a row that each fills. A clerk writes one line for one record; further names of the
 * person stand beside the first, and what the category's rule asks stands under `fact.` and its name.
 */
export const plainColumns: Readonly<Record<string, string>> = {
  action: '/action',
  because: '/because',
  ari: '/ari',
  category: '/category',
  last: '/person/names/0/last',
  first: '/person/names/0/first',
  middle: '/person/names/0/middle',
  suffix: '/person/names/0/suffix',
  sex: '/person/sex',
  race: '/person/race',
  born: '/person/born',
  state: '/person/state',
  ssn: '/person/ssn',
  numbers: '/person/numbers',
  upin: '/person/upin',
  birthplace: '/person/birthplace',
  heightInches: '/person/heightInches',
  weightPounds: '/person/weightPounds',
  eyes: '/person/eyes',
  hair: '/person/hair',
  expires: '/expires',
  disposed: '/disposed',
  document: '/document',
  'told.orally': '/told/orally',
  'told.inWriting': '/told/inWriting',
  paidByGrant: '/paidByGrant',
  again: '/again',
}

const alias = /^alias([1-9]|1\d)\.(last|first|middle|suffix)$/
const fact = /^fact\.([a-z][A-Za-z0-9]{0,39})(?:\.([a-z][A-Za-z0-9]{0,39}))?$/

/** Where in a row a column stands, whatever the case of its name; undefined where no such column is known. */
export function pointerOf(column: string): string | undefined {
  const plain = Object.keys(plainColumns).find(name => name.toLowerCase() === column.toLowerCase())
  if (plain !== undefined) return plainColumns[plain]
  const [, nth, part] = alias.exec(column) ?? []
  if (nth !== undefined && part !== undefined) return `/person/names/${nth}/${part}`
  const [, name, inside] = fact.exec(column) ?? []
  if (name === undefined || isInherited(name) || isInherited(inside ?? name)) return undefined
  return inside === undefined ? `/facts/${name}` : `/facts/${name}/${inside}`
}

/** What every object has already is the name of no fact, and must not become a way into what all objects share. */
const isInherited = (name: string): boolean => name === 'prototype' || name in Object.prototype

/** The column that somebody looks at to mend what a pointer points at; empty for the whole row. */
export function columnOf(pointer: string): string {
  const plain = Object.entries(plainColumns).find(([, each]) => each === pointer)
  if (plain !== undefined) return plain[0]
  const [, root, ...path] = pointer.split('/')
  if (root === 'facts') return ['fact', ...path].join('.')
  const [names, nth = '0', part] = path
  if (root === 'person' && names === 'names') {
    const shown = part ?? 'last'
    return nth === '0' ? shown : `alias${nth}.${shown}`
  }
  return [root ?? '', ...path].join('.')
}
