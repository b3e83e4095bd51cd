/** What stands in the fields of a bill's form: from the last bill, from a known bill, from a link. */
import { formatDay, todayIn } from "../days.js"
import { formatNumber } from "../money.js"
import { made, part } from "./dom.js"
import { billers, lang, say } from "./words.js"

const FIRST = { quantity: "1", cents: "", paid_on: "", due: "", billed: "", bill: "", counts: "auto", payer: "self", note: "" }

/** Return the fields of a new bill: who, biller and paid as in the last one, fee and day as the link says. */
export function blank(ledger, { fee = "", day = "" }) {
  const last = ledger.entries.at(-1)
  const { person, issuer, paid } = last ?? { person: ledger.people[0].id, issuer: "other", paid: "yes" }
  const year = last ? last.date.slice(0, 4) : todayIn(new Date()).slice(0, 4)
  return { ...FIRST, person, issuer, paid: paid ? "yes" : "no", fee, ...(day ? boxes(day) : { day: "", month: "", year }) }
}

/** Return the fields of a known bill; of the like of it without its day. */
export function fieldsOf(entry, isLike = false) {
  const { person, fee, issuer, counts, payer, note, bill = "" } = entry
  const shared = { person, fee, issuer, counts, payer, quantity: String(entry.quantity), cents: formatNumber(entry.cents, lang) }
  const year = entry.date.slice(0, 4)
  if (isLike) return { ...FIRST, ...shared, paid: entry.paid ? "yes" : "no", day: "", month: "", year }
  const days = { paid_on: written(entry.paid), due: written(entry.due), billed: written(entry.billed) }
  return { ...shared, ...days, note, bill, paid: entry.paid ? "yes" : "no", ...boxes(entry.date) }
}

/** Return the fields for another visit of the same bill. */
export function sameBill(entry) {
  const { fee: _, note: __, quantity: ___, cents: ____, ...shared } = fieldsOf(entry)
  return { ...FIRST, ...shared, fee: "", day: "", month: "", bill: entry.bill ?? "" }
}

/** Return the fields that a link fills in a bill that was left unfinished: only those that are still empty. */
export function linked(kept, { fee, day }) {
  const isEmpty = !kept.day?.trim() && !kept.month?.trim()
  return { ...(fee && !kept.fee && { fee }), ...(day && isEmpty && boxes(day)) }
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

function boxes(iso) {
  const [year, month, day] = iso.split("-")
  return { day: String(Number(day)), month: String(Number(month)), year }
}

const written = (iso) => (iso ? formatDay(iso) : "")
