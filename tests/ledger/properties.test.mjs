/** What holds for every ledger, tried on random ones. */
import assert from "node:assert/strict"
import { readFileSync } from "node:fs"
import { test } from "node:test"
import fc from "fast-check"
import { canonical, decode, encode, merge } from "../../static/js/backup.js"
import { isDay, parseDay } from "../../static/js/days.js"
import { assess } from "../../static/js/ledger.js"
import { formatEuros, parseEuros } from "../../static/js/money.js"

const rates = JSON.parse(readFileSync(new URL("../cases/rates.json", import.meta.url), "utf-8"))
const FEES = [...Object.keys(rates.fees), "other", "__proto__"]
const ADULT = { id: "adult", name: "Aku", kind: "adult" }
const CHILD = { id: "child", name: "Aino", kind: "child", guardian: "adult" }

const day = fc
  .date({ min: new Date("2025-01-01"), max: new Date("2026-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const option = (arbitrary) => fc.option(arbitrary, { nil: undefined })
const entryOn = (date) =>
  fc.record({
    person: fc.constantFrom("adult", "child"),
    date,
    fee: fc.constantFrom(...FEES),
    cents: fc.oneof(fc.integer({ min: 0, max: 30_000 }), fc.constantFrom(7130, 3020, 81_500, 0, 100_000_000)),
    quantity: fc.integer({ min: 1, max: 12 }),
    issuer: fc.constantFrom("pirkanmaa", "hus", "other"),
    paid: fc.option(day),
    counts: fc.constantFrom("auto", "auto", "auto", "yes", "no"),
    payer: fc.constantFrom("self", "self", "social_assistance", "insurance"),
    note: fc.string({ unit: "grapheme", maxLength: 20 }),
    due: option(day),
    billed: option(day),
    bill: option(fc.string({ maxLength: 40 })),
    claim: option(fc.record({ sent: option(day), answered: option(day), money: option(day) }).map(withoutAbsent)),
  })
const numbered = (entries) => entries.map((entry, n) => ({ id: `e${n}`, ...withoutAbsent(entry) }))
const ledgerOf = (entries) => ({ format: "maksuopas-ledger", version: 1, people: [ADULT, CHILD], entries })
const ledger = fc.array(entryOn(day), { maxLength: 40 }).map(numbered).map(ledgerOf)
const onDays = fc
  .uniqueArray(day, { maxLength: 30 })
  .chain((days) => fc.tuple(...days.map((date) => entryOn(fc.constant(date)))))
  .map(numbered)
  .map(ledgerOf)

function withoutAbsent(value) {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined))
}

const holds = (name, ...rest) => test(name, () => fc.assert(fc.property(...rest)))
const judge = (book) => assess(book, rates, { year: 2026 })
const sum = (items, key) => items.reduce((total, item) => total + item[key], 0)

holds("the order of entries of different days does not matter", onDays, fc.infiniteStream(fc.integer()), (book, keys) => {
  const shuffled = book.entries.map((entry) => [keys.next().value, entry]).sort(([a], [b]) => a - b)
  const other = { ...book, entries: shuffled.map(([, entry]) => entry) }
  assert.deepEqual(judge(other), judge(book))
})

holds("an entry that does not count changes nothing else", ledger, fc.nat(), (book, at) => {
  const extra = { ...book.entries[0], id: "extra", person: "adult", date: "2026-06-01", fee: "other", cents: 9900, counts: "auto" }
  const place = at % (book.entries.length + 1)
  const more = { ...book, entries: book.entries.toSpliced(place, 0, { quantity: 1, issuer: "hus", paid: null, payer: "self", ...extra }) }
  const groups = judge(more).groups.map((group) => ({ ...group, entries: group.entries.filter(({ id }) => id !== "extra") }))
  assert.deepEqual(groups, judge(book).groups)
})

holds("counted stays at or under the ceiling, and what is overpaid is refundable or disputable", ledger, (book) => {
  const { ceilingCents, groups } = judge(book)
  for (const { countedCents, remainingCents, refundableCents, disputableCents, entries } of groups) {
    assert.ok(countedCents <= ceilingCents && remainingCents === ceilingCents - countedCents)
    assert.equal(countedCents, sum(entries, "countedCents"))
    assert.equal(refundableCents + disputableCents, sum(entries, "overpaidCents"))
    assert.ok(entries.every(({ overpaidCents }) => overpaidCents >= 0))
  }
})

holds("assessing changes nothing in the ledger", ledger, (book) => {
  const before = canonical(book)
  judge(book)
  assert.equal(canonical(book), before)
})

holds(
  "what is encoded is decoded, with its time",
  ledger,
  fc.date({ min: new Date(0), max: new Date("9999-12-31"), noInvalidDate: true }),
  (book, now) => {
    const { exported, ...back } = decode(encode(book, now))
    assert.deepEqual(back, book)
    assert.equal(exported, now.toISOString())
  },
)

holds("any text is a ledger or refused with a code", fc.oneof(fc.string(), fc.json()), (text) => {
  try {
    decode(text)
  } catch (fault) {
    assert.ok(fault instanceof RangeError && fault.code)
  }
})

const exported = fc.option(fc.constantFrom("2026-01-01T00:00:00.000Z", "2026-02-01T00:00:00.000Z"), { nil: undefined })
const dated = fc.tuple(ledger, exported).map(([book, time]) => (time ? { ...book, exported: time } : book))
const content = (book) => canonical({ people: byId(book.people), entries: byId(book.entries) })
const byId = (items) => items.toSorted((a, b) => (a.id < b.id ? -1 : 1))

holds("merging is commutative in content, idempotent and loses nothing", dated, dated, (mine, theirs) => {
  const both = merge(mine, theirs)
  assert.equal(content(both), content(merge(theirs, mine)))
  assert.equal(content(merge(both, theirs)), content(both))
  assert.equal(content(merge(mine, mine)), content(mine))
  assert.ok(!("exported" in both))
  const ids = new Set(both.entries.map(({ id }) => id))
  assert.equal(ids.size, both.entries.length)
  assert.ok([...mine.entries, ...theirs.entries].every(({ id }) => ids.has(id)))
})

holds(
  "a written sum reads back, in both languages",
  fc.integer({ min: 0, max: 100_000_000 }),
  fc.constantFrom("fi", "sv"),
  (cents, lang) => {
    assert.equal(parseEuros(formatEuros(cents, lang)), cents)
  },
)

holds("any text is a day of the calendar or none", fc.oneof(fc.string(), day), (text) => {
  const found = parseDay(text)
  assert.ok(found === null || isDay(found))
})
