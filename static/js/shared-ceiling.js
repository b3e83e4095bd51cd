/** What each biller sees of its own fees, and what a shared ceiling would see of all, from the same fee events. */
import { fold } from "./fee-events.js"
import { assess } from "./ledger.js"

/**
 * @param {import("./fee-events.js").FeeEvent[]} events those that have come @param {object} rates shape of `/rates.json`
 * @param {{year: number, people?: object[], billers?: string[]}} options `billers` are listed though nothing came from them
 * @returns {{ledger: object, conflicts: object[], ignored: object[], assessed: object,
 *   alone: {biller: string, assessed: object}[]}} `assessed` as `assess` gives it
 */
export function compare(events, rates, { year, people = [], billers = [] }) {
  const known = [...new Set([...billers, ...events.map(({ charge }) => charge.biller)])]
  const judged = (ledger) => assess(ledger, rates, { year })
  const shared = fold(events, people)
  const alone = known.map((biller) => ({
    biller,
    assessed: judged(fold(ofBiller(events, biller), people).ledger),
  }))
  return { ...shared, assessed: judged(shared.ledger), alone }
}

const ofBiller = (events, biller) => events.filter(({ charge }) => charge.biller === biller)

/** Say whether an event is of a day of care before one that came earlier. @param {object[]} before events in the order they came */
export const isLate = (event, before) => Boolean(event.entry) && before.some(({ entry }) => entry && entry.date > event.entry.date)

/** Return the years of the days of care, latest first. */
export const yearsOf = ({ entries }) => [...new Set(entries.map(({ date }) => Number(date.slice(0, 4))))].sort((a, b) => b - a)
