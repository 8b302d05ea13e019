import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { completed, readTyped } from '#cli/poc/typed.ts'

const own = { ori: 'VA0000001', request: 'R-1' }
const whole = (said: string): string | undefined => {
  const typed = readTyped(said)
  return typed && completed(typed, own)
}

suite('a message as a person types it', () => {
  for (const [said, sent] of [
    ['QNP/NAM/QUILLFEATHER,ANN.SEX/F', 'QNP.VA0000001.REQ/R-1.NAM/QUILLFEATHER,ANN.SEX/F.END'],
    ['QNP.MD0000001.NAM/QUILLFEATHER,ANN.END', 'QNP.MD0000001.REQ/R-1.NAM/QUILLFEATHER,ANN.END'],
    ['QN.NAM/A,B.REQ/7.END\n', 'QN.VA0000001.NAM/A,B.REQ/7.END'],
    ['NLN/NTN/00000000000000', 'NLN.VA0000001.NTN/00000000000000.END'],
    ['NLN', 'NLN.VA0000001.END'],
    ['NLN.END', 'NLN.VA0000001.END'],
  ] as const) {
    test(`${said.trim()} is sent as ${sent}`, () => assert.equal(whole(said), sent))
  }

  for (const said of ['', 'EDP.ARI/1', 'nonsense', 'SON.CID/1', 'qnp/NAM/A,B'])
    test(`“${said}” is none`, () => assert.equal(readTyped(said), undefined))
})
