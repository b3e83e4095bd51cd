/** On the home page: how far the ceiling is, where this device keeps a ledger. */
import { decode } from "./backup.js"
import { todayIn } from "./days.js"
import { assess } from "./ledger.js"
import { filled } from "./letters.js"
import { formatEuros } from "./money.js"

/** @param {HTMLElement} line a line of words on the page, which the state takes the place of */
export async function start(line) {
  const ledger = decode(localStorage.getItem(line.dataset.key))
  if (ledger.entries.length === 0) return
  const rates = await (await fetch("/rates.json")).json()
  const { groups } = assess(ledger, rates, { year: Number(todayIn(new Date()).slice(0, 4)) })
  const sums = (key) =>
    formatEuros(
      groups.reduce((total, group) => total + group[key], 0),
      line.dataset.lang,
    )
  const most = groups.reduce((one, other) => (other.countedCents > one.countedCents ? other : one))
  const isOver = groups.some(({ state }) => state === "exceeded")
  const hasRefund = groups.some(({ refundableCents }) => refundableCents > 0)
  const words = hasRefund ? line.dataset.exceeded : isOver ? line.dataset.over : line.dataset.counted
  line.textContent = filled(words, { counted: formatEuros(most.countedCents, line.dataset.lang), refund: sums("refundableCents") })
}
