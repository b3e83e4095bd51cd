/** The case tables, run where modules run without a browser: `node --test`. */
import assert from "node:assert/strict"
import { readFileSync } from "node:fs"
import { test } from "node:test"
import { parseBankCode } from "../../static/js/bankcode.js"
import { assess } from "../../static/js/ledger.js"
import { parseEuros } from "../../static/js/money.js"

const read = (name) => JSON.parse(readFileSync(new URL(`../cases/${name}.json`, import.meta.url), "utf-8"))
const rates = read("rates")
const codes = read("bank-codes")

for (const { name, ledger, year, expected } of read("ledger"))
  test(`ledger: ${name}`, () => assert.deepEqual(assess(ledger, rates, { year }), expected))

for (const { text, cents } of read("euros").cases)
  test(`euros: ${JSON.stringify(text)}`, () => {
    if (cents === null) assert.throws(() => parseEuros(text), RangeError)
    else assert.equal(parseEuros(text), cents)
  })

for (const { text, ...expected } of codes.good) test(`bank code ${text}`, () => assert.deepEqual(parseBankCode(text), expected))

for (const { text, same_as } of codes.good_inside_text)
  test(`bank code inside ${JSON.stringify(text)}`, () => {
    const { text: _, ...expected } = codes.good[same_as]
    assert.deepEqual(parseBankCode(text), expected)
  })

for (const text of codes.bad) test(`no bank code: ${text}`, () => assert.throws(() => parseBankCode(text), RangeError))
