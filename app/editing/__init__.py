"""What helps an editor write: new pages and years, moved pages, schemas for editors of text."""
