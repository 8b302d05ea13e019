/** One question in ten may be asked a second time, so that a keeper in trouble never gets much more than what is asked. */
const share = 0.1
/** A few may follow one another: lines that all went dead at once. */
const most = 10

/** How many second questions are allowed, by how many first ones there were. */
export type RetryBudget = Readonly<{ asked: () => void; mayRetry: () => boolean }>

export function retryBudget(): RetryBudget {
  let left = most
  return {
    asked() {
      left = Math.min(most, left + share)
    },
    mayRetry() {
      if (left < 1) return false
      left -= 1
      return true
    },
  }
}
