"""The checks of language: spelling, terms, plain language, parity of editions. They keep no page from being served."""
