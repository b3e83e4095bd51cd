/** Reads {rates, ledgers: [[ledger, year]]} from standard input and writes what `assess` says of each. */
import { readFileSync } from "node:fs"
import { assess } from "../../static/js/ledger.js"

const { rates, ledgers } = JSON.parse(readFileSync(0, "utf-8"))
process.stdout.write(JSON.stringify(ledgers.map(([ledger, year]) => assess(ledger, rates, { year }))))
