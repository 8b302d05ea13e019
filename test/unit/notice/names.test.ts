import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { countyKey, placeKey } from '#law/place-names.ts'
import { citiesOfPolice } from '#notice/directory/city-names.ts'
import { kindOf } from '#notice/directory/classify.ts'

suite('two spellings of one place are one', () => {
  const same: readonly (readonly [string, string])[] = [
    ['Doña Ana', 'Dona Ana'],
    ['St. Louis', 'SAINT LOUIS'],
    ['De Kalb', 'DeKalb'],
    ['Fort Collins', 'Ft. Collins'],
    ['Township of Washington', 'Washington'],
    ["Coeur d'Alene", 'Coeur d’Alene'],
  ]
  for (const [one, other] of same) test(`${one}, ${other}`, () => assert.equal(placeKey(one), placeKey(other)))

  test('and two names are two', () => assert.notEqual(placeKey('Kansas City'), placeKey('Kansas')))
})

suite('the key of a county', () => {
  const keys: readonly (readonly [string, string])[] = [
    ['Caddo Parish', 'caddo'],
    ['Anchorage Municipality', 'anchorage'],
    ['Juneau City and Borough', 'juneau'],
    ['City and County of San Francisco', 'sanfrancisco'],
    ['Aleutians West (CA)', 'aleutianswest'],
    ['Fairfax', 'fairfax'],
    ['Fairfax (city)', 'fairfaxcity'],
    ['Fairfax City', 'fairfaxcity'],
    ['City of Richmond', 'richmondcity'],
    ['Colonial Heights (city', 'colonialheightscity'],
    ['James City', 'jamescity'],
    ['Carson City (city)', 'carsoncity'],
  ]
  for (const [name, key] of keys) test(name, () => assert.equal(countyKey(name), key))
})

suite('whose police these are', () => {
  const cities: readonly (readonly [string, string | undefined, readonly string[], readonly string[]])[] = [
    ['Denver Police Department', undefined, ['denver'], []],
    ['New York City Police Department', undefined, ['newyorkcity'], ['newyork']],
    ['Louisville Metro Police Department', 'jefferson', ['louisville'], []],
    ['Charlotte-Mecklenburg Police Department', 'mecklenburg', ['charlottemecklenburg', 'charlotte'], []],
    ['Wilkes-Barre Police Department', 'luzerne', ['wilkesbarre'], []],
    ['Clay Township Police Department, Ottawa County', 'ottawa', ['claytownship'], ['clay']],
    ['Washington Township, Bergen County Police Department', 'bergen', ['washingtontownship'], ['washington']],
    ['MorrisTownship', undefined, ['morristownship'], ['morris']],
    ['Pittsburgh Bureau of Police', 'allegheny', ['pittsburgh'], []],
  ]
  for (const [name, county, own, perhaps] of cities)
    test(name, () => assert.deepEqual(citiesOfPolice(name, county), { own, perhaps }))
})

suite('DEN-11: what a body of the published list is', () => {
  const kinds: readonly (readonly [ori: string, name: string, type: string, kind: string])[] = [
    ['CO0010000', 'Sample County Sheriff’s Office', 'County', 'sheriff'],
    ['CO0010200', 'Sample County Police Department', 'County', 'county'],
    ['CO0010300', 'Sample County', 'County', 'county'],
    ['CO0010100', 'Sample Police Department', 'City', 'city'],
    ['CO001SP00', 'State Police: Sample County', 'State Police', 'state'],
    ['CO0010400', 'University of Sample', 'University or College', 'special'],
    ['CO0010500', 'Sample International Airport', 'Other', 'special'],
    ['CO0010600', 'Prosecutor: Sample County', 'Other', 'prosecutor'],
    ['CO0010700', 'Sample Tribal', 'Tribal', 'tribal'],
    ['CODI00700', 'Sample Agency', 'Tribal', 'federal'],
    ['CODI00100', 'Sample National Monument', 'Unknown', 'federal'],
    ['CO0010800', 'United States Marshals Service Sample', 'Other', 'federal'],
    ['CO0000000', 'Department of Public Safety', 'Other State Agency', 'state'],
    ['COCSP0200', 'Colorado State Police Cattle-Theft', 'State Police', 'special'],
  ]
  for (const [ori, name, type, kind] of kinds)
    test(`${name}: ${kind}`, () => assert.equal(kindOf({ ori, name, type, state: 'CO' }), kind))

  test('of Puerto Rico’s list the one that is called other is the police of the island', () => {
    assert.equal(kindOf({ ori: 'PRPPR0000', name: 'Puerto Rico', type: 'Other', state: 'PR' }), 'state')
  })

  test('Hawaii’s county police are called by both names', () => {
    const name = 'Sample Police Department County Sheriff’s Office'
    assert.equal(kindOf({ ori: 'HI0010000', name, type: 'County', state: 'HI' }), 'county')
  })
})
