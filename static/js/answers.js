/** Answers of a flow in an address, and the step to which they lead. Pure: knows neither page nor storage. */

export const CHANGE = "to-change"
const ELSEWHERE = ["aland", "abroad", "unknown"]

/**
 * @param {string} text a fragment or a query, with or without its first sign
 * @returns {{given: Map<string, string>, change: string}} the answers, and the question to answer anew
 */
export function parse(text) {
  const pairs = [...new URLSearchParams(text.replace(/^[#?]/, ""))].reverse()
  const given = new Map(pairs.filter(([name, value]) => value && ![CHANGE, "day", "edition"].includes(name)).reverse())
  return { given, change: pairs.find(([name]) => name === CHANGE)?.[1] ?? "" }
}

/** @param {string} text a fragment @returns {boolean} whether it holds answers, and is no anchor */
export const holdsAnswers = (text) => text.includes("=")

/** @param {Map<string, string>} given @param {string} [change] @returns {string} the fragment, with its sign */
export function fragment(given, change) {
  return `#${new URLSearchParams(change ? [...given, [CHANGE, change]] : [...given])}`
}

/**
 * @param {{start: string, questions: Record<string, Record<string, string>>}} routing answers of each question and where they lead
 * @param {Map<string, string>} given
 * @param {string} change
 * @param {(question: string, value: string) => string | undefined} bodyOf the body of a municipality by its code
 */
export function walk(routing, given, change, bodyOf) {
  const known = new Map()
  for (const question of Object.keys(routing.questions)) {
    const value = given.get(question)
    const answer = value && answerOf(value, bodyOf(question, value))
    if (answer && Object.hasOwn(routing.questions[question], answer)) known.set(question, { value, answer })
  }
  const path = []
  let at = routing.start
  while (known.has(at) && at !== change) {
    path.push({ question: at, ...known.get(at) })
    at = routing.questions[at][known.get(at).answer]
  }
  const kept = new Map([...known].map(([question, { value }]) => [question, value]))
  return { path, at, given: kept, body: body(path, bodyOf), ignored: known.size < given.size }
}

function answerOf(value, place) {
  if (!place) return value
  return ["helsinki", "aland"].includes(place) ? place : "mainland"
}

function body(path, bodyOf) {
  for (const { question, value } of path) {
    const place = bodyOf(question, value)
    if (place && !ELSEWHERE.includes(value)) return place
  }
  return undefined
}
