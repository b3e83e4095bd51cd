/** A letter to a biller: written from the ledger, changed by the reader, printed, copied or sent as a file. */
import { claimsOf, wrongOf } from "../claims.js"
import { copy } from "../clipboard.js"
import { letter } from "../letters.js"
import { tell } from "./announce.js"
import { goTo, made, onDo, part } from "./dom.js"
import * as files from "./files.js"
import { biller, billers, day, edition, euros, feeName, lang, letters, namesOf, say, today } from "./words.js"

const OWN = edition === "sv" ? "sv" : "fi"
const BLANK = "______________________________"
let known = null

/** @param {() => object} situation gives {assessed, items, ledger, rates} of the chosen year */
export function start(situation) {
  const view = part("kirje")
  onDo(view, { print: () => print(), copy: () => copied(), send: () => sent() })
  for (const radio of view.querySelectorAll("[name=letter_lang]")) radio.addEventListener("change", () => write(situation()))
  part("letter-text").addEventListener("input", () => mirror())
}

/** Show the letter of a kind to a biller. @returns {boolean} whether there is anything to write about */
export function showLetter({ kind, issuer, of: head }, situation) {
  if (!Object.hasOwn(letters[OWN], kind)) return false
  known = { kind, issuer, head }
  const speaks = billers[issuer]?.languages ?? ["fi", "sv"]
  const wanted = speaks.includes(OWN) ? OWN : "both"
  part(`letter-${wanted}`).checked = true
  part("letter-title").textContent = say(`title_${kind}`, { biller: biller(issuer) })
  part("letter-language").textContent = speaks.includes(OWN) ? "" : say("letter_other_language")
  part("letter-hint").textContent = say(`hint_${kind}`)
  write(situation)
  goTo(part("letter-title"))
  return true
}

function write(situation) {
  const chosen = part("kirje").querySelector("[name=letter_lang]:checked").value
  const texts = (chosen === "both" ? [OWN, OWN === "fi" ? "sv" : "fi"] : [chosen]).map((language) => inLanguage(language, situation))
  part("letter-text").value = texts.join("\n\n———\n\n")
  mirror()
}

function inLanguage(language, { assessed, items: all, ledger, rates }) {
  const { kind, issuer, head } = known
  const items = itemsOf(known, all)
  const group = assessed.groups.find(({ people: [first] }) => first === head) ?? items[0]?.group
  const names = group ? namesOf(group, ledger) : ledger.people.map(({ name }) => name)
  const total = items.reduce((sum, { judged }) => sum + judged.overpaidCents, 0)
  const values = {
    biller: biller(issuer, language),
    year: String(assessed.year),
    ceiling: assessed.ceilingCents === null ? "" : euros(assessed.ceilingCents),
    sum: euros(total),
    people: names.map((name) => (name === say("me") ? BLANK : name)).join(", "),
    date: group?.tipping ? day(group.tipping.date) : "",
    today: day(today()),
  }
  return letter(letters[language][kind], { lang, values, rows: items.map((item) => rowOf(item, rates, language)) }).text
}

function rowOf({ entry, judged }, rates, language) {
  const { date, quantity, cents, bill } = entry
  return { date, quantity, cents, bill, fee: feeName(rates, entry, language), overCents: judged.overpaidCents }
}

function itemsOf({ kind, issuer, head }, items) {
  if (kind === "certificate") return []
  if (kind === "correction") return wrongOf(items).filter(({ entry }) => entry.issuer === issuer)
  const claim = claimsOf(items).find((one) => one.issuer === issuer && one.head === head)
  return (claim?.items ?? []).filter(({ entry }) => Boolean(entry.paid) === (kind === "refund"))
}

/** The printed letter is the text of the field. */
function mirror() {
  const lines = part("letter-text").value.split("\n")
  part("letter-print").replaceChildren(...lines.flatMap((line) => [line, made("br")]))
}

async function copied() {
  tell("kirje", say((await copy(part("letter-text").value)) ? "letter_copied" : "copy_by_hand"))
}

async function sent() {
  const way = await files.send(`${say("letter_file")}-${known.issuer}.txt`, part("letter-text").value, "text/plain")
  if (way !== "left") tell("kirje", say("letter_sent"))
}
