"""Search: words are analysed when the index is built, and found again by adding whole numbers."""
