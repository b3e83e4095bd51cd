/** The kit of a flow: a document with all its questions, and one with all outcomes and bodies, each fetched once. */

/** @param {{kit: string, day: string}} where the folder of the documents, and the query of the day @returns {Promise<Kit>} */
export async function load({ kit, day }) {
  return new Kit(await fetched(`${kit}questions.html${day}`), () => fetched(`${kit}outcomes.html${day}`))
}

/** Fetches a document by the one kind of request that reads HTML without opening a sink of trusted types. */
function fetched(url) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open("GET", url)
    request.responseType = "document"
    request.onload = () => (request.status === 200 ? resolve(request.response) : reject(new Error(`kit answered ${request.status}`)))
    request.onerror = () => reject(new Error("kit was not reached"))
    request.send()
  })
}

export class Kit {
  #questions
  #fetchOutcomes
  #outcomes

  constructor(questions, fetchOutcomes) {
    this.#questions = questions
    this.#fetchOutcomes = fetchOutcomes
    const sections = [...questions.querySelectorAll("[data-question]")]
    const routing = sections.map(({ dataset }) => [dataset.question, JSON.parse(dataset.answers)])
    this.routing = { start: questions.body.dataset.start, questions: Object.fromEntries(routing) }
  }

  /** @returns {boolean} whether a step is a question */
  asks(name) {
    return Object.hasOwn(this.routing.questions, name)
  }

  /** @returns {Element} a copy of a question for the page */
  question(name) {
    return document.importNode(this.#section(name), true)
  }

  /** Fetches all outcomes, whichever is going to be wanted. @returns {Promise<Document>} */
  outcomes() {
    this.#outcomes ??= this.#fetchOutcomes().catch((fault) => {
      this.#outcomes = undefined
      throw fault
    })
    return this.#outcomes
  }

  /** @param {string | undefined} body the reader's own county @returns {Promise<Element>} a copy of an outcome for the page */
  async outcome(name, body) {
    const all = await this.outcomes()
    const section = document.importNode(all.querySelector(`[data-outcome="${name}"]`), true)
    const place = body && section.querySelector("[data-own]")
    if (place) {
      const own = all.querySelector(`[data-body="${body}"]`)
      section.querySelector(".handler-name").textContent = own.dataset.name
      place.replaceChildren(...document.importNode(own, true).children)
    }
    return section
  }

  /** @returns {string | undefined} the body of a municipality, where the value of an answer is one */
  bodyOf(question, value) {
    return this.#option(question, value)?.dataset.body
  }

  /** @returns {{ask: string, answer: string}} a question and the answer to it in words */
  said(question, value) {
    const section = this.#section(question)
    const row = section.querySelector(`[data-answer="${CSS.escape(value)}"] .row-text`)
    const answer = this.#option(question, value) ?? row
    return { ask: section.querySelector("h2").textContent, answer: answer?.textContent ?? section.dataset[value] ?? value }
  }

  #section(name) {
    return this.#questions.querySelector(`[data-question="${name}"]`)
  }

  #option(question, value) {
    const list = this.#section(question)?.querySelector("select")
    return value && list ? [...list.options].find((option) => option.value === value) : undefined
  }
}
