/** What stands in the fields of a bill's form: from the last bill, from a known bill, from a link. */
import { formatDay, partsOf } from "../days.js"
import { formatNumber } from "../money.js"
import { made, part } from "./dom.js"
import { billers, lang, say, today } from "./words.js"

const FIRST = { quantity: "1", cents: "", paid_on: "", due: "", billed: "", bill: "", counts: "auto", payer: "self", note: "" }
const NO_DAY = { day: "", month: "" }

/** Return the fields of a new bill: who, biller and paid as in the last one, fee and day as the link says. */
export function blank(ledger, { fee = "", day = "" }) {
  const last = ledger.entries.at(-1)
  const { person, issuer, paid } = last ?? { person: ledger.people[0].id, issuer: "other", paid: "yes" }
  const year = last ? last.date.slice(0, 4) : today().slice(0, 4)
  return { ...FIRST, person, issuer, paid: paid ? "yes" : "no", fee, year, ...(day ? partsOf(day) : NO_DAY) }
}

/** Return the fields of a known bill. */
export function fieldsOf(entry) {
  const { person, fee, issuer, counts, payer, note, bill = "" } = entry
  const sums = { quantity: String(entry.quantity), cents: formatNumber(entry.cents, lang) }
  const days = { paid_on: written(entry.paid), due: written(entry.due), billed: written(entry.billed) }
  return { person, fee, issuer, counts, payer, note, bill, paid: entry.paid ? "yes" : "no", ...sums, ...days, ...partsOf(entry.date) }
}

/** Return the fields for the like of a bill on another day, on a bill of its own. */
export const likeOf = (entry) => ({ ...fieldsOf(entry), ...NO_DAY, paid_on: "", due: "", billed: "", bill: "", note: "" })

/** Return the fields for another visit of the same bill. */
export const sameBill = (entry) => ({ ...fieldsOf(entry), ...NO_DAY, fee: "", quantity: "1", cents: "", note: "" })

/** Return the fields that a link fills in a bill that was left unfinished: only those that are still empty. */
export function linked(kept, { fee, day }) {
  const isEmpty = !kept.day?.trim() && !kept.month?.trim()
  return { ...(fee && !kept.fee && { fee }), ...(day && isEmpty && partsOf(day)) }
}

/** Fill the lists of people and billers. */
export function fillChoices({ people }) {
  part("bill-person").replaceChildren(...people.map(({ id, name }) => made("option", { value: id }, name)))
  part("person-field").hidden = people.length < 2
  const names = Object.entries(billers).map(([id, names]) => [id, names[lang]])
  const sorted = names.sort(([, a], [, b]) => a.localeCompare(b, lang))
  const options = sorted.map(([id, name]) => made("option", { value: id }, name))
  part("bill-issuer").replaceChildren(made("option", { value: "other" }, say("other_biller")), ...options)
  part("bill-issuer").value = "other"
}

const written = (iso) => (iso ? formatDay(iso) : "")
