/** Which questions of which pages were answered right. Pure: knows neither page nor storage. */

/**
 * Read what was kept; what is of another shape counts as nothing.
 * @param {string | null} text @returns {Record<string, string[]>} keys of questions by the id of their page
 */
export function read(text) {
  try {
    const kept = JSON.parse(text ?? "{}")
    return kept && Object.values(kept).every(isKeys) ? { ...kept } : {}
  } catch {
    return {}
  }
}

/** @returns {Record<string, string[]>} the progress with one more right answer */
export function withRight(progress, page, key) {
  return { ...progress, [page]: [...new Set([...rightOf(progress, page), key])] }
}

/** @param {string[]} keys of the questions that are asked now @returns {string[]} those that were answered right */
export function rightAmong(progress, page, keys) {
  return keys.filter((key) => rightOf(progress, page).includes(key))
}

const rightOf = (progress, page) => (Object.hasOwn(progress, page) ? progress[page] : [])
const isKeys = (keys) => Array.isArray(keys) && keys.every((key) => typeof key === "string")
