/** What one slip makes of a number of so many digits, zeros in front included. Slips that change nothing are left out. */

/** One digit is another: nine a digit. */
export function oneDigitWrong(number: number, digits: number): readonly number[] {
  const slips: number[] = []
  for (let place = 0, power = 1; place < digits; place += 1, power *= 10) {
    const digit = digitAt(number, power)
    for (let other = 0; other < 10; other += 1) if (other !== digit) slips.push(number + (other - digit) * power)
  }
  return slips
}

/** Two neighbours are swapped. */
export function twoDigitsSwapped(number: number, digits: number): readonly number[] {
  const slips: number[] = []
  for (let place = 1, power = 1; place < digits; place += 1, power *= 10) {
    const apart = digitAt(number, power * 10) - digitAt(number, power)
    if (apart !== 0) slips.push(number - apart * 9 * power)
  }
  return slips
}

/** Two digits are others, wherever they stand. */
export const twoDigitsWrong = (number: number, digits: number): readonly number[] => [
  ...new Set(oneDigitWrong(number, digits).flatMap(one => oneDigitWrong(one, digits))),
]

/** How many digits differ, place by place. */
export function digitsApart(one: number, other: number): number {
  let apart = 0
  for (let [left, right] = [one, other]; left !== right; left = Math.floor(left / 10), right = Math.floor(right / 10)) {
    if (left % 10 !== right % 10) apart += 1
  }
  return apart
}

const digitAt = (number: number, power: number): number => Math.floor(number / power) % 10
