import { hostname } from 'node:os'
import { startOf } from '#store/process.ts'
import { declined, type Outcome } from '../../output.ts'
import { nothingYet } from '../hit-rows.ts'
import { isSameFile } from '../same-file.ts'
import type { Table } from '../table.ts'
import { readBookmark, writeBookmark, type Bookmark } from './bookmark.ts'
import { hitsOf, pathsOf, type Paths } from './paths.ts'
import { contentsDiffer, contentsOf, programOf, sizesDiffer } from './run.ts'

/** A run that goes on from where it was stopped, or that may be gone on with later. */
export type Resumable = Readonly<{
  paths: Paths
  /** Where the hits stand that there are: aside, or in their place when only the last step is missing. */
  hits: string
  bookmark: Bookmark
}>

export type Asked = Readonly<{ out: string; threshold: number; records: Table; inquiries: Table; isQuiet: boolean }>

/** The run that was begun here, if it is the one that is asked for; a new one where none was; or why it cannot go on. */
export function takeUp(asked: Asked): Resumable | Outcome {
  const paths = pathsOf(asked.out)
  const read = [paths.partial, paths.progress].find(path =>
    [asked.records, asked.inquiries].some(table => isSameFile(path, table.path)),
  )
  if (read !== undefined) return declined('usage', `${read} is read: name another --out.`)
  const before = readBookmark(paths.progress)
  if (before === 'unreadable') return conflict(paths, 'the second cannot be read')
  if (before !== 'none' && isAtWork(before)) {
    return declined('conflict', `${paths.partial} is written by process ${before.writer.pid}: wait for it, or stop it.`)
  }
  const hits = hitsOf(before === 'none' ? undefined : before, paths)
  if (hits === undefined) return conflict(paths, 'they do not belong together')
  return before === 'none' ? begin(asked, paths, hits) : goOn(asked, paths, hits, before)
}

function begin(asked: Asked, paths: Paths, hits: string): Resumable {
  const run = { program: programOf(), threshold: asked.threshold, ...contentsOf(asked) }
  return taken(paths, hits, { form: 1, run, far: nothingYet, isWhole: false, writer: us() })
}

/** The files are gone through only where nothing else says already that they are others. */
function goOn(asked: Asked, paths: Paths, hits: string, before: Bookmark): Resumable | Outcome {
  const { threshold, records, inquiries } = asked
  const because =
    sizesDiffer(before.run, { program: programOf(), threshold, records, inquiries }) ??
    contentsDiffer(before.run, contentsOf(asked), asked)
  return because === undefined ? taken(paths, hits, { ...before, writer: us() }) : conflict(paths, because)
}

/** It is noted before there are any hits, because without it nobody would know whose they are. */
function taken(paths: Paths, hits: string, bookmark: Bookmark): Resumable {
  writeBookmark(paths.progress, bookmark)
  return { paths, hits, bookmark }
}

const us = (): Bookmark['writer'] => ({ pid: process.pid, started: startOf(process.pid) ?? '', host: hostname() })

/** Of another machine that cannot be seen; a run that was stopped there may go on here. */
const isAtWork = ({ writer: { pid, started, host } }: Bookmark): boolean =>
  pid !== process.pid && host === hostname() && startOf(pid) === started

const conflict = ({ partial, progress }: Paths, because: string): Outcome =>
  declined(
    'conflict',
    `${partial} and ${progress} cannot be gone on with: ${because}. Remove both, or leave --resume away.`,
  )
