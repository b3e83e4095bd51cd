/** What to ask kindly about before a bill is kept, and how a stay over New Year is divided. */
import { daysBetween } from "./days.js"
import { feeOf, inForce, maximumOf } from "./rates.js"

/**
 * Return the doubts about an entry, each with what the question needs.
 * @param {object} entry as in the ledger @param {{ledger: object, rates: object, today: string}} known
 * @returns {{code: "twice"|"above_maximum"|"free_for_children"|"future"|"no_ceiling"|"over_new_year", cents?: number,
 *   first?: number, second?: number}[]} `cents` is the highest lawful sum, `first` and `second` days in each year
 */
export function doubtsOf(entry, { ledger, rates, today }) {
  const fee = feeOf(rates, entry.fee)
  const person = ledger.people.find(({ id }) => id === entry.person)
  const isFree = person?.kind === "child" && fee?.adultsOnly && entry.cents > 0
  const found = []
  if (ledger.entries.some((other) => other.id !== entry.id && isSame(other, entry))) found.push({ code: "twice" })
  if (isFree) found.push({ code: "free_for_children" })
  else found.push(...aboveMaximum(entry, fee))
  if (entry.date > today) found.push({ code: "future" })
  if (!inForce(rates.ceiling, entry.date)) found.push({ code: "no_ceiling" })
  if (fee?.unit === "day") found.push(...overNewYear(entry))
  return found
}

const isSame = (a, b) => a.person === b.person && a.date === b.date && a.fee === b.fee && a.cents === b.cents

function aboveMaximum({ date, quantity, cents }, fee) {
  const most = maximumOf(fee, date, quantity)
  return most !== null && cents > most ? [{ code: "above_maximum", cents: most }] : []
}

function overNewYear({ date, quantity }) {
  const first = daysBetween(date, nextYear(date))
  return first < quantity ? [{ code: "over_new_year", first, second: quantity - first }] : []
}

const nextYear = (date) => `${Number(date.slice(0, 4)) + 1}-01-01`

/**
 * Return a stay as two entries, one for each year; the sum is shared by the highest fees of the days, else by the days.
 * @param {object} entry @param {object} rates @param {string} id the id of the second part
 */
export function splitAtNewYear(entry, rates, id) {
  const start = nextYear(entry.date)
  const days = daysBetween(entry.date, start)
  const fee = feeOf(rates, entry.fee)
  const shares = [maximumOf(fee, entry.date, days), maximumOf(fee, start, entry.quantity - days)]
  const [one, other] = shares.every((share) => share) ? shares : [days, entry.quantity - days]
  const cents = Math.round((entry.cents * one) / (one + other))
  return [
    { ...entry, quantity: days, cents },
    { ...entry, id, date: start, quantity: entry.quantity - days, cents: entry.cents - cents },
  ]
}
