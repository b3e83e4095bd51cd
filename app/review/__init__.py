"""What has changed for the reader since a revision: a summary for the reviewer, and a preview of the pages."""
