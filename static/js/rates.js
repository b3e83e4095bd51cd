/** What `/rates.json` knows: a fee, the period in force on a day, the highest lawful sum. */

/**
 * Return the period in force on the day, or undefined.
 * @template {{from: string, to: string}} P @param {P[]} periods @param {string} day @returns {P|undefined}
 */
export const inForce = (periods, day) => periods.find(({ from, to }) => from <= day && day <= to)

/** Return what the rates know of a fee, or null. @param {{fees: object}} rates @param {string} id */
export const feeOf = ({ fees }, id) => (Object.hasOwn(fees, id) ? fees[id] : null)

/** Return the highest lawful sum for so many on the day, or null where none is known. */
export function maximumOf(fee, date, quantity) {
  const period = fee ? inForce(fee.maxima, date) : null
  return period ? period.cents * quantity : null
}
