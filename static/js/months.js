/** A year's counting fees month by month, for the picture and the table of the meter. */

/**
 * Return twelve months of a judged group.
 * @param {{entries: object[]}} group of `assess` @param {{entries: object[]}} ledger
 * @returns {{countedCents: number, overCents: number, runningCents: number, runningOverCents: number}[]} `over` is what
 *   the counting fees brought above the ceiling, running sums include the month
 */
export function monthsOf(group, ledger) {
  const byId = new Map(ledger.entries.map((entry) => [entry.id, entry]))
  const months = Array.from({ length: 12 }, () => ({ countedCents: 0, overCents: 0 }))
  for (const { id, role, countedCents } of group.entries) {
    if (role === "excluded") continue
    const { date, cents } = byId.get(id)
    const month = months[Number(date.slice(5, 7)) - 1]
    month.countedCents += countedCents
    month.overCents += cents - countedCents
  }
  let [runningCents, runningOverCents] = [0, 0]
  return months.map((month) => {
    runningCents += month.countedCents
    runningOverCents += month.overCents
    return { ...month, runningCents, runningOverCents }
  })
}
