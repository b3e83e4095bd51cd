/** The simulator of the shared ceiling: lets events of three billers through; nothing leaves the device. */
import { readEvents } from "../fee-events.js"
import { compare, isLate, yearsOf } from "../shared-ceiling.js"
import { announce } from "../tracker/announce.js"
import { onDo, part } from "../tracker/dom.js"
import { biller, euros, say } from "../tracker/words.js"
import { exampleText, showFaults, showRead } from "./own-events.js"
import { effectOf, showComparison, showMeters, showRows, told } from "./result.js"
import { Senders } from "./senders.js"

const { streams, year } = JSON.parse(part("tool-data").content.textContent)
const PERSON = Object.values(streams)[0][0].person

/** @param {HTMLElement} element the simulator's place on the page */
export async function start(element) {
  const answer = await fetch("/rates.json")
  if (!answer.ok) throw new Error(`rates answered ${answer.status}`)
  new Simulator(element, await answer.json()).begin()
}

class Simulator {
  #element
  #rates
  #senders
  #came = []
  #year = year

  constructor(element, rates) {
    this.#element = element
    this.#rates = rates
    this.#senders = new Senders(element, streams, rates, (event) => this.#receive(event))
  }

  begin() {
    onDo(this.#element, {
      all: () => this.#all(),
      shuffle: () => this.#shuffle(),
      anew: () => this.#anew(),
      read: () => this.#read(),
      example: () => exampleText(streams),
    })
    this.#show()
    this.#element.dataset.state = "ready"
  }

  #seen() {
    const people = [{ id: PERSON, name: say("client"), kind: "adult" }]
    const given = this.#came.map(({ event }) => event)
    const isExample = given.every(({ person }) => person === PERSON)
    return compare(given, this.#rates, {
      year: this.#year,
      people: isExample ? people : [],
      billers: isExample ? Object.keys(streams) : [],
    })
  }

  /** Take one event in and say what followed. */
  #receive(event) {
    const row = this.#take(event)
    this.#show()
    announce(this.#heard(row))
  }

  #take(event) {
    const before = this.#came.map((row) => row.event)
    const row = { event, counted: null, effect: "" }
    this.#came.push(row)
    const seen = this.#seen()
    row.counted = seen.assessed.groups.reduce((total, { countedCents }) => total + countedCents, 0)
    row.effect = effectOf(event, seen, isLate(event, before))
    return row
  }

  #all() {
    const rows = this.#senders.rest().map((event) => this.#take(event))
    this.#show()
    const last = rows.at(-1)
    announce(last ? this.#heard(last) : say("nothing_left"))
  }

  #heard({ event, effect, counted }) {
    return say("heard", { biller: biller(event.charge.biller), what: told(event, this.#rates), effect, sum: euros(counted) })
  }

  #shuffle() {
    this.#forget()
    this.#senders.shuffle()
    this.#show()
    announce(say("shuffled"))
  }

  #anew() {
    this.#forget()
    this.#senders.anew()
    this.#show()
    announce(say("begun_anew"))
    part("sim-send").focus()
  }

  #forget() {
    this.#came = []
    this.#year = year
  }

  /** Read the reader's own events in place of what came. */
  #read() {
    const { events, faults } = readEvents(part("sim-text").value)
    if (faults.length > 0) return showFaults(faults)
    this.#came = events.map((event) => ({ event, counted: null, effect: "" }))
    const { ledger, conflicts } = this.#seen()
    const years = yearsOf(ledger)
    this.#year = years[0] ?? year
    const seen = this.#seen()
    for (const [at, row] of this.#came.entries()) row.effect = effectOf(row.event, seen, isLate(row.event, events.slice(0, at)))
    this.#senders.none()
    this.#show()
    showRead(events, conflicts, years)
  }

  #show() {
    const seen = this.#seen()
    showMeters(seen)
    showComparison(seen, this.#rates)
    showRows(this.#came, this.#rates)
    this.#senders.show()
  }
}
