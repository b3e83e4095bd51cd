/** Keeping the ledger safe: backup, restoring with a look first, and erasing. */
import { canonical, decode, encode, merge } from "../backup.js"
import { copy } from "../clipboard.js"
import { MOST_ENTRIES } from "../ledger-shape.js"
import { announce, tell } from "./announce.js"
import { goTo, onDo, part } from "./dom.js"
import * as draft from "./draft.js"
import * as files from "./files.js"
import { day, say, today } from "./words.js"

const MANY = 10

/** @param {import("./store.js").Store} store */
export function start(store) {
  const deeds = {
    share: async () => done(store, await files.send(fileName(), encode(store.ledger), "application/json")),
    file: () => done(store, files.save(fileName(), encode(store.ledger), "application/json")),
    copy: () => copied(store),
    preview: () => preview(store, part("restore-text").value),
    yes: () => restore(store),
    no: () => leave(),
    erase: () => erase(store),
    raw: () => files.save(say("raw_name"), store.raw(), "text/plain"),
    anew: () => store.erase(),
  }
  onDo(part("room"), deeds)
  part("restore-file").addEventListener("change", (event) => fromFile(store, event.target.files[0]))
}

/** Show when the last backup was made, and what stands in the way of keeping. */
export function showSafety(store) {
  const { backedUp, sinceBackup, trouble } = store
  part("last-backup").textContent = backedUp
    ? say("backed_up", { day: day(backedUp), number: String(sinceBackup) })
    : say("never_backed_up")
  part("remind").hidden = sinceBackup < MANY
  part("trouble").hidden = !trouble
  if (trouble) part("trouble-text").textContent = say(`trouble_${trouble}`)
  for (const button of part("trouble").querySelectorAll("button")) button.hidden = button.dataset.for !== kindOf(trouble)
}

const kindOf = (trouble) => (trouble === "newer" || trouble === "unreadable" ? "stored" : "open")

const fileName = () => `${say("file_name")}-${today()}.json`

function done(store, way) {
  if (way === "left") return
  store.saved(today())
  tell("talteen", say(`backup_${way}`))
}

async function copied(store) {
  const text = encode(store.ledger)
  const isCopied = await copy(text)
  const field = part("backup-text")
  field.hidden = isCopied
  field.value = isCopied ? "" : text
  if (!isCopied) field.select()
  tell("talteen", say(isCopied ? "backup_copied" : "copy_by_hand"))
  if (isCopied) store.saved(today())
}

async function fromFile(store, file) {
  if (!file) return
  try {
    preview(store, await files.read(file))
  } catch (fault) {
    if (!(fault instanceof TypeError)) throw fault
    refuse(say("restore_not_json"))
  }
}

let waiting = null

/** Show what would come in; nothing is changed before a yes. */
function preview(store, text) {
  leave()
  try {
    const theirs = decode(text.trim())
    const both = merge(store.ledger, theirs)
    if (both.entries.length > MOST_ENTRIES) return refuse(say("restore_too_many"))
    waiting = theirs
    part("restore-what").textContent = counted(store.ledger, theirs)
    part("restore-ask").hidden = false
    goTo(part("restore-ask"))
  } catch (fault) {
    if (!(fault instanceof RangeError)) throw fault
    refuse(say(`restore_${fault.code}`))
  }
}

function counted(mine, theirs) {
  const own = new Map([...mine.people, ...mine.entries].map((item) => [item.id, canonical(item)]))
  const isNew = ({ id }) => !own.has(id)
  const changed = [...theirs.people, ...theirs.entries].filter((item) => own.has(item.id) && own.get(item.id) !== canonical(item))
  const numbers = { bills: theirs.entries.filter(isNew).length, people: theirs.people.filter(isNew).length, changed: changed.length }
  return say("restore_what", Object.fromEntries(Object.entries(numbers).map(([key, number]) => [key, String(number)])))
}

function restore(store) {
  const theirs = waiting
  const undo = store.update((mine) => merge(mine, theirs))
  leave()
  part("restore-text").value = ""
  part("restore-file").value = ""
  tell("laskut", say("restored"), () => store.update(undo))
  goTo(part("laskut"))
}

function leave() {
  waiting = null
  part("restore-ask").hidden = true
  part("restore-fault").textContent = ""
}

function refuse(text) {
  part("restore-fault").textContent = text
  announce(text)
}

function erase(store) {
  draft.drop()
  const isGone = store.erase()
  part("erase").open = false
  tell("laskut", say(isGone ? "erased" : "not_erased"))
  goTo(part("laskut"))
}
