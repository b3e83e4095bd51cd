/** Reads {rates, events, year} from standard input and writes what `compare` says of them. */
import { readFileSync } from "node:fs"
import { compare } from "../../static/js/shared-ceiling.js"

const { rates, events, year } = JSON.parse(readFileSync(0, "utf-8"))
process.stdout.write(JSON.stringify(compare(events, rates, { year })))
