/** The bills of a year as cards, newest first; each says whether it counts and why. */
import { rectifyBy } from "../claims.js"
import { feeOf, maximumOf } from "../rates.js"
import { cloned, fill, made, onDo, part } from "./dom.js"
import { biller, day, euros, feeName, pages, say } from "./words.js"

const FIRST = 12

/**
 * Show the bills of the year.
 * @param {{same: (id: string) => void, remove: (id: string) => void}} deeds
 */
export function showCards(situation, deeds, shown = FIRST) {
  const items = [...situation.items].reverse()
  const list = part("bill-list")
  list.replaceChildren(...items.slice(0, shown).map((item) => card(item, situation, deeds)))
  part("no-bills").hidden = items.length > 0
  const more = part("more-bills")
  more.hidden = items.length <= shown
  more.textContent = say("more_bills", { number: String(items.length - shown) })
  more.onclick = () => {
    showCards(situation, deeds, items.length)
    list.children[shown].focus()
  }
}

function card({ entry, judged }, { ledger, rates }, { same, remove }) {
  const name = feeName(rates, entry)
  const person = ledger.people.length > 1 ? ledger.people.find(({ id }) => id === entry.person).name : null
  const quantity = entry.quantity > 1 ? say("times", { number: String(entry.quantity) }) : null
  const facts = [day(entry.date), quantity, biller(entry.issuer), say(entry.paid ? "is_paid" : "is_unpaid"), person]
  const shown = cloned("bill-card", {
    name,
    sum: euros(entry.cents),
    facts: facts.filter(Boolean).join(" · "),
    why: why(entry, judged),
    note: entry.note || null,
    flags: judged.flags.length ? judged.flags.map((flag) => flagLine(flag, entry, rates)) : null,
  })
  shown.classList.add(`is-${judged.role}`)
  const called = `${name}, ${day(entry.date)}`
  for (const place of shown.querySelectorAll("[data-slot=called]")) fill(place.parentElement, { called })
  shown.querySelector("[data-to=change]").href = `#muokkaa&id=${encodeURIComponent(entry.id)}`
  onDo(shown, { same: () => same(entry.id), remove: () => remove(entry.id) })
  return shown
}

function why(entry, { role, reason, countedCents, overpaidCents }) {
  const values = { counted: euros(countedCents), over: euros(overpaidCents), part: euros(entry.cents - countedCents) }
  const key = `why_${role === "excluded" || role === "counts" ? reason : role}`
  const owed = overpaidCents > 0 ? say(entry.paid ? "why_refund" : "why_dispute", values) : role === "after" ? say("why_upkeep_only") : ""
  const link = made("a", { href: pages[key] }, say("why_link"))
  return [`${say(key, values)} `, ...(owed ? [made("strong", {}, owed), " "] : []), link]
}

/** Return what looks wrong, with what to say and by when. */
export function flagLine(flag, entry, rates) {
  const most = maximumOf(feeOf(rates, entry.fee), entry.date, entry.quantity)
  const by = rectifyBy(entry)
  const link = made("a", { href: pages[`flag_${flag}`] }, say("flag_link"))
  const words = say(`flag_${flag}`, { most: most === null ? "" : euros(most) })
  return made("li", {}, `${words} `, by ? say("flag_by", { day: day(by) }) : say("flag_by_unknown"), " ", link)
}
