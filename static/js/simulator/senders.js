/** The three billers of the example: what each has sent, and what it sends next. */
import { inOrder } from "../days.js"
import { announce } from "../tracker/announce.js"
import { onDo } from "../tracker/dom.js"
import { say } from "../tracker/words.js"
import { told } from "./result.js"

export class Senders {
  #streams
  #queues
  #places
  #rates

  /** @param {(event: object) => void} receive takes an event that a biller sends */
  constructor(element, streams, rates, receive) {
    this.#streams = streams
    this.#rates = rates
    this.#places = new Map([...element.querySelectorAll("[data-biller]")].map((place) => [place.dataset.biller, place]))
    for (const [biller, place] of this.#places) onDo(place, { next: () => this.#send(biller, receive) })
    this.anew()
  }

  anew() {
    this.#queues = new Map(Object.entries(this.#streams).map(([biller, stream]) => [biller, [...stream]]))
  }

  none() {
    for (const queue of this.#queues.values()) queue.length = 0
  }

  /** Begin anew in a random order, corrections perhaps before what they correct. */
  shuffle() {
    this.anew()
    for (const queue of this.#queues.values()) {
      const keyed = queue.map((event) => [Math.random(), event]).sort(([a], [b]) => a - b)
      queue.splice(0, queue.length, ...keyed.map(([, event]) => event))
    }
  }

  /** Return all that is left and leave nothing: at each turn the biller sends whose next event was made first. */
  rest() {
    const queues = [...this.#queues.values()]
    const all = []
    while (queues.some(({ length }) => length > 0)) all.push(earliest(queues).shift())
    return all
  }

  show() {
    for (const [biller, place] of this.#places) {
      const [all, left] = [this.#streams[biller].length, this.#queues.get(biller)]
      place.querySelector("[data-slot=sent]").textContent = say("sent_of", { sent: String(all - left.length), all: String(all) })
      const next = left.length > 0 ? say("next_is", { what: told(left[0], this.#rates) }) : say("nothing_left")
      place.querySelector("[data-slot=next]").textContent = next
    }
  }

  #send(biller, receive) {
    const event = this.#queues.get(biller).shift()
    if (event) receive(event)
    else announce(say("nothing_left"))
  }
}

const earliest = (queues) =>
  queues.filter(({ length }) => length > 0).reduce((one, other) => (inOrder(other[0].recorded, one[0].recorded) < 0 ? other : one))
