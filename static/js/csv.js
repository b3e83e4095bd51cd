/** Rows as CSV that spreadsheets of Finland open: semicolons, decimal commas, a byte order mark. */

/** @param {(string|number)[][]} rows numbers are written with a decimal comma @returns {string} */
export const csv = (rows) => `\uFEFF${rows.map((row) => row.map(cell).join(";")).join("\r\n")}\r\n`

/** A text that a spreadsheet would take for a formula is kept a text by an apostrophe before it. */
function cell(value) {
  if (typeof value === "number") return String(value).replace(".", ",")
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
