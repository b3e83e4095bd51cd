/** The changes that the reader makes to a ledger; each returns a new one. */

const withEntries = (ledger, entries) => ({ ...ledger, entries })

/** Put entries in: one with a known id replaces it, others come last. */
export const put =
  (...items) =>
  (ledger) => {
    const known = new Map(items.map((item) => [item.id, item]))
    const entries = ledger.entries.map((entry) => known.get(entry.id) ?? entry)
    const ids = new Set(ledger.entries.map(({ id }) => id))
    return withEntries(ledger, [...entries, ...items.filter(({ id }) => !ids.has(id))])
  }

export const without = (id) => (ledger) =>
  withEntries(
    ledger,
    ledger.entries.filter((entry) => entry.id !== id),
  )

/** Put people in: one with a known id replaces it. */
export const putPeople =
  (...items) =>
  (ledger) => {
    const known = new Map(items.map((item) => [item.id, item]))
    const people = ledger.people.map((person) => known.get(person.id) ?? person)
    const ids = new Set(ledger.people.map(({ id }) => id))
    return { ...ledger, people: [...people, ...items.filter(({ id }) => !ids.has(id))] }
  }

/** Take away a person who has no bills; children lose them as guardian. */
export const withoutPerson = (id) => (ledger) => {
  const people = ledger.people.filter((person) => person.id !== id)
  return { ...ledger, people: people.map(({ guardian, ...rest }) => (guardian && guardian !== id ? { ...rest, guardian } : rest)) }
}

/** Note a step of a claim (`sent`, `answered`, `money`) on the entries; null takes it away. */
export const claimStep = (ids, step, day) => (ledger) => {
  const wanted = new Set(ids)
  return withEntries(
    ledger,
    ledger.entries.map((entry) => (wanted.has(entry.id) ? stepped(entry, step, day) : entry)),
  )
}

function stepped({ claim = {}, ...entry }, step, day) {
  const { [step]: _, ...others } = claim
  const known = day ? { ...others, [step]: day } : others
  return Object.keys(known).length ? { ...entry, claim: known } : entry
}
