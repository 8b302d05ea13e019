import { useMessages } from '../messages/messages.ts'

/** For whoever reads the comparisons and is no statistician. */
export function WhatBits() {
  const { examiner } = useMessages()
  const { whatBits, bitsMean } = examiner.record
  return (
    <details className="fold">
      <summary>{whatBits}</summary>
      <p className="measure">{bitsMean}</p>
    </details>
  )
}
