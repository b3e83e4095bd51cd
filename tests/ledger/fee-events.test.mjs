/** Fee events: the examples of the format, and what holds for any events and any text. */
import assert from "node:assert/strict"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { test } from "node:test"
import fc from "fast-check"
import { decode, encode } from "../../static/js/backup.js"
import { fold, readEvents } from "../../static/js/fee-events.js"
import { assess } from "../../static/js/ledger.js"
import { event, events, twice } from "./fee-events.mjs"

const FOLDER = new URL("../../static/schema/examples/", import.meta.url)
const rates = JSON.parse(readFileSync(new URL("../cases/rates.json", import.meta.url), "utf-8"))
const read = (name) => readFileSync(new URL(name, FOLDER), "utf-8")
const examples = readdirSync(FOLDER).filter((name) => !name.endsWith(".faults.json"))
const faultsOf = (name) => {
  const sidecar = name.replace(/\.jsonl?$/, ".faults.json")
  return existsSync(new URL(sidecar, FOLDER)) ? JSON.parse(read(sidecar)) : []
}
const holds = (name, ...rest) => test(name, () => fc.assert(fc.property(...rest)))
const judge = (ledger) => assess(ledger, rates, { year: 2026 })
const folded = (name) => fold(readEvents(read(name)).events)
const group = (name) => judge(folded(name).ledger).groups[0]

for (const name of examples) test(`example ${name}`, () => assert.deepEqual(readEvents(read(name)).faults, faultsOf(name)))

test("the late fee moves the crossing to where it belongs by the day of care", () => {
  assert.equal(group("three-billers.json").tipping.entry, "hus/H-2026-0411")
  assert.equal(group("late.json").tipping.entry, "hus/H-2026-0411")
  assert.equal(group("late.json").entries.find(({ role }) => role === "after").id, "pirkanmaa/P26.003310")
})

test("a correction, a cancellation and a repeat that come in the wrong order change nothing in the end", () => {
  const { ledger, conflicts, ignored } = folded("all.jsonl")
  assert.deepEqual(
    ledger.entries.map(({ id }) => id),
    [
      "pirkanmaa/P26.000441", "hus/H-2026-0017", "pirkanmaa/P26.000907", "hus/H-2026-0102", "pirkanmaa/P26.001530",
      "varsinais-suomi/20260605/1", "hus/H-2026-0411", "pirkanmaa/P26.003310",
    ],
  ) // biome-ignore format: a list
  assert.deepEqual(conflicts, [])
  assert.deepEqual(
    ignored.map(({ reason }) => reason),
    ["repeated", "superseded", "superseded"],
  )
  assert.equal(folded("cancelled.json").ledger.entries.length, 0)
  assert.equal(folded("duplicate.json").ledger.entries.length, 1)
})

test("two corrections of the same revision are both told, and everyone chooses the same", () => {
  const { conflicts, ledger } = folded("conflict.json")
  const backwards = fold(readEvents(read("conflict.json")).events.reverse())
  assert.deepEqual(backwards.conflicts, conflicts)
  assert.deepEqual(backwards.ledger, ledger)
  assert.equal(conflicts.length, 1)
  assert.equal(conflicts[0].events.length, 2)
  assert.ok(conflicts[0].isOpen && conflicts[0].events.includes(conflicts[0].chosen))
})

holds("no order of arrival and no repeat changes the ledger, the conflicts or the judgement", twice, ([all, again]) => {
  const [one, other] = [fold(all), fold(again)]
  assert.deepEqual(other.ledger, one.ledger)
  assert.deepEqual(other.conflicts, one.conflicts)
  assert.deepEqual(judge(other.ledger), judge(one.ledger))
})

holds("folding in two steps is folding at once: what is superseded is never needed again", events, event, (all, last) => {
  const ids = new Set(fold(all).ignored.map(({ event: id }) => id))
  const kept = all.filter(({ event: id }) => !ids.has(id))
  assert.deepEqual(fold([...kept, last]).ledger, fold([...all, last]).ledger)
})

holds("the folded ledger is one that the tracker can read", events, (all) => {
  const { ledger } = fold(all)
  const { exported, ...back } = decode(encode(ledger))
  assert.deepEqual(back, ledger)
})

holds("folding changes no event", events, (all) => {
  const before = JSON.stringify(all)
  fold(all)
  assert.equal(JSON.stringify(all), before)
})

holds("sound events are read from an array and from lines alike", events, (made) => {
  const all = JSON.parse(JSON.stringify(made))
  const array = readEvents(JSON.stringify(all, null, 2))
  const lines = readEvents(all.map((one) => JSON.stringify(one)).join("\r\n\n"))
  assert.deepEqual(array, { events: all, faults: [] })
  assert.deepEqual(lines, { events: all, faults: [] })
})

holds(
  "no text makes reading throw",
  fc.oneof(
    fc.string(),
    fc.json(),
    fc.string().map((text) => `[${text}`),
  ),
  (text) => {
    const { events: found, faults } = readEvents(text)
    assert.ok(found.length === 0 || faults.length === 0)
  },
)

test("hostile texts are refused, not choked on", () => {
  const codes = (text) => readEvents(text).faults.map(({ code }) => code)
  assert.deepEqual(codes(" ".repeat(5_000_001)), ["too_large"])
  assert.deepEqual(codes("1\n".repeat(5001)), ["too_many"])
  assert.deepEqual(codes(`["${"\\n".repeat(1_000_000)}"]`), ["not_event"])
  assert.equal(readEvents("[".repeat(1_000_000)).events.length, 0)
  assert.deepEqual(codes('{"__proto__": {"format": "maksuopas-fee-event"}}'), ["not_event"])
  assert.equal(codes("x\n".repeat(5000)).length, 100)
})
