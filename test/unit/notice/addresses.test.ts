import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { readAddress } from '#notice/written-address.ts'

const read = (text: string): string => {
  const found = readAddress(text)
  if (typeof found === 'string') return found
  return 'nowhere' in found
    ? found.nowhere
    : [found.street, found.city, found.state, found.zip, ...(found.county === undefined ? [] : [found.county])].join(
        '|',
      )
}

const denver = '123 Main St|Denver|CO|80202'

suite('an address as people write it', () => {
  const written: readonly (readonly [text: string, means: string])[] = [
    ['123 Main St, Denver, CO 80202', denver],
    ['123 Main St, Denver, CO 80202-1234', denver],
    ['123 Main St, Denver, CO, 80202', denver],
    ['  123 Main St ,Denver , CO   80202. ', denver],
    ['123 Main St Denver CO 80202', denver],
    ['123 Main St, Denver, Colorado 80202, USA', denver],
    ['123 Main St\nApt 4\nDenver, CO 80202\nUnited States', denver],
    ['123 Main St, Apt. 4B, Denver, CO 80202', denver],
    ['123 Main St Apt 4B Denver CO 80202', denver],
    ['123 main st denver co 80202', '123 main st|denver|CO|80202'],
    ['123 Main St, Denver, CO', '123 Main St|Denver|CO|'],
    ['Denver, CO', '|Denver|CO|'],
    ['123 Main St Ste 200 Denver CO', '123 Main St|Denver|CO|'],
    ['123 Main St, Ste Genevieve, MO', '123 Main St|Ste Genevieve|MO|'],
    ['100 Rural Rd, Bennett, Adams County, CO 80102', '100 Rural Rd|Bennett|CO|80102|Adams'],
    ['Bennett, Adams County, Colorado', '|Bennett|CO||Adams'],
    ['100 Main St St Louis MO', '100 Main St|St Louis|MO|'],
    ['123 St Charles Ave New Orleans LA', '123 St Charles Ave|New Orleans|LA|'],
    ['12 Main St North Platte NE 69101', '12 Main St|North Platte|NE|69101'],
    ['1 Broad St, Charleston, West Virginia', '1 Broad St|Charleston|WV|'],
    ['1600 Pennsylvania Ave NW, Washington, D.C. 20500', '1600 Pennsylvania Ave NW|Washington|DC|20500'],
    ['PO Box 12, Austin, Texas', 'PO Box 12|Austin|TX|'],
    ['P.O. Box 12 Austin TX 78701', 'P.O. Box 12|Austin|TX|78701'],
    ['Calle Luna 5, San Germán, Puerto Rico 00683', 'Calle Luna 5|San Germán|PR|00683'],
    ['5 Plaza, Española, Nuevo México 87532', '5 Plaza|Española|NM|87532'],
    ['777 Somewhere 80202 CO 80202', '777 Somewhere 80202||CO|80202'],
  ]
  for (const [text, means] of written) test(text.replaceAll('\n', ' / '), () => assert.equal(read(text), means))
})

suite('an address that is no place of ours', () => {
  const elsewhere: readonly (readonly [text: string, means: string])[] = [
    ['PSC 3 Box 9, FPO AP 96349', 'military'],
    ['Unit 4500 Box 10, APO AE 09012', 'military'],
    ['Unit 4500, APO, New York 09012', 'military'],
    ['290 Bremner Blvd, Toronto, ON M5V 3L9, Canada', 'foreign'],
    ['Calle 5, Ciudad de México, México', 'foreign'],
    ['Unter den Linden 1, Berlin, Alemania', 'foreign'],
    ['asdf', 'no-state'],
    ['80202', 'no-state'],
    ['123 Nowhere CO', 'no-city'],
    [' \n ', 'empty'],
    ['\u0000\u0001 Denver, CO', 'not-text'],
    [`${'x'.repeat(301)}, CO`, 'too-long'],
  ]
  for (const [text, means] of elsewhere)
    test(`${JSON.stringify(text.slice(0, 40))} is ${means}`, () => assert.equal(read(text), means))
})
