import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import fc from 'fast-check'
import { parseReceiverUrl } from '#delivery/receiver-url.ts'
import { targetOf, type ReceiverRules } from '#real/delivery/guard.ts'
import { isOwnNetwork, isPublic, parseAddress } from '#real/delivery/public-address.ts'

const strict: ReceiverRules = { loopback: false, ports: [], networks: [] }

/** A resolver that knows one name. */
const says =
  (...addresses: readonly string[]) =>
  async () =>
    addresses

const nobody = async (): Promise<never> => {
  throw new Error('nobody was to be asked')
}

async function leads(url: string, rules = strict, resolve: (name: string) => Promise<readonly string[]> = nobody) {
  const parsed = parseReceiverUrl(url)
  return parsed === undefined ? 'no address' : targetOf(parsed, rules, resolve)
}

/** What no call goes to, by why. */
const forbidden = {
  'this machine': ['127.0.0.1', '127.255.255.254', '[::1]', '0.0.0.0', '[::]', '0.1.2.3'],
  'written otherwise': [
    '2130706433',
    '0x7f000001',
    '0x7f.1',
    '0177.0.0.1',
    '127.1',
    '127.0.1',
    '017700000001',
    '127.0.0.1.',
    '１２７.0.0.1',
  ],
  'a private network': [
    '10.0.0.1',
    '10.255.255.255',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '0xc0a80101',
    '[fc00::1]',
    '[fd12:3456::1]',
  ],
  "a provider's network": ['100.64.0.1', '100.127.255.254'],
  'one link': ['169.254.0.1', '[fe80::1]', '[febf::1]'],
  "a data center's secrets": [
    '169.254.169.254',
    '[fd00:ec2::254]',
    '100.100.100.200',
    '0xa9fea9fe',
    '[::ffff:169.254.169.254]',
  ],
  'many at once': ['224.0.0.1', '239.255.255.255', '255.255.255.255', '[ff02::1]'],
  'an address inside another': [
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::ffff:8.8.8.8]',
    '[64:ff9b::7f00:1]',
    '[64:ff9b:1::a00:1]',
    '[2002:7f00:1::]',
    '[2002:a00:1::1]',
    '[2001:0:4136:e378:8000:63bf:3fff:fdd2]',
    '[::127.0.0.1]',
    '[::ffff:0:127.0.0.1]',
  ],
  'set apart': [
    '192.0.0.1',
    '192.0.2.1',
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.1',
    '240.0.0.1',
    '[2001:db8::1]',
    '[100::1]',
    '[3fff::1]',
    '[5f00::1]',
    '[fec0::1]',
    '[4000::1]',
  ],
} as const

suite('where a call may go', () => {
  for (const [why, hosts] of Object.entries(forbidden))
    for (const host of hosts)
      test(`not to ${host}, which is ${why}`, async () => {
        const led = await leads(`https://${host}/hook`)
        assert.ok(led === 'forbidden-address' || led === 'no address', JSON.stringify(led))
      })

  for (const host of ['8.8.8.8', '1.1.1.1', '[2606:4700:4700::1111]', '100.63.255.255', '172.32.0.1', '11.0.0.1'])
    test(`to ${host}, which is of the Internet`, async () => {
      const led = await leads(`https://${host}/hook`)
      assert.ok(typeof led === 'object')
      assert.deepEqual(
        [led.address, led.port, led.secure, led.name],
        [host.replace(/[[\]]/g, ''), 443, true, undefined],
      )
    })

  for (const [url, why] of [
    ['http://8.8.8.8/', 'in the clear'],
    ['https://8.8.8.8:22/', 'at another port'],
    ['https://8.8.8.8:8443/', 'at a port that nobody opened'],
    ['https://user@8.8.8.8/', 'with a user'],
    ['https://:secret@8.8.8.8/', 'with a password'],
    ['https://8.8.8.8/#part', 'to a part'],
    ['https://8.8.8.8\\@127.0.0.1/', 'in two ways at once'],
    ['https://8.8.8.8\t/', 'with a tab in it'],
    ['https://8.8.8.8/\r\nx-more: 1', 'with a line of its own'],
    ['ftp://8.8.8.8/', 'by another protocol'],
    ['file:///etc/passwd', 'to a file'],
    ['//8.8.8.8/', 'by none'],
    [`https://8.8.8.8/${'a'.repeat(500)}`, 'at great length'],
  ] as const)
    test(`not ${why}`, async () =>
      assert.ok(['forbidden-address', 'no address'].includes((await leads(url)) as string)))

  test('a name goes where it leads, and is what the other has to prove', async () => {
    assert.deepEqual(await leads('https://police.example/hook?a=1', strict, says('8.8.8.8')), {
      address: '8.8.8.8',
      port: 443,
      secure: true,
      name: 'police.example',
    })
  })

  test('a name of which one address is inside is not gone to at all', async () => {
    for (const inside of ['10.0.0.1', '::1', '::ffff:10.0.0.1', 'fe80::1%eth0', 'not an address'])
      assert.equal(await leads('https://police.example/', strict, says('8.8.8.8', inside)), 'forbidden-address')
    assert.equal(await leads('https://police.example/', strict, says()), 'forbidden-address')
  })

  test('what an operator has opened is open, and nothing beside it', async () => {
    const open = { ...strict, networks: ['10.20.0.0/16', 'fd12::/16'], ports: [8443] }
    assert.equal(typeof (await leads('https://10.20.3.4:8443/', open)), 'object')
    assert.equal(typeof (await leads('https://[fd12::5]/', open)), 'object')
    for (const closed of [
      'https://10.21.0.1/',
      'https://10.20.3.4:22/',
      'http://10.20.3.4/',
      'https://[::ffff:10.20.3.4]/',
    ])
      assert.equal(await leads(closed, open), 'forbidden-address', closed)
    const metadata = { ...strict, networks: ['100.64.0.0/10', 'fd00::/16'] }
    for (const secret of ['https://100.100.100.200/', 'https://[fd00:ec2::254]/'])
      assert.equal(await leads(secret, metadata), 'forbidden-address', secret)
  })

  test('this machine is open in training where that was said, and then nothing else is', async () => {
    const training = { ...strict, loopback: true }
    assert.equal(typeof (await leads('http://127.0.0.1:7100/', training)), 'object')
    for (const closed of ['http://8.8.8.8/', 'http://10.0.0.1/', 'https://192.168.0.1/', 'http://0.0.0.0:7100/'])
      assert.equal(await leads(closed, training), 'forbidden-address', closed)
  })
})

suite('any address at all', () => {
  /** A second reading of the same registries, by number. */
  const special: readonly (readonly [string, number])[] = [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.31.196.0', 24],
    ['192.52.193.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['192.175.48.0', 24],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 3],
  ]
  const numberOf = (address: string): number => address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)
  const isSpecial = (address: string): boolean =>
    special.some(
      ([start, length]) =>
        Math.floor(numberOf(address) / 2 ** (32 - length)) === Math.floor(numberOf(start) / 2 ** (32 - length)),
    )
  const near = fc.constantFrom(...special).chain(([start, length]) =>
    fc.integer({ min: -2, max: 2 }).map(by => {
      const edge = Math.max(0, Math.min(2 ** 32 - 1, numberOf(start) + (by < 0 ? by : 2 ** (32 - length) - 1 + by)))
      return [24, 16, 8, 0].map(shift => Math.floor(edge / 2 ** shift) % 256).join('.')
    }),
  )

  test('is public where no registry sets it apart', () => {
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), near), text => {
        const address = parseAddress(text)
        assert.ok(address !== undefined)
        assert.equal(isPublic(address), !isSpecial(text), text)
      }),
      { numRuns: 2000 },
    )
  })

  test('is never gone to inside an address of the sixth version', async () => {
    await fc.assert(
      fc.asyncProperty(fc.ipV4(), fc.constantFrom('::ffff:', '64:ff9b::', '::', '::ffff:0:'), async (inner, prefix) => {
        assert.equal(await leads(`https://[${prefix}${inner}]/`), 'forbidden-address')
      }),
    )
  })
})

suite('what an operator may open', () => {
  for (const network of ['10.0.0.0/8', '10.20.0.0/16', '192.168.4.0/24', '100.64.0.0/10', 'fd12:3456::/32'])
    test(network, () => assert.equal(isOwnNetwork(network), true))
  for (const network of [
    '0.0.0.0/0',
    '8.0.0.0/8',
    '10.0.0.0/7',
    '127.0.0.0/8',
    '169.254.0.0/16',
    '::/0',
    'fe80::/10',
    '::ffff:10.0.0.0/104',
    '10.0.0.0',
    '10/8',
    '10.0.0.0/8/8',
    'x',
  ])
    test(`never ${network}`, () => assert.equal(isOwnNetwork(network), false))
})
