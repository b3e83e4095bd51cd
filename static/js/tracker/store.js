/** The ledger on this device: one key of local storage; every change is made on what is stored at that moment. */
import { canonical, decode } from "../backup.js"
import { FORMAT, VERSION } from "../ledger-shape.js"

export const KEY = "maksuopas-ledger"

/** Return 96 random bits as text, so that two people's ids never meet. */
export const newId = () => [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, "0")).join("")

export class Store {
  /** What stands in the way of keeping: null, `blocked`, `full`, `newer` or `unreadable`. */
  trouble = null
  /** Day of the last backup, or null, and how many bills have come since. */
  backedUp = null
  sinceBackup = 0
  #storage
  #text = null
  #revision = 0
  #self
  #changed

  /** @param {() => Storage} storage may throw where it is blocked @param {string} self name of the first person */
  constructor(storage, self, changed) {
    this.#self = self
    this.#changed = changed
    this.ledger = this.#fresh()
    try {
      this.#storage = storage()
      this.#read()
    } catch {
      this.trouble = "blocked"
    }
  }

  /** Change the ledger and keep it. @returns {(ledger: object) => object} the change that undoes it */
  update(change) {
    if (!this.trouble) this.#read()
    const before = this.ledger
    this.ledger = change(before)
    this.sinceBackup += Math.max(0, this.ledger.entries.length - before.entries.length)
    this.#keep()
    return undoOf(before, this.ledger)
  }

  /** Note that a backup was made on the day. */
  saved(day) {
    this.backedUp = day
    this.sinceBackup = 0
    this.#keep()
  }

  /** Read anew what another tab has kept. */
  reload() {
    if (this.trouble === "full") return
    this.#read()
    this.#changed()
  }

  /** Take everything away. @returns {boolean} whether the key is gone from the device */
  erase() {
    this.#storage?.removeItem(KEY)
    Object.assign(this, { ledger: this.#fresh(), trouble: this.#storage ? null : "blocked", backedUp: null, sinceBackup: 0 })
    this.#revision = 0
    this.#changed()
    return !this.#storage || this.#storage.getItem(KEY) === null
  }

  /** Return what is stored as it stands, for a copy of what cannot be read. */
  raw() {
    return this.#storage?.getItem(KEY) ?? ""
  }

  #fresh() {
    return { format: FORMAT, version: VERSION, people: [{ id: newId(), name: this.#self, kind: "adult" }], entries: [] }
  }

  #read() {
    const text = this.#storage.getItem(KEY)
    if (text !== null && text === this.#text) return
    this.#text = text
    if (text === null) {
      if (this.#revision > 0) Object.assign(this, { ledger: this.#fresh(), backedUp: null, sinceBackup: 0 })
      this.#revision = 0
      return
    }
    try {
      this.ledger = decode(text)
      const { revision, backedUp, sinceBackup } = JSON.parse(text)
      this.#revision = revision ?? 0
      Object.assign(this, { trouble: null, backedUp: backedUp ?? null, sinceBackup: sinceBackup ?? 0 })
    } catch (fault) {
      this.trouble = fault.code === "newer_version" ? "newer" : "unreadable"
    }
  }

  /** Write with a revision of its own and read back; what cannot be read is never written over. */
  #keep() {
    if (!["newer", "unreadable", "blocked"].includes(this.trouble)) {
      this.#revision += 1
      const { backedUp, sinceBackup } = this
      this.trouble = this.#written(JSON.stringify({ ...this.ledger, revision: this.#revision, backedUp, sinceBackup })) ? null : "full"
    }
    this.#changed()
  }

  #written(text) {
    try {
      this.#storage.setItem(KEY, text)
      this.#text = this.#storage.getItem(KEY)
      return this.#text === text
    } catch {
      return false
    }
  }
}

/** Return the change that takes a ledger from after a change to before it, leaving later changes of others alone. */
export function undoOf(before, after) {
  const people = undoItems(before.people, after.people)
  const entries = undoItems(before.entries, after.entries)
  return (ledger) => ({ ...ledger, people: people(ledger.people), entries: entries(ledger.entries) })
}

function undoItems(before, after) {
  const [old, young] = [before, after].map((items) => new Map(items.map((item) => [item.id, item])))
  const isAdded = ({ id }) => young.has(id) && !old.has(id)
  const isChanged = ({ id }) => young.has(id) && old.has(id) && canonical(young.get(id)) !== canonical(old.get(id))
  const removed = before.map((item, place) => ({ item, place })).filter(({ item }) => !young.has(item.id))
  return (items) => {
    const kept = items.filter((item) => !isAdded(item)).map((item) => (isChanged(item) ? old.get(item.id) : item))
    const missing = removed.filter(({ item }) => !kept.some(({ id }) => id === item.id))
    return missing.reduce((list, { item, place }) => [...list.slice(0, place), item, ...list.slice(place)], kept)
  }
}
