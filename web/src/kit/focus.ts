import { useEffect, useRef, type RefObject } from 'react'

/** For what appears and asks something: it takes the focus once, when it appears. */
export function useFocusOnSight<Of extends HTMLElement>(): RefObject<Of | null> {
  const ref = useRef<Of>(null)
  useEffect(() => ref.current?.focus(), [])
  return ref
}
