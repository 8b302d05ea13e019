import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { z } from 'zod'
import type { readAppealFile } from '#contract/appeal-file.ts'
import { ask, isProblem, type Problem } from '../kit/http.ts'

export type OpenedAppealFile = z.output<(typeof readAppealFile.answers)[200]>

/** What every act on one file goes through. */
export type FileAct = (what: 'decisions' | 'removal', body: object) => Promise<Problem | undefined>

/** One file, opened once somebody has said for what. It is opened again only after an act, for the same purpose. */
export function useAppealFile(upin: string) {
  const client = useQueryClient()
  const path = `/v1/appeal-files/${encodeURIComponent(upin)}`
  const [file, setFile] = useState<Readonly<{ opened: OpenedAppealFile; purpose: string }>>()
  const [isSaved, setSaved] = useState(false)

  async function open(purpose: string): Promise<Problem | undefined> {
    const answered = await ask<OpenedAppealFile>(`${path}?${new URLSearchParams({ purpose }).toString()}`)
    if (isProblem(answered)) return answered.problem
    setFile({ opened: answered.body, purpose })
    return undefined
  }
  const act: FileAct = async (what, body) => {
    const answered = await ask(`${path}/${what}`, { method: 'POST', body })
    setSaved(!isProblem(answered))
    if (isProblem(answered)) return answered.problem
    await client.invalidateQueries({ queryKey: ['appeal-files'] })
    return file === undefined ? undefined : open(file.purpose)
  }
  return { opened: file?.opened, open, act, isSaved }
}
