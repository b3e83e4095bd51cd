/** The years to choose from: those with bills, this one and the one before. */
import { made, part } from "./dom.js"

const yearsOf = ({ entries }) => entries.map(({ date }) => Number(date.slice(0, 4)))

/** Return this year, or the latest with bills where this year has none. */
export function latestYear(ledger, today) {
  const now = Number(today.slice(0, 4))
  const years = yearsOf(ledger)
  return years.length === 0 || years.includes(now) ? now : Math.max(...years)
}

/** Fill the list of years and choose one. */
export function showYears(ledger, chosen, today) {
  const now = Number(today.slice(0, 4))
  const years = [...new Set([...yearsOf(ledger), now, now - 1, chosen])].sort((a, b) => b - a)
  part("year").replaceChildren(...years.map((year) => made("option", { value: year }, String(year))))
  part("year").value = String(chosen)
}
