/** Days as a calendar file (iCalendar, RFC 5545): whole-day events with a reminder three days before. */
import { addDays } from "./days.js"

const WIDTH = 74

/**
 * @param {{day: string, id: string, title: string, text: string}[]} events @param {Date} now
 * @returns {string} the file
 */
export function calendar(events, now) {
  const stamp = `${now.toISOString().replace(/[-:]/g, "").slice(0, 15)}Z`
  const body = events.flatMap((event) => eventLines(event, stamp))
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Maksuopas//Seuranta//FI", "CALSCALE:GREGORIAN", ...body, "END:VCALENDAR"]
  return `${lines.map(folded).join("\r\n")}\r\n`
}

function eventLines({ day, id, title, text }, stamp) {
  return [
    "BEGIN:VEVENT",
    `UID:${id}-${day}@maksuopas`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escaped(title)}`,
    "TRIGGER:-P3D",
    "END:VALARM",
    "END:VEVENT",
  ]
}

const compact = (day) => day.replaceAll("-", "")
const escaped = (text) => text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n")

/** Fold a line so that none is longer than 75 octets. */
function folded(line) {
  const parts = []
  let part = ""
  for (const sign of line) {
    if (new TextEncoder().encode(part + sign).length > WIDTH) {
      parts.push(part)
      part = " "
    }
    part += sign
  }
  return [...parts, part].join("\r\n")
}
