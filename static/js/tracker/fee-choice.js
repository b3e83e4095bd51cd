/** The choice of a fee: a native list by place, narrowed by the words that people use. */
import { made, part } from "./dom.js"
import { edition, say } from "./words.js"

const PLACES = ["health_centre", "hospital", "dentist", "ward", "therapy", "home", "other"]

/** @param {object} rates of `/rates.json` @param {() => void} chosen called when the list chooses by itself */
export function start(rates, chosen) {
  const [find, list] = [part("fee-find"), part("bill-fee")]
  show(list, rates, "")
  find.addEventListener("input", () => {
    const number = show(list, rates, find.value)
    part("fee-found").textContent = find.value.trim() ? say(number ? "fees_found" : "fees_none", { number: String(number) }) : ""
    chosen()
  })
  find.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return
    event.preventDefault()
    list.focus()
  })
}

/** Show the fees that answer to the words; the chosen one stays. @returns {number} how many answer */
function show(list, rates, text) {
  const chosen = list.value
  const wanted = words(text)
  const found = Object.entries(rates.fees).filter(([, fee]) => wanted.every((word) => answers(fee, word)))
  const shown = found.length ? found : Object.entries(rates.fees)
  const groups = PLACES.map((place) => grouped(place, shown)).filter(Boolean)
  list.replaceChildren(made("option", { value: "" }, say("choose_fee")), ...groups, made("option", { value: "other" }, say("other_fee")))
  list.value = chosen && has(list, chosen) ? chosen : text.trim() && found.length === 1 ? found[0][0] : ""
  return found.length
}

const has = (list, value) => [...list.options].some((option) => option.value === value)
const words = (text) => text.toLocaleLowerCase(edition === "sv" ? "sv" : "fi").match(/[\p{L}\p{N}]+/gu) ?? []

function answers({ name, words: said }, word) {
  const known = [name[edition], ...(said[edition] ?? [])].join(" ").toLowerCase()
  return known.includes(word) || known.replaceAll("-", "").includes(word)
}

function grouped(place, fees) {
  const own = fees.filter(([, fee]) => fee.place === place)
  if (own.length === 0) return null
  const options = own.map(([id, { name }]) => made("option", { value: id }, name[edition])).sort(byText)
  return made("optgroup", { label: say(`place_${place}`) }, ...options)
}

const byText = (a, b) => a.textContent.localeCompare(b.textContent, edition === "sv" ? "sv" : "fi")
