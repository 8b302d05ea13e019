import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { linkSync, mkdirSync, symlinkSync } from 'node:fs'
import { suite, test } from 'node:test'
import { matchCommand } from '#cli/match.ts'
import { unwritable } from '#cli/match/out-path.ts'
import { runNics } from '../run-nics.ts'
import { freshFolder, lines } from './files.ts'

suite('what is declined, in one sentence and with its code', () => {
  const good = lines('id,last,first', 'R-1,Doe,Ann')

  test('a file or a value that cannot be ends with 3, and leaves nothing behind', async t => {
    const folder = freshFolder(t)
    const [from, asking, out] = [folder.write('R.csv', good), folder.write('Q.csv', good), folder.path('H.csv')]
    folder.write('bare.csv', lines('R-1,Doe,Ann', 'R-2,Roe,Bob'))
    folder.write('no-id.csv', lines('last,first,born', 'Doe,Ann,1980'))
    folder.write('twice.csv', lines('id,last,first,last', 'R-1,Doe,Ann,Roe'))
    folder.write('semicolons.csv', lines('id;last;first', 'R-1;Doe;Ann'))
    folder.write('quote.csv', lines('id,last,"first', 'R-1,Doe,Ann'))
    folder.write('utf-16.csv', Buffer.from(`\u{FEFF}${good}`, 'utf16le'))
    folder.write('utf-16-bare.csv', Buffer.from(good, 'utf16le'))
    folder.write('long.csv', `id,last,first${'x'.repeat(2_000_000)}\n`)
    mkdirSync(folder.path('folder'))
    execFileSync('mkfifo', [folder.path('pipe')])
    const cases = [
      [{ records: 'none.csv' }, 'no-file', 'There is no file none.csv.'],
      [{ inquiries: 'none.csv' }, 'no-file', 'There is no file none.csv.'],
      [{ records: 'folder' }, 'no-file', 'folder is not a file that can be read twice.'],
      [{ records: 'pipe' }, 'no-file', 'pipe is not a file that can be read twice.'],
      [{ records: 'bare.csv' }, 'missing-columns', 'bare.csv has no column id, no column last, no column first.'],
      [{ inquiries: 'no-id.csv' }, 'missing-columns', 'no-id.csv has no column id.'],
      [{ records: 'twice.csv' }, 'columns-twice', 'twice.csv has twice the column last.'],
      [
        { records: 'semicolons.csv' },
        'missing-columns',
        'semicolons.csv has no column id, no column last, no column first. Its fields have to be separated by commas.',
      ],
      [{ records: 'quote.csv' }, 'bad-header', 'quote.csv: the first line cannot be read as the names of columns.'],
      [{ records: 'long.csv' }, 'bad-header', 'long.csv: the first line cannot be read as the names of columns.'],
      [
        { records: 'utf-16.csv' },
        'not-utf-8',
        'utf-16.csv is not written in UTF-8 but, as it seems, in UTF-16: save it as CSV in UTF-8.',
      ],
      [
        { inquiries: 'utf-16-bare.csv' },
        'not-utf-8',
        'utf-16-bare.csv is not written in UTF-8 but, as it seems, in UTF-16: save it as CSV in UTF-8.',
      ],
      [{ threshold: 'high' }, 'invalid', 'The threshold is a number of bits, such as 20 or 12.5.'],
      [{ threshold: '' }, 'invalid', 'The threshold is a number of bits, such as 20 or 12.5.'],
      [{ threads: '0' }, 'invalid', 'The number of threads is one of 1 to 256.'],
      [{ threads: '257' }, 'invalid', 'The number of threads is one of 1 to 256.'],
      [{ threads: '1.5' }, 'invalid', 'The number of threads is one of 1 to 256.'],
      [{ threads: 'all' }, 'invalid', 'The number of threads is one of 1 to 256.'],
      [{ out: 'none/H.csv' }, 'invalid', 'none/H.csv cannot be written: there is no such folder.'],
      [{ out: 'R.csv/H.csv' }, 'invalid', 'R.csv/H.csv cannot be written: there is no such folder.'],
      [{ out: 'folder' }, 'invalid', 'folder is there already, and is not a file.'],
    ] as const
    const before = folder.names()
    for (const [options, code, because] of cases) {
      const named = Object.entries({ records: from, inquiries: asking, out }).map(([name, usual]) => {
        const given = Object.entries<string>(options).find(([each]) => each === name)?.[1]
        return [name, given === undefined ? usual : folder.path(given)] as const
      })
      const { status, document, page } = await matchCommand({ options: { ...options, ...Object.fromEntries(named) } })
      const said = document as Readonly<{ refused: string; because: string }>
      const plain = folder.plain(said.because)
      assert.deepEqual([status, said.refused, plain], [3, code, because])
      assert.equal(page, `${said.because}\n`)
    }
    assert.deepEqual(folder.names(), before)
  })

  test('--out may not be what is read, by whatever name: that ends with 2, and nothing is lost', async t => {
    const folder = freshFolder(t)
    const [from, asking] = [folder.write('R.csv', good), folder.write('Q.csv', good)]
    linkSync(from, folder.path('hard.csv'))
    symlinkSync(asking, folder.path('soft.csv'))
    for (const out of [from, asking, folder.path('hard.csv'), folder.path('soft.csv')]) {
      const { status, stderr } = await runNics(['match', '--records', from, '--inquiries', asking, '--out', out])
      assert.deepEqual([status, stderr], [2, `${out} is read: name another --out.\n`])
    }
    assert.deepEqual([folder.read('R.csv'), folder.read('Q.csv')], [good, good])
  })

  test('a disk that will not take the hits ends with 6, and what went wrong elsewhere is not said of it', () => {
    const failed = (code: string, syscall: string) => Object.assign(new Error(code), { code, syscall })
    const { status, page } = unwritable('H.csv', failed('ENOSPC', 'write'))
    assert.deepEqual([status, page], [6, 'H.csv cannot be written: the disk is full.\n'])
    assert.equal(unwritable('H.csv', failed('EIO', 'fsync')).page, 'H.csv cannot be written: EIO.\n')
    assert.throws(() => unwritable('H.csv', failed('EIO', 'read')), /EIO/)
    assert.throws(() => unwritable('H.csv', new Error('R.csv was changed while it was read.')), /was changed/)
  })

  test('options that are missing end with 2', async () => {
    for (const args of [[], ['--records', 'R.csv'], ['--records', 'R.csv', '--inquiries', 'Q.csv']]) {
      assert.equal((await runNics(['match', ...args])).status, 2)
    }
  })

  test('an older file of hits stays as it was until the new one is whole, and a link to it stays a link', async t => {
    const folder = freshFolder(t)
    const [from, asking] = [folder.write('R.csv', good), folder.write('Q.csv', good)]
    folder.write('real.csv', 'older\n')
    symlinkSync(folder.path('real.csv'), folder.path('H.csv'))
    const args = ['match', '--records', from, '--inquiries', asking, '--out', folder.path('H.csv')]
    assert.equal((await runNics([...args, '--records', folder.path('none.csv')])).status, 3)
    assert.equal(folder.read('real.csv'), 'older\n')
    assert.equal((await runNics(args)).status, 0)
    assert.match(folder.read('real.csv'), /^inquiry_id,/)
    assert.deepEqual(folder.names(), ['H.csv', 'Q.csv', 'R.csv', 'real.csv'])
  })
})
