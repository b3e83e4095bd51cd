/** Reads a list of texts from standard input and writes the faults that `readEvents` finds in each. */
import { readFileSync } from "node:fs"
import { readEvents } from "../../static/js/fee-events.js"

const texts = JSON.parse(readFileSync(0, "utf-8"))
process.stdout.write(JSON.stringify(texts.map((text) => readEvents(text).faults)))
