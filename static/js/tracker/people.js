/** The people whose bills are followed: adults, and children with the guardian whose ceiling their fees fill. */
import { tell } from "./announce.js"
import { put, withoutPerson } from "./changes.js"
import { cloned, goTo, made, onDo, part } from "./dom.js"
import { newId } from "./store.js"
import { say } from "./words.js"

const LONGEST = 60

/** @param {import("./store.js").Store} store */
export function start(store) {
  const form = part("person-form")
  form.addEventListener("submit", (event) => {
    event.preventDefault()
    keepPerson(form, store)
  })
  for (const radio of form.elements.namedItem("kind")) radio.addEventListener("change", () => showGuardian(form))
  onDo(form, { cancel: () => begin(form, store) })
}

/** Show the people, and an empty form when none is being changed. */
export function showPeople(store) {
  const form = part("person-form")
  part("people-list").replaceChildren(...store.ledger.people.map((person) => row(person, store)))
  const adults = store.ledger.people.filter(({ kind }) => kind === "adult")
  const options = adults.map(({ id, name }) => made("option", { value: id }, name))
  const list = form.elements.namedItem("guardian")
  const chosen = list.options.length ? list.value : adults[0]?.id
  list.replaceChildren(...options, made("option", { value: "" }, say("no_guardian")))
  if ([...list.options].some(({ value }) => value === chosen)) list.value = chosen
  showGuardian(form)
}

function row(person, store) {
  const guardian = store.ledger.people.find(({ id }) => id === person.guardian)
  const kind = guardian ? say("child_of", { name: guardian.name }) : say(person.kind)
  const shown = cloned("person", { name: person.name, kind })
  for (const place of shown.querySelectorAll("[data-slot=called]")) place.textContent = person.name
  onDo(shown, { change: () => change(person), remove: () => remove(person, store) })
  if (store.ledger.people.length === 1) shown.querySelector("[data-do=remove]").remove()
  return shown
}

function begin(form, store) {
  form.reset()
  form.elements.namedItem("id").value = ""
  part("person-title").textContent = say("add_person")
  part("person-fault").textContent = ""
  part("turns-field").hidden = false
  showPeople(store)
}

function change({ id, name, kind, guardian = "" }) {
  const form = part("person-form")
  for (const [key, value] of Object.entries({ id, name, kind, guardian })) form.elements.namedItem(key).value = value
  part("person-title").textContent = say("change_person", { name })
  part("turns-field").hidden = true
  form.elements.namedItem("turns").checked = false
  showGuardian(form)
  form.elements.namedItem("name").focus()
}

function showGuardian(form) {
  const isChild = form.elements.namedItem("kind").value === "child"
  part("guardian-field").hidden = !isChild
}

function keepPerson(form, store) {
  const { id, name, kind, guardian, turns } = Object.fromEntries(new FormData(form))
  const called = name.trim()
  const fault = !called ? "fault_name" : called.length > LONGEST ? "fault_name_long" : ""
  part("person-fault").textContent = fault && say(fault)
  form.elements.namedItem("name").setAttribute("aria-invalid", String(Boolean(fault)))
  if (fault) return form.elements.namedItem("name").focus()
  const people = kind === "child" && turns && !id ? twoPeople(called, guardian) : [personOf(id || newId(), called, kind, guardian)]
  const undo = store.update(put("people", ...people))
  begin(form, store)
  tell("lapset", say("person_saved", { name: called }), () => store.update(undo))
}

const personOf = (id, name, kind, guardian) => ({ id, name, kind, ...(kind === "child" && guardian && { guardian }) })

/** A child who turns 18 during the year: fees before the day go with the guardian, fees after it are their own. */
function twoPeople(name, guardian) {
  const [before, after] = ["until_18", "from_18"].map((key) => say(key, { name }))
  return [personOf(newId(), before, "child", guardian), personOf(newId(), after, "adult")]
}

function remove({ id, name }, store) {
  if (store.ledger.entries.some(({ person }) => person === id)) return tell("lapset", say("person_has_bills", { name }))
  const undo = store.update(withoutPerson(id))
  tell("lapset", say("person_removed", { name }), () => store.update(undo))
  goTo(part("lapset"))
}
