/** Complaints about fields: one beside each field, all in a summary that takes the focus. */
import { goTo, made, part } from "./dom.js"
import { say } from "./words.js"

const SUMMARY = "form-faults"

/** @param {HTMLFormElement} form @param {{field: string, key: string}[]} faults */
export function showFaults(form, faults) {
  const items = faults.map(({ field, key }) => made("li", {}, made("a", { href: `#bill-${field}` }, say(key))))
  part("fault-list").replaceChildren(...items)
  for (const { field, key } of faults) mark(form.elements.namedItem(field), say(key))
  const summary = part(SUMMARY)
  summary.hidden = false
  for (const link of summary.querySelectorAll("a")) link.addEventListener("click", toField)
  goTo(summary)
}

/** Take all complaints away. */
export function clearFaults(form) {
  part(SUMMARY).hidden = true
  for (const complaint of form.querySelectorAll(".field-fault")) complaint.remove()
  for (const field of form.querySelectorAll("[aria-invalid]")) {
    field.removeAttribute("aria-invalid")
    const others = (field.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => !id.startsWith("fault-"))
    if (others.join("")) field.setAttribute("aria-describedby", others.join(" "))
    else field.removeAttribute("aria-describedby")
  }
}

function mark(field, text) {
  const complaint = made("p", { id: `fault-${field.name}`, class: "complaint field-fault" }, text)
  field.setAttribute("aria-invalid", "true")
  field.setAttribute("aria-describedby", `fault-${field.name} ${field.getAttribute("aria-describedby") ?? ""}`.trim())
  field.closest("details")?.setAttribute("open", "")
  field.closest("[data-field]").firstElementChild.after(complaint)
}

/** The address keeps the view that is open: the link moves the focus only. */
function toField(event) {
  event.preventDefault()
  const field = part(event.currentTarget.hash.slice(1))
  field.scrollIntoView({ block: "center" })
  field.focus()
}
