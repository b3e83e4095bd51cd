/** The meter of a group: counted, left, the state in words, and the year's months as a picture and as a table. */
import { monthsOf } from "../months.js"
import { cloned, made } from "./dom.js"
import { biller, day, euros, listed, namesOf, say, today } from "./words.js"

const SVG = "http://www.w3.org/2000/svg"
const [WIDTH, STEP, FLOOR, HEIGHT] = [23, 29, 180, 120]

/** Return the card of a judged group. */
export function meter(group, assessed, ledger) {
  const months = monthsOf(group, ledger)
  const known = facts(group, assessed)
  const who = listed(namesOf(group, ledger))
  const caption = say("months_caption", { year: String(assessed.year) })
  const card = cloned("meter", {
    who,
    counted: euros(group.countedCents),
    chip: say(`chip_${group.state}`, known),
    sentence: say(`state_${group.state}`, known),
    rows: months.map((month, at) => monthRow(month, at)),
    caption,
  })
  card.classList.add(`is-${group.state}`)
  card.querySelector("[data-region]").setAttribute("aria-label", `${caption}, ${who}`)
  draw(card.querySelector("svg"), months, assessed)
  return card
}

/** Return the sums and days of a group as words. */
export function facts(group, { year, ceilingCents }) {
  return {
    year: String(year),
    ceiling: ceilingCents === null ? "" : euros(ceilingCents),
    left: group.remainingCents === null ? "" : euros(group.remainingCents),
    counted: euros(group.countedCents),
    date: group.tipping ? day(group.tipping.date) : "",
    biller: group.tipping ? biller(group.tipping.issuer) : "",
  }
}

function monthRow({ countedCents, overCents, runningCents }, at) {
  const cells = [countedCents, runningCents, overCents].map((cents) => made("td", { class: "money" }, euros(cents)))
  return made("tr", {}, made("th", { scope: "row" }, say(`month_${at + 1}`)), ...cells)
}

function draw(picture, months, { year, ceilingCents }) {
  const top = months.at(-1)
  const tallest = Math.max(ceilingCents ?? 0, top.runningCents + top.runningOverCents, 1)
  const scale = HEIGHT / Math.max(tallest, (ceilingCents ?? 0) * 1.18)
  const now = today()
  const last = now.startsWith(String(year)) ? Number(now.slice(5, 7)) : 12
  for (const [at, month] of months.entries()) {
    const isReached = at < last || month.countedCents + month.overCents > 0
    picture.append(...column(month, 8 + at * STEP, scale, isReached), letter(at))
  }
  if (ceilingCents === null) return
  const roof = (FLOOR - ceilingCents * scale).toFixed(1)
  picture.append(shape("path", { class: "roof", d: `M0 ${roof}h360` }))
  picture.append(shape("text", { class: "label", x: 4, y: Number(roof) - 8 }, say("picture_ceiling", { sum: euros(ceilingCents) })))
}

function column({ runningCents, runningOverCents }, x, scale, isReached) {
  if (!isReached) return [shape("rect", { class: "ahead", x, y: FLOOR - 2, width: WIDTH, height: 2 })]
  const [below, above] = [runningCents * scale, runningOverCents * scale]
  const shapes = [
    shape("rect", { class: "below", x, y: (FLOOR - below).toFixed(1), width: WIDTH, height: Math.max(below, 1).toFixed(1), rx: 2 }),
  ]
  if (above > 0)
    shapes.push(shape("rect", { class: "above", x, y: (FLOOR - below - above).toFixed(1), width: WIDTH, height: above.toFixed(1) }))
  return shapes
}

const letter = (at) => shape("text", { class: "month", x: 8 + at * STEP + WIDTH / 2, y: 200 }, say("month_letters").slice(at, at + 1))

function shape(name, attributes, text = "") {
  const element = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.textContent = text
  return element
}
