/** The kit of a flow: a document with all its questions, and one with all outcomes and bodies, each fetched once. */

/**
 * @param {{kit: string, day: string, municipalities?: string}} where the folder, the query of the day, the list where it is needed
 * @param {HTMLSelectElement | null} list the municipalities, where the page has them already
 * @returns {Promise<Kit>}
 */
export async function load({ kit, day, municipalities }, list) {
  const [questions, page] = await Promise.all([
    fetched(`${kit}questions.html${day}`),
    list || !municipalities ? undefined : fetched(municipalities),
  ])
  const options = list ? [...list.options].slice(1) : [...(page?.querySelectorAll("option") ?? [])]
  return new Kit(questions, () => fetched(`${kit}outcomes.html${day}`), options)
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
  #fees
  #fetchOutcomes
  #outcomes
  #municipalities

  constructor(questions, fetchOutcomes, municipalities) {
    this.#questions = questions
    this.#municipalities = municipalities
    this.#fetchOutcomes = fetchOutcomes
    const sections = [...questions.querySelectorAll("[data-question]")]
    const routing = sections.map(({ dataset }) => [dataset.question, JSON.parse(dataset.answers)])
    this.#fees = Object.fromEntries(sections.map(({ dataset }) => [dataset.question, JSON.parse(dataset.fees ?? "{}")]))
    this.routing = { start: questions.body.dataset.start, questions: Object.fromEntries(routing) }
  }

  /** @returns {boolean} whether a step is a question */
  asks(name) {
    return Object.hasOwn(this.routing.questions, name)
  }

  /** @returns {Element} a copy of a question for the page */
  question(name) {
    const section = document.importNode(this.#section(name), true)
    section.querySelector("select")?.append(...this.#municipalities.map((option) => document.importNode(option, true)))
    return section
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

  /** @returns {string | undefined} the fee that the last answer of those that mean one means */
  feeOf(path) {
    return path.map(({ question, answer }) => this.#fees[question][answer]).findLast(Boolean)
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
    const asks = this.#section(question)?.querySelector("select")
    return asks ? this.#municipalities.find((option) => option.value === value) : undefined
  }
}
