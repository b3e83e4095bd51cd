/** The ceiling tracker: one view at a time, chosen by the address; everything stays on the device. */
import { judgedEntries } from "../claims.js"
import { assess } from "../ledger.js"
import { announce, tell } from "./announce.js"
import { showCards } from "./cards.js"
import { without } from "./changes.js"
import { showClaims, showWrong } from "./claims-view.js"
import { goTo, part } from "./dom.js"
import { BillForm } from "./form.js"
import * as letterView from "./letter-view.js"
import { meter } from "./meter.js"
import * as papers from "./papers.js"
import * as people from "./people.js"
import * as safe from "./safe.js"
import { KEY, Store } from "./store.js"
import { show, viewOf } from "./views.js"
import { say, spoken, today } from "./words.js"
import { latestYear, showYears } from "./years.js"

/** @param {HTMLElement} element the tracker's place on the page */
export async function start(element) {
  const answer = await fetch("/rates.json")
  if (!answer.ok) throw new Error(`rates answered ${answer.status}`)
  new Tracker(element, await answer.json()).begin()
}

class Tracker {
  #element
  #rates
  #store
  #form
  #year
  #situation

  constructor(element, rates) {
    this.#element = element
    this.#rates = rates
    this.#store = new Store(
      () => localStorage,
      say("me"),
      () => this.#show(),
    )
    this.#form = new BillForm(this.#store, rates, (id) => this.#back(id))
    this.#year = latestYear(this.#store.ledger, today())
  }

  begin() {
    const situation = () => this.#situation
    people.start(this.#store)
    safe.start(this.#store)
    papers.start(situation)
    letterView.start(situation)
    part("year").addEventListener("change", (event) => this.#turnTo(Number(event.target.value)))
    addEventListener("storage", ({ key }) => (key === KEY || key === null) && this.#store.reload())
    addEventListener("hashchange", () => this.#go())
    this.#show()
    show("room")
    this.#go()
    this.#element.dataset.state = "ready"
    part("opening").remove()
    part("paperilla").open = location.hash === "#paperilla"
  }

  /** Show the year from the ledger; called after every change. */
  #show() {
    const { ledger } = this.#store
    const before = this.#situation?.assessed
    const assessed = assess(ledger, this.#rates, { year: this.#year })
    this.#situation = { assessed, items: judgedEntries(assessed, ledger), ledger, rates: this.#rates }
    showYears(ledger, this.#year, today())
    const groups = assessed.groups.filter(({ entries }, at) => at === 0 || entries.length > 0)
    part("meters").replaceChildren(...groups.map((group) => meter(group, assessed, ledger)))
    showClaims(this.#situation, this.#store)
    showWrong(this.#situation)
    showCards(this.#situation, { same: (id) => this.#same(id), remove: (id) => this.#remove(id) })
    people.showPeople(this.#store)
    safe.showSafety(this.#store)
    if (before?.year === this.#year && counted(before) !== counted(assessed)) announce(said(assessed))
  }

  #turnTo(year) {
    this.#year = year
    this.#show()
  }

  #same(id) {
    location.hash = `lisaa&like=${encodeURIComponent(id)}`
  }

  #remove(id) {
    const undo = this.#store.update(without(id))
    goTo(part("laskut"))
    tell("laskut", say("bill_removed"), () => this.#store.update(undo))
  }

  /** A bill was saved or left: turn to its year and show the bills. */
  #back(id) {
    const entry = this.#store.ledger.entries.find((known) => known.id === id)
    if (entry && !entry.date.startsWith(`${this.#year}-`)) this.#turnTo(Number(entry.date.slice(0, 4)))
    this.#form.close()
    show("room")
    goTo(part("laskut"))
    setTimeout(() => settle(Boolean(entry)))
  }

  /** Go where the address says; an address of another part of the page leaves the view as it is. */
  #go() {
    const wanted = viewOf(location.hash, this.#element)
    if (!wanted) return
    if (wanted.view === "lisaa") return this.#write(wanted)
    this.#form.close()
    show(wanted.view)
    if (wanted.view === "kirje" && letterView.showLetter(wanted.wanted, this.#situation)) return
    if (wanted.view === "paperi") return papers.showPaper(wanted.wanted.kind, this.#situation)
    show("room")
    if (wanted.place && !wanted.place.hidden) goTo(wanted.place)
  }

  /** A bill that is being written goes on being written when the address comes back to it. */
  #write({ name, wanted }) {
    const isUnknown = name === "muokkaa" && !this.#store.ledger.entries.some(({ id }) => id === wanted.id)
    if (isUnknown) return show("room")
    const isNew = !this.#form.isOpen || Object.keys(wanted).length > 0
    show("lisaa")
    if (isNew) this.#form.open(wanted)
  }
}

/** What can wait until the bill is on the screen: the address, and the wish that the device keeps what was stored. */
function settle(isSaved) {
  history.replaceState(null, "", "#laskut")
  if (isSaved) navigator.storage?.persist?.().catch(() => {})
}

const counted = ({ groups }) => groups.reduce((total, { countedCents }) => total + countedCents, 0)

const said = ({ groups }) =>
  groups.map(({ countedCents, state }) => say("said", { sum: spoken(countedCents), state: say(`spoken_${state}`) })).join(" ")
