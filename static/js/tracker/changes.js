/** The changes that the reader makes to a ledger; each returns a new one. */

/** Put items into the `entries` or the `people`: one with a known id replaces it, others come last. */
export const put =
  (list, ...items) =>
  (ledger) => {
    const byId = new Map([...ledger[list], ...items].map((item) => [item.id, item]))
    return { ...ledger, [list]: [...byId.values()] }
  }

export const without = (id) => (ledger) => ({ ...ledger, entries: ledger.entries.filter((entry) => entry.id !== id) })

/** Take away a person who has no bills; children lose them as guardian. */
export const withoutPerson = (id) => (ledger) => {
  const people = ledger.people.filter((person) => person.id !== id)
  return { ...ledger, people: people.map(({ guardian, ...rest }) => (guardian && guardian !== id ? { ...rest, guardian } : rest)) }
}

/** Note a step of a claim (`sent`, `answered`, `money`) on the entries; null takes it away. */
export const claimStep = (ids, step, day) => (ledger) => {
  const wanted = new Set(ids)
  return { ...ledger, entries: ledger.entries.map((entry) => (wanted.has(entry.id) ? stepped(entry, step, day) : entry)) }
}

function stepped({ claim = {}, ...entry }, step, day) {
  const { [step]: _, ...others } = claim
  const known = day ? { ...others, [step]: day } : others
  return Object.keys(known).length ? { ...entry, claim: known } : entry
}
