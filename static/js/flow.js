/** A flow in the page: the answers stay in the fragment, and no request is made for the next question. */
import { start as actions } from "./actions.js"
import { fragment, holdsAnswers, parse, walk } from "./answers.js"
import { load } from "./kit.js"
import { remember, remembered } from "./municipality.js"

/** @param {HTMLElement} element the flow as the server shows it */
export async function start(element) {
  const flow = new FlowPage(element)
  flow.keepAnswersHere()
  await flow.begin().catch((fault) => flow.fail(fault))
}

class FlowPage {
  #element
  #step
  #kit

  constructor(element) {
    this.#element = element
    this.#step = element.querySelector(".flow-step")
  }

  /** Moves answers from the query to the fragment, and turns the ways on of the page into fragments. */
  keepAnswersHere() {
    const { given, change } = parse(holdsAnswers(location.hash) ? location.hash : location.search)
    if (given.size > 0) history.replaceState(null, "", address(fragment(given, change)))
    const section = this.#step.querySelector("[data-question]")
    if (section) lead(section, given)
    for (const link of this.#element.querySelectorAll(".so-far li a, .flow-back a")) {
      const said = parse(new URL(link.href).search)
      link.href = fragment(said.given, said.change)
    }
  }

  async begin() {
    this.#kit = await load(this.#element.dataset, this.#step.querySelector("select"))
    addEventListener("hashchange", () => {
      if (holdsAnswers(location.hash) || !location.hash) this.#show(true).catch((fault) => this.fail(fault))
    })
    if (holdsAnswers(location.hash)) await this.#show(false)
    else offer(this.#step.querySelector("[data-question]"), parse(location.hash).given)
    this.#element.dataset.ready = "yes"
  }

  fail(fault) {
    this.#element.querySelector(".failed").hidden = false
    console.warn(this.#element.dataset.kit, fault)
  }

  async #show(moves) {
    const { hash } = location
    const { given, change } = parse(hash)
    const found = walk(this.#kit.routing, given, change, (question, value) => this.#kit.bodyOf(question, value))
    const outcomes = this.#kit.outcomes()
    const section = this.#kit.asks(found.at) ? ask(this.#kit.question(found.at), found) : await this.#end(found)
    if (hash !== location.hash) return
    this.#step.replaceChildren(section)
    this.#list(found)
    for (const link of document.querySelectorAll(".editions a")) link.hash = hash
    this.#element.querySelector(".ignored").hidden = !found.ignored
    this.#element.closest(".page").classList.toggle("brief", found.path.length > 0 || change !== "")
    if (moves) section.querySelector("h2").focus()
    await outcomes
    this.#element.querySelector(".failed").hidden = true
  }

  /** A copy of an outcome for the page: the reader's own county is in it, and the fee goes along to the tracker. */
  async #end({ at, path, body }) {
    const section = await this.#kit.outcome(at, body)
    const fee = this.#kit.feeOf(path)
    const tracker = section.querySelector(".to-tracker")
    if (tracker && fee) tracker.hash += `&fee=${fee}`
    actions(section.querySelector(".actions"))
    return section
  }

  #list({ path, given }) {
    const list = this.#element.querySelector(".so-far")
    list.hidden = path.length === 0
    list.querySelector("ol").replaceChildren(...path.map((step) => this.#said(step, given)))
  }

  #said({ question, value }, given) {
    const item = this.#element.querySelector("#said").content.cloneNode(true)
    const said = this.#kit.said(question, value)
    item.querySelector(".asked").textContent = said.ask
    item.querySelector(".answered").textContent = said.answer
    item.querySelector(".unseen").append(said.ask)
    item.querySelector("a").href = fragment(given, question)
    return item
  }
}

/** Makes a copy of a question the reader's own: its number, its ways on, the way back. @returns {Element} it */
function ask(section, { path, given }) {
  const progress = section.querySelector(".progress")
  progress.textContent = progress.dataset.text.replace("#", path.length + 1)
  lead(section, given)
  offer(section, given)
  const back = section.querySelector(".flow-back")
  back.hidden = path.length === 0
  if (path.length > 0) back.querySelector("a").href = fragment(given, path.at(-1).question)
  return section
}

/** Gives the rows and the list of a question their ways on. */
function lead(section, given) {
  const name = section.dataset.question
  for (const row of section.querySelectorAll("[data-answer]")) {
    row.href = fragment(new Map(given).set(name, row.dataset.answer))
    if (given.get(name) === row.dataset.answer) row.setAttribute("aria-current", "true")
  }
  section.querySelector("form")?.addEventListener("submit", (event) => {
    event.preventDefault()
    const list = event.target.querySelector("select")
    const box = event.target.querySelector("[type=checkbox]")
    if (box.checked || remembered() === list.value) remember(box.checked ? list.value : "")
    location.hash = fragment(new Map(given).set(name, list.value))
  })
}

/** Shows in the list of municipalities the one that was chosen, or the one that the device remembers. */
function offer(section, given) {
  const list = section?.querySelector("select")
  if (!list) return
  list.value = given.get(section.dataset.question) ?? remembered()
  if (list.selectedIndex < 0) list.value = ""
  const box = section.querySelector("[type=checkbox]")
  box.parentElement.hidden = false
  box.checked = remembered() !== "" && remembered() === list.value
}

/** The address of this page without its answers, the day kept, and with the fragment. */
function address(hash) {
  const day = new URLSearchParams(location.search).get("day")
  return location.pathname + (day ? `?${new URLSearchParams({ day })}` : "") + hash
}
