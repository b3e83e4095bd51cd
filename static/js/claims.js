/** What follows from the judged entries: sums by biller, wrong-looking bills, and the days by which to act. */
import { addDays, inOrder } from "./days.js"

/** A posted bill is presumed received on the seventh day; rectification is asked for within thirty days of that. */
const POST_DAYS = 7
const RECTIFICATION_DAYS = 30
/** What becomes of a claim, in order. */
export const STEPS = ["sent", "answered", "money"]

/**
 * Return each entry of the year with what was judged of it, in the order of the days of care.
 * @param {object} assessed result of `assess` @param {{entries: object[]}} ledger
 * @returns {{entry: object, judged: object, group: object}[]}
 */
export function judgedEntries(assessed, ledger) {
  const byId = new Map(ledger.entries.map((entry) => [entry.id, entry]))
  return assessed.groups
    .flatMap((group) => group.entries.map((judged) => ({ entry: byId.get(judged.id), judged, group })))
    .sort((a, b) => inOrder(a.entry.date, b.entry.date))
}

/**
 * Return what is overpaid of judged entries by biller, for each group of its own (each has a ceiling of its own), largest refund first.
 * @returns {{issuer: string, head: string, group: object, refundableCents: number, disputableCents: number, deadline: string|null, items: object[],
 *   claim: {sent?: string, answered?: string, money?: string}}[]} `claim` is what all the biller's entries agree on
 */
export function claimsOf(items) {
  const claims = new Map()
  for (const item of items) {
    if (item.judged.overpaidCents === 0) continue
    const key = `${item.group.people[0]} ${item.entry.issuer}`
    const claim = claims.get(key) ?? begun(item)
    claim[item.entry.paid ? "refundableCents" : "disputableCents"] += item.judged.overpaidCents
    claim.items.push(item)
    claims.set(key, claim)
  }
  const all = [...claims.values()].map((claim) => ({ ...claim, claim: followed(claim.items) }))
  return all.sort((a, b) => b.refundableCents - a.refundableCents || b.disputableCents - a.disputableCents)
}

function begun({ entry: { issuer }, group }) {
  return { issuer, head: group.people[0], group, refundableCents: 0, disputableCents: 0, deadline: group.refundDeadline, items: [] }
}

function followed(items) {
  const paid = items.filter(({ entry }) => entry.paid)
  const agreed = (step) => {
    const days = paid.map(({ entry }) => entry.claim?.[step])
    return days.length && days.every(Boolean) ? days.sort().at(-1) : undefined
  }
  const steps = STEPS.map((step) => [step, agreed(step)])
  return Object.fromEntries(steps.filter(([, day]) => day))
}

/** Return the judged entries that look wrong whatever the ceiling. */
export const wrongOf = (items) => items.filter(({ judged }) => judged.flags.length > 0)

/** Return the last safe day to ask for rectification of a posted bill, or null when its date is not known. */
export const rectifyBy = ({ billed }) => (billed ? addDays(billed, POST_DAYS + RECTIFICATION_DAYS) : null)

/** Return the last safe day to ask for rectification of an answer that was received on the day. */
export const rectifyAnswerBy = (answered) => addDays(answered, RECTIFICATION_DAYS)

/**
 * Return the days by which something is to be done about judged entries, in order, for a calendar.
 * @returns {{day: string, kind: "due"|"rectify"|"refund"|"answer", issuer: string, cents: number, id: string}[]}
 */
export function deadlinesOf(items) {
  const found = []
  for (const { entry, judged } of items) {
    const about = { issuer: entry.issuer, cents: entry.cents, id: entry.id }
    const isDoubtful = judged.flags.length > 0 || (judged.overpaidCents > 0 && !entry.paid)
    if (entry.due && !entry.paid) found.push({ day: entry.due, kind: "due", ...about })
    if (isDoubtful && entry.billed) found.push({ day: rectifyBy(entry), kind: "rectify", ...about })
  }
  for (const claim of claimsOf(items)) found.push(...ofClaim(claim))
  return found.sort((a, b) => inOrder(a.day, b.day))
}

function ofClaim({ issuer, head, refundableCents: cents, deadline, claim }) {
  if (cents === 0 || claim.money) return []
  const about = { issuer, cents, id: `claim-${head}-${issuer}` }
  if (claim.answered) return [{ day: rectifyAnswerBy(claim.answered), kind: "answer", ...about }]
  return [{ day: deadline, kind: "refund", ...about }]
}
