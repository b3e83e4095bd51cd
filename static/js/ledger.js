/** The ceiling rules of Act 734/1992, 6 a §: which entries count, which crossed the ceiling, what is overpaid. */
import { inOrder } from "./days.js"
import { feeOf, inForce } from "./rates.js"

const NEAR = 100_00
const CHILD_DAYS = 7
const SHORT_LIMITS = {
  health_centre_doctor_visit: { most: 3, flag: "more_than_three_visits", per: ({ person, issuer }) => `${person} ${issuer}` },
  serial_treatment: { most: 45, flag: "more_than_45_treatments", per: ({ person }) => person },
}

/**
 * Judge a year's entries against the ceiling. Sums are integer cents, days ISO strings; the county decides in the end.
 * @param {{people: Person[], entries: Entry[]}} ledger
 * @param {{ceiling: Period[], upkeep: Period[], fees: Record<string, Fee>}} rates shape of `/rates.json`
 * @param {{year: number}} options the calendar year
 * @returns {{year: number, ceilingCents: number|null, groups: object[]}} one group for each adult with their children
 */
export function assess(ledger, rates, { year }) {
  const ceiling = inForce(rates.ceiling, `${year}-01-01`)?.cents ?? null
  const people = new Map(ledger.people.map((person) => [person.id, person]))
  const entries = ofYear(ledger.entries, year)
  const flags = flagged(entries, people, rates)
  const groups = groupsOf(ledger.people).map((members) => {
    const ids = new Set(members)
    const own = entries.filter((entry) => ids.has(entry.person))
    return judged(members, own, { ceiling, year, people, rates, flags })
  })
  return { year, ceilingCents: ceiling, groups }
}

/** Return the ids of each group: an adult and the children with that guardian; anyone else alone. */
export function groupsOf(people) {
  const adults = new Set(people.filter(({ kind }) => kind === "adult").map(({ id }) => id))
  const guardianOf = ({ kind, guardian }) => (kind === "child" && adults.has(guardian) ? guardian : null)
  const groups = new Map(people.filter((person) => !guardianOf(person)).map(({ id }) => [id, [id]]))
  for (const person of people) groups.get(guardianOf(person))?.push(person.id)
  return [...groups.values()]
}

function ofYear(entries, year) {
  return entries.filter(({ date }) => date.startsWith(`${year}-`)).sort((a, b) => inOrder(a.date, b.date))
}

function judged(members, entries, { ceiling, year, people, rates, flags }) {
  const group = { people: members, countedCents: 0, tipping: null, refundableCents: 0, disputableCents: 0, entries: [] }
  for (const entry of entries) {
    const { counts, reason } = whether(entry, rates)
    const role = counts ? roleOf(entry.cents, group, ceiling) : "excluded"
    const counted = countedOf(role, entry.cents, group.countedCents, ceiling)
    const upkeep = upkeepOf(entry, people.get(entry.person), rates)
    const overpaid = overpaidOf(role, entry, counted, upkeep)
    group.countedCents += counted
    group[entry.paid ? "refundableCents" : "disputableCents"] += overpaid
    if (role === "tips") group.tipping = { entry: entry.id, issuer: entry.issuer, date: entry.date }
    group.entries.push({
      id: entry.id,
      role,
      reason,
      countedCents: counted,
      runningCents: group.countedCents,
      overpaidCents: overpaid,
      flags: flags.get(entry) ?? [],
    })
  }
  const remainingCents = ceiling === null ? null : ceiling - group.countedCents
  const refundDeadline = group.refundableCents > 0 ? `${year + 1}-12-31` : null
  return { ...group, remainingCents, state: stateOf(group, remainingCents), refundDeadline }
}

function whether({ payer, counts, fee: id, date }, rates) {
  const fee = feeOf(rates, id)
  if (payer === "insurance") return { counts: false, reason: "insured" }
  if (counts !== "auto") return { counts: counts === "yes", reason: `bill_says_${counts}` }
  if (!fee) return { counts: false, reason: "unknown_fee" }
  if (!fee.counts) return { counts: false, reason: "fee_does_not_count" }
  if (fee.countsFrom && date < fee.countsFrom) return { counts: false, reason: "not_counted_yet" }
  return { counts: true, reason: "fee_counts" }
}

function roleOf(cents, group, ceiling) {
  if (group.tipping) return "after"
  return ceiling !== null && group.countedCents + cents > ceiling ? "tips" : "counts"
}

function countedOf(role, cents, before, ceiling) {
  if (role === "counts") return cents
  return role === "tips" ? ceiling - before : 0
}

/** Return the upkeep of a day that an adult may still be charged, or null where none may. */
function upkeepOf({ fee, date }, person, rates) {
  const mayCost = feeOf(rates, fee)?.upkeepAfterCeiling && person?.kind === "adult"
  return mayCost ? (inForce(rates.upkeep, date)?.cents ?? 0) : null
}

function overpaidOf(role, { cents, quantity }, counted, upkeep) {
  if (role === "tips") {
    const full = Math.min(quantity, Math.floor((counted * quantity) / cents) + 1)
    return Math.max(0, cents - counted - (upkeep ?? 0) * (quantity - full))
  }
  return role === "after" ? Math.max(0, cents - (upkeep ?? 0) * quantity) : 0
}

function stateOf({ tipping }, remaining) {
  if (remaining === null) return "unknown"
  if (tipping) return "exceeded"
  if (remaining === 0) return "full"
  return remaining <= NEAR ? "near" : "under"
}

function flagged(entries, people, rates) {
  const running = new Map()
  const add = (key, quantity) => running.set(key, (running.get(key) ?? 0) + quantity).get(key)
  const known = entries.filter(({ fee, payer }) => feeOf(rates, fee) && payer !== "insurance")
  return new Map(known.map((entry) => [entry, flagsOf(entry, people.get(entry.person), feeOf(rates, entry.fee), add)]))
}

function flagsOf(entry, person, fee, add) {
  const found = []
  const isChild = person?.kind === "child"
  if (isChild && fee.adultsOnly && entry.cents > 0) found.push("free_for_children")
  else if (isAbove(entry, fee)) found.push("above_maximum")
  const limit = Object.hasOwn(SHORT_LIMITS, entry.fee) ? SHORT_LIMITS[entry.fee] : null
  const isCharged = entry.fee !== "health_centre_doctor_visit" || entry.cents > 0
  if (limit && isCharged && add(`${entry.fee} ${limit.per(entry)}`, entry.quantity) > limit.most) found.push(limit.flag)
  if (isChild && fee.upkeepAfterCeiling && add(`days ${entry.person}`, entry.quantity) > CHILD_DAYS)
    found.push("more_than_seven_child_days")
  return found
}

function isAbove({ cents, date, quantity }, fee) {
  const maximum = inForce(fee.maxima, date)
  return Boolean(maximum?.confirmed) && cents > maximum.cents * quantity
}

/**
 * @typedef {{id: string, name: string, kind: "adult"|"child", guardian?: string}} Person
 * @typedef {{id: string, person: string, date: string, fee: string, cents: number, quantity: number, issuer: string,
 *   paid: string|null, counts: "auto"|"yes"|"no", payer: "self"|"social_assistance"|"insurance", note: string,
 *   due?: string, billed?: string, bill?: string, claim?: {sent?: string, answered?: string, money?: string}}} Entry
 * @typedef {{from: string, to: string, cents: number}} Period
 * @typedef {{counts: boolean, countsFrom: string|null, adultsOnly: boolean, upkeepAfterCeiling: boolean,
 *   maxima: (Period & {confirmed: boolean})[]}} Fee
 */
