/** What billers see alone and together, for any fee events. */
import assert from "node:assert/strict"
import { readFileSync } from "node:fs"
import { test } from "node:test"
import fc from "fast-check"
import { compare, isLate, yearsOf } from "../../static/js/shared-ceiling.js"
import { events, twice } from "./fee-events.mjs"

const rates = JSON.parse(readFileSync(new URL("../cases/rates.json", import.meta.url), "utf-8"))
const holds = (name, ...rest) => test(name, () => fc.assert(fc.property(...rest)))
const see = (all) => compare(all, rates, { year: 2026 })
const counted = ({ groups }) => groups.reduce((total, group) => total + group.countedCents, 0)

holds("together never less is counted than by any biller alone", events, (all) => {
  const { assessed, alone } = see(all)
  assert.ok(alone.every((one) => counted(one.assessed) <= counted(assessed)))
})

holds("a biller sees the same whatever the others send", events, (all) => {
  for (const { biller, assessed } of see(all).alone) {
    const own = see(all.filter(({ charge }) => charge.biller === biller))
    assert.deepEqual(own.assessed, assessed)
  }
})

holds("what is seen does not depend on order or repeats", twice, ([all, again]) => {
  const byName = ({ alone }) => Object.fromEntries(alone.map(({ biller, assessed }) => [biller, assessed]))
  assert.deepEqual(byName(see(again)), byName(see(all)))
  assert.deepEqual(see(again).assessed, see(all).assessed)
})

test("billers that sent nothing are listed too", () => {
  const { alone } = compare([], rates, { year: 2026, people: [{ id: "a", name: "A", kind: "adult" }], billers: ["hus", "kainuu"] })
  assert.deepEqual(
    alone.map(({ biller, assessed }) => [biller, assessed.groups[0].countedCents]),
    [
      ["hus", 0],
      ["kainuu", 0],
    ],
  )
})

test("an event is late when its day is before one that came earlier", () => {
  const on = (date) => ({ entry: { date } })
  assert.ok(isLate(on("2026-01-01"), [on("2026-02-01")]))
  assert.ok(!isLate(on("2026-02-01"), [on("2026-02-01"), {}]))
  assert.ok(!isLate({}, [on("2026-02-01")]))
})

test("years come latest first, each once", () => {
  assert.deepEqual(yearsOf({ entries: [{ date: "2025-03-03" }, { date: "2026-01-01" }, { date: "2025-12-12" }] }), [2026, 2025])
})
