/** The words of the edition and the addresses of its pages, which the page carries. */
import { formatDay, todayIn } from "../days.js"
import { filled } from "../letters.js"
import { formatEuros } from "../money.js"
import { feeOf } from "../rates.js"
import { part } from "./dom.js"

/** `words` by key, `pages` addresses by key, `billers` names by id, `letters` by language and kind. */
export const { edition, lang, words, pages, billers, letters } = JSON.parse(part("tool-data").content.textContent)

/** Return the words of a key with its `{name}` places filled. */
export const say = (key, values = {}) => filled(words[key], values)

export const euros = (cents) => formatEuros(cents, lang)
export const day = formatDay
export const today = () => todayIn(new Date())

/** Return a sum as it is spoken, for screen readers: `621 euroa 30 senttiä`. */
export function spoken(cents) {
  const [whole, rest] = [Math.floor(cents / 100), cents % 100]
  return rest ? say("spoken_cents", { euros: String(whole), cents: String(rest) }) : say("spoken_euros", { euros: String(whole) })
}

/** Return the name of a biller in a language, the edition's by default. */
export const biller = (id, language = lang) => (Object.hasOwn(billers, id) ? billers[id][language] : say("other_biller"))

/** Return the address of the biller's part of the directory. */
export const billerPage = (id) => (Object.hasOwn(billers, id) ? `${pages.directory}#body-${id}` : pages.directory)

/** Return the name of a fee in an edition; an unknown one is called by its note. */
export function feeName(rates, { fee, note }, wanted = edition) {
  return feeOf(rates, fee)?.name[wanted] ?? (note || say("other_fee"))
}

/** Return the names of the people of a group, its head first. */
export const namesOf = (group, { people }) => group.people.map((id) => people.find((person) => person.id === id).name)

/** Return names as in a sentence: `Minä, Aino ja Eino`. */
export const listed = (names) => new Intl.ListFormat(lang).format(names)
