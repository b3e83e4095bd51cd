/** What is to be got back or corrected: by biller, with its letters and what became of them. */
import { claimsOf, rectifyAnswerBy, STEPS, wrongOf } from "../claims.js"
import { parseDay } from "../days.js"
import { feeOf, inForce } from "../rates.js"
import { flagLine } from "./cards.js"
import { claimStep } from "./changes.js"
import { cloned, made, onDo, part } from "./dom.js"
import { biller, billerPage, day, euros, feeName, listed, namesOf, say, today } from "./words.js"

/** Show the part `yli` for the year. @param {import("./store.js").Store} store */
export function showClaims({ assessed, items, ledger, rates }, store) {
  const claims = claimsOf(items)
  const tipped = assessed.groups.filter(({ tipping }) => tipping)
  const refund = claims.reduce((total, claim) => total + claim.refundableCents, 0)
  const dispute = claims.reduce((total, claim) => total + claim.disputableCents, 0)
  const place = part("yli")
  place.hidden = tipped.length === 0
  if (tipped.length === 0) return
  const deadline = tipped.find((group) => group.refundDeadline)?.refundDeadline
  part("over-sums").replaceChildren(
    cloned("over", {
      sum: refund > 0 ? euros(refund) : null,
      refund: refund > 0 ? say("over_refund", { day: day(deadline) }) : say("over_no_refund"),
      dispute: dispute > 0 ? say("over_dispute", { sum: euros(dispute) }) : null,
      claims: claims.map((claim) => claimRow(claim, store)),
    }),
  )
  part("free-cards").replaceChildren(...tipped.map((group) => freeCard(group, ledger)))
  showUpkeep(items, rates)
}

/** Show the part about bills that look wrong. */
export function showWrong({ items, rates }) {
  const wrong = wrongOf(items)
  part("wrong").hidden = wrong.length === 0
  const shown = wrong.map(({ entry, judged }) =>
    cloned("wrong-bill", {
      name: `${feeName(rates, entry)}, ${day(entry.date)}, ${euros(entry.cents)}`,
      flags: judged.flags.map((flag) => flagLine(flag, entry, rates)),
      letter: made(
        "a",
        { class: "button quiet", href: letterTo("correction", entry.issuer) },
        say("letter_wrong", { biller: biller(entry.issuer) }),
      ),
    }),
  )
  part("wrong-list").replaceChildren(...shown)
}

/** Return the address of a letter; `head` is the first person of the group whose ceiling it is about. */
export const letterTo = (kind, issuer, head = "") =>
  `#kirje&kind=${kind}&issuer=${encodeURIComponent(issuer)}&of=${encodeURIComponent(head)}`

function claimRow({ issuer, head, group, refundableCents, disputableCents, deadline, items, claim }, store) {
  const name = biller(issuer)
  const who = listed(namesOf(group, store.ledger))
  const link = (kind, cents, key) =>
    cents > 0
      ? made("a", { class: "button on-block", href: letterTo(kind, issuer, head) }, say(key, { biller: name, sum: euros(cents) }))
      : null
  const row = cloned("claim", {
    name: store.ledger.people.length > group.people.length ? `${name} (${who})` : name,
    refund: link("refund", refundableCents, "letter_refund"),
    hold: link("hold", disputableCents, "letter_hold"),
    next: refundableCents > 0 ? said(claim, deadline) : null,
  })
  const steps = row.querySelector("details")
  if (refundableCents > 0) followed(steps, { issuer, head, items, claim }, store)
  else steps.remove()
  return row
}

function said({ sent, answered, money }, deadline) {
  if (money) return say("claim_money", { day: day(money) })
  if (answered) return say("claim_answered", { day: day(answered), by: day(rectifyAnswerBy(answered)) })
  return sent ? say("claim_sent", { day: day(sent), by: day(deadline) }) : say("claim_open", { by: day(deadline) })
}

function followed(element, { issuer, head, items, claim }, store) {
  const ids = items.filter(({ entry }) => entry.paid).map(({ entry }) => entry.id)
  for (const step of STEPS) {
    const field = element.querySelector(`[data-step=${step}]`)
    field.id = `claim-${head}-${issuer}-${step}`
    element.querySelector(`[data-label=${step}]`).htmlFor = field.id
    field.value = claim[step] ? day(claim[step]) : ""
  }
  onDo(element, {
    today: (button) => store.update(claimStep(ids, button.dataset.of, today())),
    keep: () => kept(element, ids, store),
  })
}

function kept(element, ids, store) {
  const fields = STEPS.map((step) => element.querySelector(`[data-step=${step}]`))
  const days = fields.map((field) => (field.value.trim() ? parseDay(field.value) : undefined))
  for (const [at, field] of fields.entries()) field.setAttribute("aria-invalid", String(days[at] === null))
  const complaint = element.querySelector("[data-slot=fault]")
  complaint.textContent = days.includes(null) ? say("fault_optional_day") : ""
  if (days.includes(null)) return fields[days.indexOf(null)].focus()
  store.update((ledger) => STEPS.reduce((book, step, at) => claimStep(ids, step, days[at])(book), ledger))
}

function freeCard(group, ledger) {
  const { tipping, people } = group
  return cloned("free-card", {
    where: [
      `${say("free_card_where", { who: namesOf(group, ledger).join(", "), date: day(tipping.date) })} `,
      made("a", { href: billerPage(tipping.issuer) }, biller(tipping.issuer)),
    ],
    letter: made(
      "a",
      { class: "button quiet", href: letterTo("certificate", tipping.issuer, people[0]) },
      say("letter_certificate", { biller: biller(tipping.issuer) }),
    ),
  })
}

/** Tell of the upkeep of hospital days after the ceiling, and where it is not known for the day. */
function showUpkeep(items, rates) {
  const later = items.filter(({ judged: { role } }) => role === "after" || role === "tips")
  const stays = later.filter(({ entry }) => feeOf(rates, entry.fee)?.upkeepAfterCeiling)
  part("upkeep-note").hidden = stays.length === 0
  part("upkeep-unknown").hidden = stays.every(({ entry }) => inForce(rates.upkeep, entry.date))
}
