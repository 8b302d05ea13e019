import { useEffect, useRef } from 'react'

/** A screen in a patrol car is seen by whoever stands at the window. Reading a notice takes less. */
const untouched = 10 * 60_000
const touches = ['pointerdown', 'keydown', 'scroll', 'pointermove'] as const

/** Calls when nobody has touched the page for ten minutes, as long as there is something to hide. */
export function useIdle(watching: boolean, then: () => void) {
  const act = useRef(then)
  useEffect(() => {
    act.current = then
  })
  useEffect(() => {
    if (!watching) return undefined
    let timer = setTimeout(() => act.current(), untouched)
    const again = () => {
      clearTimeout(timer)
      timer = setTimeout(() => act.current(), untouched)
    }
    for (const touch of touches) window.addEventListener(touch, again, { passive: true, capture: true })
    return () => {
      clearTimeout(timer)
      for (const touch of touches) window.removeEventListener(touch, again, { capture: true })
    }
  }, [watching])
}
